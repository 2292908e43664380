/** A span of marked content with a text of its own, as the browser writes one around what a font cannot name. */
const span =
  /\/Span<<\/ActualText <FEFF((?:[0-9A-F]{4})*00AD(?:[0-9A-F]{4})*)> >> BDC\n([^]*?)EMC\n/g;
const shows = /<[0-9A-F]*> Tj\n/g;

/**
 * Takes the soft hyphens out of a page's content. The browser shows each as a blank without width in a span that says
 * U+00AD, also inside of the words that it did not break, where they would be copied and searched for; the hyphen at
 * the end of a line is a sign of its own and stays. Where the text goes on does not change: it is told from the start.
 */
export function takeOutSoftHyphens(content: string): string {
  if (!content.includes('00AD')) return content;
  return content.replaceAll(span, (whole, codes: string, inner: string) => {
    const left = (codes.match(/.{4}/g) ?? []).filter((code) => code !== '00AD').join('');
    // Of two letters drawn as one with a soft hyphen between them the letters stay.
    return left === '' ? inner.replaceAll(shows, '\n') : whole.replace(codes, left);
  });
}
