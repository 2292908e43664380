import type { EncodingChoice, encodingGroups } from '../encodings.ts';
import type { Encoding } from '../posting.ts';

const names: Record<EncodingChoice, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252 (Western European)',
  'iso-8859-15': 'ISO-8859-15 (Western, with €)',
  macintosh: 'Mac Roman',
  'windows-1250': 'Windows-1250 (Central European)',
  'iso-8859-2': 'ISO-8859-2 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'koi8-r': 'KOI8-R (Russian)',
  'koi8-u': 'KOI8-U (Ukrainian)',
  'iso-8859-5': 'ISO-8859-5 (Cyrillic)',
  ibm866: 'DOS 866 (Cyrillic)',
  'x-mac-cyrillic': 'Mac Cyrillic',
  'windows-1253': 'Windows-1253 (Greek)',
  'iso-8859-7': 'ISO-8859-7 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'windows-1258': 'Windows-1258 (Vietnamese)',
  'windows-1255': 'Windows-1255 (Hebrew)',
  'iso-8859-8': 'ISO-8859-8 (Hebrew)',
  'windows-1256': 'Windows-1256 (Arabic)',
  'iso-8859-6': 'ISO-8859-6 (Arabic)',
  'windows-874': 'Windows-874 (Thai)',
  shift_jis: 'Shift JIS (Japanese)',
  'euc-jp': 'EUC-JP (Japanese)',
  'iso-2022-jp': 'ISO-2022-JP (Japanese mail)',
  gb18030: 'GB 18030 (Chinese, simplified)',
  big5: 'Big5 (Chinese, traditional)',
  'euc-kr': 'EUC-KR (Korean)',
};

const groups: Record<keyof typeof encodingGroups, string> = {
  unicode: 'Unicode',
  western: 'Western European',
  central: 'Central European',
  cyrillic: 'Cyrillic',
  southern: 'Greek, Turkish, Baltic, Vietnamese',
  semitic: 'Hebrew, Arabic, Thai',
  eastern: 'Chinese, Japanese, Korean',
};

/** The encoding of a posting: its name, how it is known, and the dialog that changes it. */
export const encodingTexts = {
  names,
  groups,
  recognised: (name: string, hasMark: boolean) =>
    `${name}${hasMark ? ' with a byte order mark' : ''}, kept unchanged`,
  guessed: (name: string) => `Guessed: ${name}`,
  chosen: (name: string) => `${name}, as you chose`,
  ofFormat: 'Text taken out, file kept unchanged',
  change: 'Change how the file is read',
  title: 'How is this file to be read?',
  lead: 'The file itself is kept unchanged. ↑ ↓ to try, Enter to apply.',
  list: 'Encoding',
  current: (name: string) => `${name} · now`,
  preview: 'How it would read',
  counts: (lines: number, required: number, preferred: number) =>
    `${lines} lines: ${required} required, ${preferred} preferred`,
  changed: (count: number) =>
    count === 1 ? '1 line reads differently' : `${count} lines read differently`,
  unchanged: 'Every line reads the same.',
  isNow: 'This is how it is read now.',
  more: (count: number) => (count === 1 ? 'and 1 more line' : `and ${count} more lines`),
  unreadable: (count: number) =>
    count === 1 ? '1 sign cannot be read this way' : `${count} signs cannot be read this way`,
  lost: (count: number) =>
    count === 1
      ? '1 correction loses its line; undo brings it back'
      : `${count} corrections lose their lines; undo brings them back`,
  blank: 'blank',
  reading: 'Reading…',
  apply: (name: string) => `Read as ${name}`,
  keep: (name: string) => `${name} is right`,
  applied: (name: string) => `Read as ${name}`,
} as const;

/** A short name, without what stands in brackets. */
export function shortEncodingName(choice: EncodingChoice): string {
  return names[choice].replace(/ \(.*\)$/, '');
}

export const hasMark = (encoding: Encoding): boolean => encoding.endsWith('-bom');
