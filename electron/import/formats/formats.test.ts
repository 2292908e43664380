import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { structureHintSchema } from '#shared/posting.ts';
import { parsePosting } from '../../parse/parse-posting.ts';
import { readSource } from '../read-source.ts';

const dir = join(import.meta.dirname, '../fixtures');
const names = readdirSync(dir)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

const squash = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

async function read(fileName: string) {
  const source = await readSource(join(dir, fileName));
  if ('refusal' in source) throw new Error(`${fileName}: ${source.refusal}`);
  const parsed = parsePosting(source.text, { hints: source.hints });
  return {
    source,
    understood: {
      title: parsed.title?.text,
      qualifications: parsed.qualifications.map(({ text, kind, minYears }) => ({
        text: squash(text),
        kind,
        minYears,
      })),
      responsibilities: parsed.responsibilities.map(({ text }) => squash(text)),
    },
  };
}

test('there are ten postings and each comes in every format', () => {
  expect(names).toHaveLength(10);
  for (const name of names) {
    const endings = readdirSync(dir)
      .filter((file) => file.startsWith(`${name}.`))
      .map((file) => extname(file).slice(1));
    expect(endings, name).toEqual(expect.arrayContaining(['docx', 'html', 'odt', 'pdf', 'rtf']));
  }
});

describe.each(names)('%s', (name) => {
  const others = readdirSync(dir).filter(
    (file) => file.startsWith(`${name}.`) && !file.endsWith('.txt'),
  );

  test.each(others)('%s asks and promises the same as the plain text', async (fileName) => {
    const plain = await read(`${name}.txt`);
    expect(plain.understood.qualifications.length).toBeGreaterThan(3);
    expect((await read(fileName)).understood).toEqual(plain.understood);
  });

  test.each(others)('%s has the words of the plain text in its order', async (fileName) => {
    const plain = readFileSync(join(dir, `${name}.txt`), 'utf8');
    const { source } = await read(fileName);
    const words = (text: string) => text.replaceAll(/(?:^|\n)\s*(?:-|\d\.) /g, '\n');
    expect(squash(words(source.text))).toBe(squash(words(plain)));
  });

  test.each(others)('hints of %s are in order, apart, and span whole lines', async (fileName) => {
    const { text, hints } = (await read(fileName)).source;
    let from = 0;
    for (const hint of hints) {
      structureHintSchema.parse(hint);
      expect(hint.start).toBeGreaterThanOrEqual(from);
      expect(text.slice(0, hint.start)).toMatch(/(?:^|\n)$/);
      expect(text.slice(hint.end)).toMatch(/^(?:\n|$)/);
      from = hint.end;
    }
  });
});

/** Headings and items as an outline: "1 Title", "  - item", one level in for each level of a list. */
async function outlineOf(fileName: string): Promise<string[]> {
  const { text, hints } = (await read(fileName)).source;
  return hints.map(({ kind, level, start, end }) =>
    kind === 'heading'
      ? `${level} ${text.slice(start, end)}`
      : `${'  '.repeat(level)}- ${text.slice(start, end).replace(/^\d\. /, '')}`,
  );
}

test.each(['docx', 'odt', 'rtf', 'html', 'pdf', 'doc'])(
  'inner lists keep their level in %s',
  async (ending) => {
    expect((await outlineOf(`maths-teacher.${ending}`)).slice(0, 9)).toEqual([
      '1 Teacher of Mathematics and Physics',
      '2 About us',
      '2 Key responsibilities',
      '  - Teach mathematics in years 7 to 10 and physics in years 9 and 10',
      '  - Prepare pupils for the final examination',
      '  - Advise parents twice a year and whenever there is a reason',
      '  - Take part in:',
      '    - Staff meetings on Thursdays',
      '    - The summer project week',
    ]);
  },
);

test.each(['docx', 'odt', 'rtf', 'html', 'pdf', 'doc'])(
  'numbered items are items in %s',
  async (ending) => {
    expect((await outlineOf(`site-electrician.${ending}`)).slice(1, 4)).toEqual([
      '2 Your tasks',
      '  - Install cable routes, distribution boards and lighting from the drawings',
      '  - Measure and record every circuit before it is handed over',
    ]);
  },
);

test('a mail’s attached postings are named; its subject leads only where the body has no title', async () => {
  const { source } = await read('customer-support.eml');
  expect(source.notice).toContain('site-electrician.txt');
  expect(source.notice).not.toContain('logo.png');
  expect(source.text).toMatch(/^Customer Support Specialist\n/);
  expect((await read('data-analyst.eml')).source.text).toMatch(
    /^Data Analyst \(Energy\)\n\nCompany/,
  );
});
