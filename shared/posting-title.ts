import type { ParsedPosting } from './posting.ts';

/** What a posting is called while nobody has renamed it: the title it states, else its file's name. */
export function givenTitle(parsed: Pick<ParsedPosting, 'title'>, fileName: string): string {
  return parsed.title?.text.replaceAll(/\s+/g, ' ').trim() || fileName;
}
