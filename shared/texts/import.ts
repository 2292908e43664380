const megabytes = (bytes: number) => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

const causes: Record<string, string> = {
  ENOENT: 'it is not there any more. Choose it again.',
  EACCES: 'this account may not read it. Change its permissions, or copy it elsewhere.',
  EPERM: 'this account may not read it. Change its permissions, or copy it elsewhere.',
};

type LineCounts = { lines: number; required: number; preferred: number };

const accounted = ({ lines, required, preferred }: LineCounts) =>
  `${lines} lines: ${required} required, ${preferred} preferred, ${lines - required - preferred} other, 0 unaccounted for`;

/** What the import says of each file. Every sentence names what is wrong and what to do. */
export const importTexts = {
  wrongExtension: (extension: string) =>
    `${extension || 'A file without an ending'} is not read yet. Save it as .txt or .md.`,
  notAFile: 'This is a folder, not a file. Choose the files in it.',
  tooBig: (sizeBytes: number, maxBytes: number) =>
    `${megabytes(sizeBytes)} is more than a posting can have (${megabytes(maxBytes)}). Take the posting out into a file of its own.`,
  unreadable: (code: string) =>
    `Could not be read: ${causes[code] ?? `the system says ${code}. Try to open it in a text editor.`}`,
  notText: (sign: string) =>
    sign.startsWith('%PDF')
      ? `Not a text file: it begins with “${sign}”. Save it as text first, or attach it to a candidate.`
      : `Not a text file: it has ${sign}. Save it as text first.`,
  empty: 'The file is empty: there is no visible character in it.',
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
    `${extension || 'A file without an ending'} is not kept as a document yet. Save it as PDF or text.`,
  scanned: 'No text in it: the pages are pictures. It is kept and printed, but cannot be quoted.',
  locked: 'It is locked with a password. It is kept as it is; its text cannot be read or printed.',
  damagedPdf: 'It could not be read as a PDF. It is kept as it is.',
} as const;
