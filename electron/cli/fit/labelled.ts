/** The labelled postings of the corpus, as the fit and the cross-validation need them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { blocksOf, type Block } from '../../parse/blocks.ts';
import { postingFacts } from '../../parse/posting-facts.ts';
import { titleBlockOf } from '../../parse/roles.ts';
import { listSections, type Section } from '../../parse/sections.ts';
import { evidenceOf, type Evidence } from '../../parse/evidence.ts';
import { sourceLines } from '../../parse/source-lines.ts';
import type { Labels } from '../../testing/score-reading.ts';
import { states } from '../../parse/states.ts';

type Gold = Labels & {
  title: string | null;
  headings?: { text: string; kind: string }[];
};

/** A posting with, for each block, the states a reader's labels allow. */
export type LabelledPosting = {
  name: string;
  /** The repository the text comes from: postings of one source look alike. */
  source: string;
  text: string;
  labels: Labels;
  blocks: Block[];
  evidence: Evidence[];
  allowed: boolean[][];
  titleBlock: number | undefined;
};

type Span = {
  start: number;
  end: number;
  means: 'required' | 'preferred' | 'duty' | 'optional' | 'heading';
  section?: Section;
};

const sectionOfKind: Record<string, Section[]> = {
  responsibilities: ['duties'],
  required_qualifications: ['required'],
  preferred_qualifications: ['preferred'],
  compensation: ['pay'],
  benefits: ['benefits'],
  how_to_apply: ['apply'],
  about_company: ['about'],
  location: ['location'],
  summary: ['summary'],
  other: ['other', 'legal'],
};

/** The postings of the corpus, by the repository they come from. */
export function readCorpus(corpusDir: string): LabelledPosting[] {
  if (!existsSync(join(corpusDir, 'dev'))) return [];
  const sources = sourcesOf(join(corpusDir, 'sources.md'));
  return readFolder(join(corpusDir, 'dev'), (name) => sources.get(name) ?? name);
}

/** Our own postings; each is a source of its own, dealt into groups. */
export function readFixtures(): LabelledPosting[] {
  return readFolder(
    join(import.meta.dirname, '../../parse/fixtures'),
    (_name, at) => `fixtures ${at % fixtureGroups}`,
  );
}

const fixtureGroups = 6;

function readFolder(
  dir: string,
  sourceOf: (name: string, at: number) => string,
): LabelledPosting[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((file, at) => {
      const name = file.replace('.txt', '');
      const text = readFileSync(join(dir, file), 'utf8');
      const gold = JSON.parse(readFileSync(join(dir, `${name}.json`), 'utf8')) as Gold;
      const lines = sourceLines(text);
      const blocks = blocksOf(text, lines).filter(({ isText }) => isText);
      const { title } = postingFacts(text, lines);
      return {
        name,
        source: sourceOf(name, at),
        text,
        labels: gold,
        blocks,
        evidence: evidenceOf(blocks),
        allowed: allowedStates(text, blocks, gold),
        titleBlock: titleBlockOf(blocks, title),
      };
    });
}

function sourcesOf(path: string): Map<string, string> {
  return new Map(
    [...readFileSync(path, 'utf8').matchAll(/^\| dev\/(\d+) \|[^|]*\|[^|]*\| ([^|]+?) \|/gm)].map(
      ([, name = '', source = '']) => [name, source] as const,
    ),
  );
}

function spansOf(text: string, gold: Gold): Span[] {
  const spans: Span[] = [];
  const place = (found: string, from: number) => {
    const at = text.indexOf(found, from);
    return at === -1 ? text.indexOf(found) : at;
  };
  const put = (
    items: readonly { text: string; means: Span['means']; section?: Section | undefined }[],
  ) => {
    let from = 0;
    for (const { text: words, means, section } of items) {
      const start = place(words, from);
      if (start === -1) continue;
      from = start;
      spans.push({ start, end: start + words.length, means, ...(section && { section }) });
    }
  };
  put(
    gold.qualifications.map(({ text: words, kind, optional }) => ({
      text: words,
      means: optional ? 'optional' : kind,
    })),
  );
  const optional = new Set(gold.responsibilities_optional ?? []);
  put(
    gold.responsibilities.map((words, at) => ({
      text: words,
      means: optional.has(at) ? 'optional' : 'duty',
    })),
  );
  put(
    (gold.headings ?? []).map(({ text: words, kind }) => ({
      text: words,
      means: 'heading',
      section: sectionOfKind[kind]?.[0],
    })),
  );
  return spans;
}

function allowedStates(text: string, blocks: readonly Block[], gold: Gold): boolean[][] {
  const spans = spansOf(text, gold);
  let section: Section | undefined;
  let isFirstUnder = false;
  return blocks.map((block) => {
    const share = (means: Span['means']) => {
      let covered = 0;
      for (const span of spans) {
        if (span.means !== means) continue;
        covered += Math.max(0, Math.min(span.end, block.end) - Math.max(span.start, block.start));
      }
      return covered / (block.end - block.start);
    };
    const allow = (test: (state: (typeof states)[number]) => boolean) => states.map(test);
    const isItem = (name: string) => (listSections as readonly string[]).includes(name);
    if (share('heading') > 0.55) {
      const own = spans.find(
        (span) => span.means === 'heading' && span.start < block.end && span.end > block.start,
      );
      section = own?.section ?? 'other';
      isFirstUnder = true;
      const among: Section[] = section === 'other' ? ['other', 'legal', 'apply'] : [section];
      return allow((state) => state.what === 'heading' && among.includes(state.section));
    }
    const wasFirst = isFirstUnder;
    isFirstUnder = false;
    if (share('required') + share('preferred') > 0.4) {
      const names = [section === 'preferred' ? 'preferred' : 'required'];
      return allow((state) => state.what === 'text' && names.includes(state.section));
    }
    if (share('duty') > 0.4)
      return allow((state) => state.what === 'text' && state.section === 'duties');
    if (share('optional') > 0.4)
      return allow((state) => state.what === 'text' || state.what === 'note');
    if (wasFirst && section && !isItem(section) && section !== 'other')
      return allow((state) => state.what === 'text' && state.section === section);
    const mayBeHeading = block.form === 'label';
    return allow((state) =>
      state.what === 'heading'
        ? mayBeHeading && !isItem(state.section)
        : state.what === 'note'
          ? state.section === section || !section || !isItem(section)
          : state.what === 'text' && !isItem(state.section),
    );
  });
}
