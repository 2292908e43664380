import { UnreadableError } from './converted.ts';
import { openZip } from './zip-entries.ts';

/** `text` is read as it is; all others are converted. */
export type FileFormat = 'text' | 'docx' | 'odt' | 'rtf' | 'html' | 'pdf' | 'doc' | 'eml';
type Unread = 'workbook' | 'slides' | 'picture' | 'archive' | 'binary';
type Content = FileFormat | Unread;

/** Endings of the files a posting or a candidate's document may come in, without the dot. */
export const fileExtensions = {
  text: ['txt', 'md', 'text', 'markdown'],
  docx: ['docx'],
  odt: ['odt'],
  rtf: ['rtf'],
  html: ['html', 'htm'],
  pdf: ['pdf'],
  doc: ['doc'],
  eml: ['eml'],
} as const satisfies Record<FileFormat, readonly string[]>;

export const allExtensions: readonly string[] = Object.values(fileExtensions).flat();

/** @param extension with its dot, in any case: ".Docx" */
export function isPostingExtension(extension: string): boolean {
  return formatOfExtension(extension) !== undefined;
}

function formatOfExtension(extension: string): FileFormat | undefined {
  const ending = extension.slice(1).toLowerCase();
  for (const [format, endings] of Object.entries(fileExtensions)) {
    if (endings.some((each) => each === ending)) return format as FileFormat;
  }
  return undefined;
}

/**
 * What a file is, by its content where that is certain, else by its ending. A page saved as `.doc` is read as a
 * page; a `.txt` is text whatever tags are in it.
 *
 * @returns a format to read; `unlike`: the ending promises something that is not in the file; `refused`: not read
 * @throws {UnreadableError} when the file is locked, or a container that cannot be opened
 */
export function formatOf(
  extension: string,
  bytes: Uint8Array,
): { format: FileFormat } | { unlike: 'text' | 'html' | Unread } {
  const promised = formatOfExtension(extension) ?? 'text';
  const content = contentOf(bytes, promised);
  if (content === 'text' || content === 'html') {
    if (promised === 'text') return { format: 'text' };
    if (content === 'html' && promised !== 'eml') return { format: 'html' };
    return promised === 'html' || promised === 'eml' ? { format: promised } : { unlike: content };
  }
  return isRead(content) ? { format: content } : { unlike: content };
}

const isRead = (content: Content): content is FileFormat => Object.hasOwn(fileExtensions, content);

const beginnings: readonly (readonly [string, Unread])[] = [
  ['\u0089PNG', 'picture'],
  ['\u00FF\u00D8\u00FF', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['Rar!', 'archive'],
  ['7z\u00BC', 'archive'],
  ['\u001F\u008B', 'archive'],
];

function contentOf(bytes: Uint8Array, promised: FileFormat): Content {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.toString('latin1', 0, 1_024);
  if (promised === 'pdf' ? head.includes('%PDF-') : head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('PK\u0003\u0004')) return zipContent(bytes);
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return oleContent(file);
  const other = beginnings.find(([sign]) => head.startsWith(sign));
  if (other) return other[1];
  const isWide = head.startsWith('\u00FF\u00FE') || head.startsWith('\u00FE\u00FF');
  if (promised !== 'text' && promised !== 'eml' && !isWide && head.includes('\0')) return 'binary';
  const isPage =
    /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b/is;
  return isPage.test(head.replaceAll('\0', '')) ? 'html' : 'text';
}

function zipContent(bytes: Uint8Array): Content {
  const zip = openZip(bytes);
  const has = (pattern: RegExp) => zip.names.some((name) => pattern.test(name));
  if (has(/^word\/document.*\.xml$/)) return 'docx';
  if (has(/^mimetype$/) && has(/^content\.xml$/)) {
    const type = zip.read('mimetype') ?? '';
    if (type.startsWith('application/vnd.oasis.opendocument.text')) return 'odt';
    return type.includes('spreadsheet')
      ? 'workbook'
      : type.includes('presentation')
        ? 'slides'
        : 'archive';
  }
  if (has(/^xl\//)) return 'workbook';
  return has(/^ppt\//) ? 'slides' : 'archive';
}

/** Streams of an OLE file are named in UTF-16; Word, Excel and a locked file of today are told by theirs. */
function oleContent(file: Buffer): Content {
  const has = (name: string) => file.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) throw new UnreadableError({ kind: 'locked' });
  if (has('WordDocument')) return 'doc';
  if (has('Workbook')) return 'workbook';
  if (has('PowerPoint Document')) return 'slides';
  throw new UnreadableError({ kind: 'damaged' }); // most often the end of it is missing
}
