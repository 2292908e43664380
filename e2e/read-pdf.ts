import { readFileSync } from 'node:fs';

import { extractText, getDocumentProxy } from 'unpdf';

/** Extraction puts blanks into words. */
export const withoutBlanks = (text: string) => text.normalize('NFKC').replaceAll(/\s/g, '');

/** What stands on each page of a saved PDF, without blanks. */
export async function pagesOf(path: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(path));
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  return text.map(withoutBlanks);
}
