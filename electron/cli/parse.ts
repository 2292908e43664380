/** `npm run --silent parse -- FILE…`: one JSON object a file, of every format that is imported. */
import { basename } from 'node:path';

import { readSource } from '../import/read-source.ts';
import { parsePosting } from '../parse/parse-posting.ts';
import { describeParsed, nothing } from './describe-posting.ts';

async function describe(path: string) {
  const source = await readSource(path);
  if ('refusal' in source) {
    console.error(`${source.fileName}: ${source.refusal}`);
    process.exitCode = 1;
    return { file: source.fileName, ...nothing };
  }
  return describeParsed(basename(path), parsePosting(source.text, { hints: source.hints }));
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Name at least one posting: npm run --silent parse -- posting.txt');
  process.exitCode = 2;
}
for (const path of paths) console.log(JSON.stringify(await describe(path)));
