import type { Trouble } from '../import.ts';

const megabytes = (bytes: number) => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

const causes: Record<string, string> = {
  ENOENT: 'it is not there any more. Choose it again.',
  EACCES: 'this account may not read it. Change its permissions, or copy it elsewhere.',
  EPERM: 'this account may not read it. Change its permissions, or copy it elsewhere.',
};

const empty = 'The file is empty: there is no visible character in it.';

/** Each says what is wrong with a posting, and what to do. */
function trouble(of: Trouble): string {
  switch (of.kind) {
    case 'locked':
      return 'Locked with a password, so its text cannot be read. Open it, save a copy without the password, and import the copy.';
    case 'damaged':
      return 'Damaged: it could not be read to its end. Open it in the program it was made with and save it again, or paste its text.';
    case 'scanned':
      return 'No text in it: the pages are pictures. Run a text recognition over it first, or type or paste the posting.';
    case 'empty':
      return empty;
    case 'too-deep':
      return 'Its parts are nested deeper than those of any document, so it was not read. Copy its text and paste it.';
    case 'unpacks-too-big':
      return 'It would unpack to far more than a document can have, so it was not opened. Copy its text and paste it.';
    case 'too-many-pages':
      return `${of.pageCount} pages are more than a posting can have (${of.maxPages}). Take the posting out into a file of its own.`;
    case 'only-attached':
      return `The mail has no text of its own; attached is ${of.names}. Save that, and import it by itself.`;
  }
}

/** The same of a candidate's document, which is kept whatever is wrong with it. */
function documentTrouble(of: Trouble, isPdf: boolean): string {
  switch (of.kind) {
    case 'locked':
      return 'It is locked with a password. It is kept as it is; its text cannot be read or printed.';
    case 'damaged':
      return isPdf
        ? 'It could not be read as a PDF. It is kept as it is.'
        : 'It is damaged and could not be read. It is kept as it is.';
    case 'scanned':
      return 'No text in it: the pages are pictures. It is kept and printed, but cannot be quoted.';
    case 'empty':
      return 'There is no text in it. It is kept as it is.';
    case 'too-deep':
    case 'unpacks-too-big':
      return 'It is built so that reading it could fill the memory, so it was not read. It is kept as it is.';
    case 'too-many-pages':
      return `Its ${of.pageCount} pages are more than are read (${of.maxPages}). It is kept and printed, but cannot be quoted.`;
    case 'only-attached':
      return `The mail has no text of its own; attached is ${of.names}. It is kept as it is.`;
  }
}

const contents = {
  text: 'plain text. Give it the ending .txt',
  html: 'a page of the web. Give it the ending .html',
  workbook: 'a spreadsheet. Copy the posting out of it and paste it',
  slides: 'a presentation. Copy the posting out of it and paste it',
  picture: 'a picture. Type or paste the posting',
  archive: 'an archive. Unpack it and import what is in it',
  binary: 'none of the formats that are read. Copy its text and paste it',
} as const;

type LineCounts = { lines: number; required: number; preferred: number };

const accounted = ({ lines, required, preferred }: LineCounts) =>
  `${lines} lines: ${required} required, ${preferred} preferred, ${lines - required - preferred} other, 0 unaccounted for`;

/** What the import says of each file. Every sentence names what is wrong and what to do. */
export const importTexts = {
  wrongExtension: (extension: string) =>
    `${extension || 'A file without an ending'} is not read. Save it as .docx, .odt, .rtf, .html, .pdf or .txt, or paste its text.`,
  badDrop: 'This cannot be read as files. Drop files or a folder.',
  emptyFolder:
    'There is no file in this folder. Folders inside it are not read; drop them by themselves.',
  tooManyFiles: (count: number, most: number) =>
    `${count.toLocaleString()} files at once are more than are taken (${most.toLocaleString()}). Drop fewer.`,
  folderInFolder: 'A folder inside the folder: it was not read. Drop it by itself.',
  notHandedOver:
    'The browser handed over no content: it is a folder, or bigger than 50 MB. Choose it with “Import files”.',
  notAFile: 'This is a folder, not a file. Choose the files in it.',
  tooBig: (sizeBytes: number, maxBytes: number) =>
    `${megabytes(sizeBytes)} is more than a posting can have (${megabytes(maxBytes)}). Take the posting out into a file of its own.`,
  unreadable: (code: string) =>
    `Could not be read: ${causes[code] ?? `the system says ${code}. Try to open it in a text editor.`}`,
  notText: (sign: string) => `Not a text file: it has ${sign}. Save it as text first.`,
  unlike: (extension: string, content: keyof typeof contents) =>
    `It ends in ${extension}, but it is ${contents[content]}.`,
  trouble,
  documentTrouble,
  attachedPostings: (names: string) =>
    `Read from the mail’s own text. Attached and not read: ${names}. Save what is a posting and import it by itself.`,
  empty,
  tooSlow: (seconds: number) =>
    `Reading took more than ${seconds} seconds and was stopped. The file is probably damaged.`,
  crashed: 'Reading failed and was stopped. The file is probably damaged.',
  noSample: 'The sample posting is missing from this installation.',
  alreadyImported: (title: string, day: string) =>
    `Same text as “${title}”, imported ${day}. Nothing added.`,
  alreadyAnEarlierVersion: (title: string, versionNumber: number, day: string) =>
    `Same text as version ${versionNumber} of “${title}”, imported ${day}. Nothing added.`,
  alreadyInThisImport: (fileName: string) =>
    `Same bytes as “${fileName}” in this import. Nothing added.`,
  accounted,
  doubtful: (counts: LineCounts, doubtful: number) =>
    `${accounted(counts)}. ${doubtful} ${doubtful === 1 ? 'line is' : 'lines are'} doubtful.`,
  noQualifications: 'No requirement was found. Mark the lines that ask something.',
  guessedEncoding: (name: string) =>
    `Not UTF-8: read as ${name}, which is a guess. Look at accents and dashes, or choose another encoding.`,
  garbled: (sign: string) =>
    `Some signs look damaged (“${sign}”). Look at them; the text may have been saved wrongly before.`,
  pastedName: 'Pasted text',
  documentTooBig: (sizeBytes: number, maxBytes: number) =>
    `${megabytes(sizeBytes)} is more than a document can have (${megabytes(maxBytes)}).`,
  documentExtension: (extension: string) =>
    `${extension || 'A file without an ending'} is not kept as a document yet. Save it as PDF, Word or text.`,
} as const;
