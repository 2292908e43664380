type Cut = { start: number; end: number };

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence does not end behind these, whatever the segmenter says. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|approx|vs|no|dr|mr|mrs|ms|st|u\.s|inc|ltd|co|min|max|sr|jr|ph\.d|b\.s|b\.a|m\.s|m\.a)\.\s*$/i;

/** Where a new statement was glued to the one before: "team.Requirements", "skillsKnowledge", "- item- item". */
const glued =
  /(?<=[a-z)][.!?])(?=[A-Z][a-z])|(?<=[a-z]{2}\)?)(?=(?:Requirements?|Qualifications?|Responsibilities|Benefits|Duties|Experience)\b)|(?<=\S)(?=\s?[•●▪·]\s?\S)|(?<=[a-z)]:)(?=[A-Z])|(?<=[a-z.;)])(?=-\s[A-Z])/g;

/** Where a scrape lost the line break between two list items: "stakeholdersDrive", "(REST)Write". */
const lostBreak = /(?<=[a-z]{3}|[a-z]\)|\d\+)(?=[A-Z][a-z]{2,})/g;

/** Names that are written with a capital inside: they are no lost breaks. */
const innerCapital =
  /\b(?:Java|Type|Action|Coffee|Post)Script|(?:Git|Web|Source)(?:Hub|Lab|Ex)|LinkedIn|PowerPoint|(?:Share|Check)Point|(?:You|Linked)Tube|(?:Face)Book|(?:Hub|Big)Spot|WordPress|Salesforce|QuickBooks|[A-Z][a-z]+(?:Ops|Care|Works|Soft|Base|Space|Force|Point|Script)\b/;

/** So many lost breaks in a thousand characters make a scrape; fewer are names. */
const lostBreaksPerThousand = 2.5;

/**
 * Cuts a long text into sentences and clauses that were list items before somebody joined the lines.
 *
 * @returns offsets into `text`, trimmed, in order, none blank; together they cover all visible characters
 */
export function cutSentences(text: string): Cut[] {
  const stops = new Set<number>();
  let start = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (!abbreviation.test(text.slice(Math.max(start, end - 12), end))) {
      stops.add(end);
      start = end;
    }
  }
  for (const { index } of text.matchAll(glued)) stops.add(index);
  for (const index of lostBreaks(text)) stops.add(index);
  for (const index of inlineMarks(text)) stops.add(index);
  return [...stops, text.length]
    .toSorted((a, b) => a - b)
    .map((end, at, ends) => trimmed(text, ends[at - 1] ?? 0, end))
    .filter(({ start: from, end }) => end > from);
}

function trimmed(text: string, start: number, end: number): Cut {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const visible = piece.trim().length;
  return { start: start + lead, end: start + lead + visible };
}

function lostBreaks(text: string): number[] {
  const found = [...text.matchAll(lostBreak)]
    .map(({ index }) => index)
    .filter((index) => !innerCapital.test(text.slice(Math.max(0, index - 10), index + 8)));
  return found.length >= (lostBreaksPerThousand * text.length) / 1000 ? found : [];
}

/** "- item - item - item" on one line: three marks and more are a list that somebody joined. */
function inlineMarks(text: string): number[] {
  const found = [...text.matchAll(/(?<=\S)\s(?=[-*•]\s[A-Z0-9])/g)].map(({ index }) => index);
  return found.length >= 3 ? found : [];
}
