/** Markup that is safe to put into a page as it is. Only `html` makes it. */
export type Html = { readonly markup: string };

type Part = Html | string | number | null | undefined | readonly Html[];

const names: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template whose values are escaped, so that nobody's note can become part of the page. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.raw.reduce((all, text, index) => all + markupOf(parts[index - 1]) + text);
  return { markup };
}

function markupOf(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/** Text as text: also takes out what could turn the direction of what stands beside it. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (sign) => names[sign] ?? '')
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** A CSS string: every sign but letters, digits and blanks is written as its number. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(
    /[^\p{L}\p{N}\p{M} ]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
