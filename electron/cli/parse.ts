/** `npm run --silent parse -- FILE…`: one JSON object a file, as the corpus format says. */
import { basename } from 'node:path';

import { readSource } from '../import/read-source.ts';
import { parsePosting } from '../parse/parse-posting.ts';

const nothing = {
  title: null,
  company: null,
  location: null,
  workMode: null,
  employmentType: null,
  language: 'en',
  pay: null,
  lines: [],
  qualifications: [],
  responsibilities: [],
};

async function describe(path: string) {
  const source = await readSource(path);
  if ('refusal' in source) {
    console.error(`${source.fileName}: ${source.refusal}`);
    process.exitCode = 1;
    return { file: source.fileName, ...nothing };
  }
  const { parserVersion: _version, ...posting } = parsePosting(source.text);
  return {
    file: basename(path),
    ...posting,
    lines: posting.lines.map(({ start, end, role }) => ({ start, end, role })),
    qualifications: posting.qualifications.map(({ text, start, end, kind, minYears }) => ({
      text,
      start,
      end,
      kind,
      minYears,
    })),
    responsibilities: posting.responsibilities.map(({ text, start, end }) => ({
      text,
      start,
      end,
    })),
  };
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Name at least one posting: npm run --silent parse -- posting.txt');
  process.exitCode = 2;
}
for (const path of paths) console.log(JSON.stringify(await describe(path)));
