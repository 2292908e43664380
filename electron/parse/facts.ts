import type { Passage, WorkMode } from '#shared/posting.ts';
import type { SourceLine } from './source-lines.ts';

type Labelled = { label: string; value: Passage };

const labelled = /^[\W_]*([\p{L}][\p{L} /-]{1,30}?)[*_\s]*[:：][*_\s"']*(?=\S)/u;

/** "Label: value" lines of the whole posting: front matter, tables of facts, run-in facts. */
export function labelledFacts(source: string, lines: readonly SourceLine[]): Labelled[] {
  return lines.flatMap((line) => {
    const found = labelled.exec(line.text);
    if (!found?.[1]) return [];
    const start = line.start + found[0].length;
    const text = source.slice(start, line.end).replace(/[\s"'*_\\]+$/, '');
    if (text === '') return [];
    const value = { text, start, end: start + text.length };
    return [{ label: found[1].trim().toLowerCase(), value }];
  });
}

export function factOf(facts: readonly Labelled[], labels: readonly string[]): Passage | null {
  return facts.find(({ label }) => labels.includes(label))?.value ?? null;
}

const boilerplateEnding =
  /\s*(?:[-–—|:]+\s*)?\(?(?:full )?job (?:description|posting|advert(?:isement)?|opening)\)?\s*[#*_]*$/i;
const boilerplateStart =
  /^(?:(?:job|position) (?:title|description|posting)|job|position|role|title|we are hiring|now hiring|hiring|vacancy)\s*[:\-–—]+\s*/i;

/** The job's title: named by a label, else the first line when it reads like one. */
export function titleOf(
  source: string,
  lines: readonly SourceLine[],
  facts: readonly Labelled[],
): { title: Passage | null; lineNumber: number | undefined } {
  const named = factOf(facts.slice(0, 30), [
    'title',
    'job title',
    'position title',
    'position',
    'role',
    'job',
    'poste',
    'intitulé du poste',
    'stelle',
  ]);
  if (named && named.text.length <= 120) {
    const line = lines.find(({ start, end }) => named.start >= start && named.end <= end);
    return { title: named, lineNumber: line?.lineNumber };
  }
  for (const line of lines.slice(0, 4)) {
    const lead = /^[#*_\s\uFEFF>]*/.exec(line.text)?.[0].length ?? 0;
    const bare = line.text
      .slice(lead)
      .replace(boilerplateEnding, '')
      .replace(/[#*_\s]+$/, '');
    const skip = boilerplateStart.exec(bare)?.[0].length ?? 0;
    const text = bare.slice(skip);
    if (text.length < 3 || /^[-=]{3,}$/.test(line.text)) continue;
    if (text.length > 110 || /[.!?]$/.test(text) || line.mark !== '')
      return { title: null, lineNumber: undefined };
    const start = line.start + lead + skip;
    return {
      title: { text: source.slice(start, start + text.length), start, end: start + text.length },
      lineNumber: line.lineNumber,
    };
  }
  return { title: null, lineNumber: undefined };
}

const workModes: readonly (readonly [RegExp, WorkMode])[] = [
  [/\bhybrid\b/i, 'hybrid'],
  [
    /\b(?:fully remote|100% remote|remote(?:[- ](?:first|position|role|job|work|ok|based|opportunity|eligible|friendly))|work from (?:home|anywhere)|\(remote\)|remotely|^\W*remote\b|[:–—-]\s*remote\b|télétravail)/im,
    'remote',
  ],
  [/\b(?:in[- ]person|on[- ]?site|in[- ]office|in the office)\b/i, 'onsite'],
];

/** Where the work is done, when the text says so: a labelled fact beats prose. */
export function workModeOf(source: string, facts: readonly Labelled[]): WorkMode | null {
  const named = factOf(facts, [
    'work location',
    'location',
    'work mode',
    'workplace',
    'workplace type',
    'remote',
    'locations',
    'job type',
    'type',
  ]);
  const inFact = named && workModes.find(([words]) => words.test(named.text));
  if (inFact) return inFact[1];
  if (named && /\bremote\b/i.test(named.text)) return 'remote';
  return workModes.find(([words]) => words.test(source))?.[1] ?? null;
}

const employmentTypes: readonly (readonly [RegExp, string])[] = [
  [/\bfull[- ]?time\b|\bvollzeit\b|\btemps plein\b/i, 'full-time'],
  [/\bpart[- ]?time\b|\bteilzeit\b|\btemps partiel\b/i, 'part-time'],
  [/\btemporary\b|\bseasonal\b/i, 'temporary'],
  [/\bcontract(?:or)?\b(?! (?:negotiat|manag|law|administ|review))/i, 'contract'],
  [/\bpermanent\b|\bcdi\b/i, 'permanent'],
  [/\bfixed[- ]term\b|\bcdd\b/i, 'fixed-term'],
  [/\bintern(?:ship)?\b|\bstage\b(?= ou)/i, 'internship'],
  [/\bper[- ]diem\b|\bprn\b/i, 'per-diem'],
];

/** Comma-separated kinds of employment: of a labelled fact, else those the title or prose names plainly. */
export function employmentTypeOf(source: string, facts: readonly Labelled[]): string | null {
  const named = factOf(facts, [
    'job type',
    'employment type',
    'type',
    'job types',
    'position type',
    'employment',
    'contract type',
    'contract',
    'work type',
    'status',
    'schedule',
    'hours',
    'statut',
    'type de contrat',
    'commitment',
  ]);
  for (const text of named ? [named.text, source] : [source]) {
    const found = employmentTypes
      .filter(
        ([words, kind]) =>
          words.test(text) &&
          (text !== source || ['full-time', 'part-time', 'per-diem'].includes(kind)),
      )
      .map(([, kind]) => kind);
    if (found.length > 0) return found.join(', ');
  }
  return null;
}

/** The place of work; "In person" and the like are a work mode and not a place. */
export function locationOf(facts: readonly Labelled[]): Passage | null {
  const named = facts.find(
    ({ label, value }) =>
      [
        'location',
        'work location',
        'job location',
        'locations',
        'city',
        'lieu',
        'standort',
        'ubicación',
        'place',
        'primary location',
        'office location',
      ].includes(label) && !/^(?:in person|remote|hybrid|on-?site|various)\W*$/i.test(value.text),
  );
  return named && named.value.text.length <= 160 ? named.value : null;
}

export function companyOf(source: string, facts: readonly Labelled[]): Passage | null {
  const named = factOf(facts, [
    'company',
    'employer',
    'organization',
    'organisation',
    'company name',
    'entreprise',
    'unternehmen',
    'hiring organization',
  ]);
  if (named && named.text.length <= 100) return named;
  const introduced =
    /(?:^|[\n\r])[#*\s]*About (?!us\b|you\b|the\b|this\b|our\b|your\b)([A-Z][\w&.' -]{1,40}?)[:*\s]*(?=[\n\r])/.exec(
      source,
    );
  if (!introduced?.[1]) return null;
  const start = introduced.index + introduced[0].lastIndexOf(introduced[1]);
  return { text: introduced[1], start, end: start + introduced[1].length };
}
