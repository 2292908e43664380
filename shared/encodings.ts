import type { Encoding, EncodingBasis } from './posting.ts';

/** An encoding a person can choose. Whether there is a byte order mark, the bytes say. */
export type EncodingChoice = Exclude<Encoding, `${string}-bom`>;

/** The encodings to choose from, the likeliest first, in groups that the catalogue names. */
export const encodingGroups = {
  unicode: ['utf-8', 'utf-16le', 'utf-16be'],
  western: ['windows-1252', 'iso-8859-15', 'macintosh'],
  central: ['windows-1250', 'iso-8859-2'],
  cyrillic: ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
  southern: ['windows-1253', 'iso-8859-7', 'windows-1254', 'windows-1257', 'windows-1258'],
  semitic: ['windows-1255', 'iso-8859-8', 'windows-1256', 'iso-8859-6', 'windows-874'],
  eastern: ['shift_jis', 'euc-jp', 'iso-2022-jp', 'gb18030', 'big5', 'euc-kr'],
} as const satisfies Record<string, readonly EncodingChoice[]>;

/** The encoding without the word about its mark: the name a decoder knows it by. */
export function choiceOf(encoding: Encoding): EncodingChoice {
  return encoding.replace(/-bom$/, '') as EncodingChoice;
}

/** How an encoding is known that nobody chose: Unicode shows in the bytes, all others are guesses. */
export function basisOf(encoding: Encoding): Extract<EncodingBasis, 'recognised' | 'guessed'> {
  return encoding.startsWith('utf-') ? 'recognised' : 'guessed';
}
