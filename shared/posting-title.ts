import type { ParsedPosting } from './posting.ts';

/** What a posting is called while nobody has renamed it: the title it states, else its file's name. */
export function givenTitle(parsed: Pick<ParsedPosting, 'title'>, fileName: string): string {
  return parsed.title?.text.replaceAll(/\s+/g, ' ').trim() || fileName;
}

/**
 * A title folded for finding the same posting again: case, blanks and punctuation do not matter; letters of
 * every script, digits, "+" and "#" do, so that C, C++ and C# stay three. Empty when nothing of it is left.
 *
 * @example foldTitle('Nurse – Night  Shift (ICU)') // 'nurse night shift icu'
 */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    .trim();
}
