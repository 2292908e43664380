const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence does not end behind these, whatever the segmenter says. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|ex|etc|incl|approx|vs|no|dr|mr|mrs|ms|st|u\.s|inc|ltd|co|min|max|sr|jr|ph\.d|b\.s|b\.a|m\.s|m\.a|p\.c|bzw|z\.b|ggf|lt|\p{Lu}|(?:\p{Lu}\.){1,4}\p{Lu})\.\s*$/iu;

/** Where the sentences of a text end; a line break inside a wrapped paragraph ends none. */
export function sentenceEnds(text: string): number[] {
  if (!/[.!?][\s"”’)]/.test(text)) return [];
  const ends: number[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    // A line break inside a wrapped paragraph ends a segment, but no sentence.
    if (!/[.!?]["”’)*]*\s*$/.test(segment) || /^\s*\p{Ll}/u.test(text.slice(end, end + 3)))
      continue;
    if (!abbreviation.test(text.slice(Math.max(start, end - 12), end))) {
      ends.push(end);
      start = end;
    }
  }
  return ends;
}
