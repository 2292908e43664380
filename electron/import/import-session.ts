import { basisOf, choiceOf } from '#shared/encodings.ts';
import type { ImportFile } from '#shared/import.ts';
import type { PostingId } from '#shared/ids.ts';
import { garbledSignIn, troublesOf } from '#shared/posting-troubles.ts';
import type { EarlierPosting } from '#shared/posting-version.ts';
import { encodingTexts } from '#shared/texts/encodings.ts';
import { importTexts } from '#shared/texts/import.ts';
import type { Refused } from './read-source.ts';
import type { ReadPosting } from './reading.ts';

/** So many files are saved in one transaction; the person at the keyboard writes in between. */
const batchSize = 25;
/** A batch ends earlier when it has taken so long: who looks on sees it go. */
const batchMs = 250;

/** A posting that has the bytes of a file, or had them in the version of that number. */
export type Known = { id: PostingId; title: string; importedAt: string; versionNumber?: number };
export type SavedPosting = { postingId: PostingId; changedVersionOf: EarlierPosting | null };
type Deps = {
  findBySha256: (sha256: string) => Known | undefined;
  /** Saves all of these in one transaction and returns what they are in the same order. */
  save: (postings: readonly ReadPosting[]) => SavedPosting[];
  /** Told after each batch: what is finished since the last time. */
  report: (finished: readonly ImportFile[]) => void;
  signal: AbortSignal;
};

/**
 * Reads and saves the files one after the other, telling of each what became of it.
 *
 * A bad file is refused by name and the rest goes on. Cancelling keeps what was saved.
 */
export async function importPostings(
  readings: readonly (() => Promise<ReadPosting | Refused>)[],
  { findBySha256, save, report, signal }: Deps,
): Promise<void> {
  const waiting = [...readings];
  while (waiting.length > 0 && !signal.aborted) {
    const finished: ImportFile[] = [];
    const fresh: ReadPosting[] = [];
    const begun = performance.now();
    while (finished.length + fresh.length < batchSize && performance.now() - begun < batchMs) {
      const read = waiting.shift();
      if (!read || signal.aborted) break;
      const posting = await read();
      const answer =
        'refusal' in posting ? refused(posting) : repeated(posting, fresh, findBySha256);
      if (answer) finished.push(answer);
      else if (!('refusal' in posting)) fresh.push(posting);
    }
    const saved = fresh.length > 0 ? save(fresh) : [];
    report([...finished, ...fresh.map((posting, at) => imported(posting, saved[at]))]);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function refused({ fileName, refusal }: Refused): ImportFile {
  return {
    ...{ fileName, status: 'refused', message: refusal },
    ...{ postingId: null, changedVersionOf: null, doubtfulCount: 0 },
  };
}

/** The same bytes twice add nothing, whether they came earlier or in this very batch. */
function repeated(
  { fileName, sha256 }: ReadPosting,
  fresh: readonly ReadPosting[],
  findBySha256: Deps['findBySha256'],
): ImportFile | undefined {
  const known = findBySha256(sha256);
  const twin = fresh.find((each) => each.sha256 === sha256);
  if (!known && !twin) return undefined;
  const message = known
    ? knownWords(known)
    : importTexts.alreadyInThisImport(twin?.fileName ?? fileName);
  return {
    ...{ fileName, status: 'already-imported', message },
    ...{ postingId: known?.id ?? null, changedVersionOf: null, doubtfulCount: 0 },
  };
}

function knownWords({ title, importedAt, versionNumber }: Known): string {
  const day = importedAt.slice(0, 10);
  return versionNumber === undefined
    ? importTexts.alreadyImported(title, day)
    : importTexts.alreadyAnEarlierVersion(title, versionNumber, day);
}

function imported(posting: ReadPosting, saved: SavedPosting | undefined): ImportFile {
  const trouble = troubleOf(posting);
  return {
    fileName: posting.fileName,
    status: trouble === null ? 'imported' : 'needs-review',
    message: trouble ?? importTexts.accounted(countsOf(posting)),
    postingId: saved?.postingId ?? null,
    changedVersionOf: saved?.changedVersionOf ?? null,
    doubtfulCount: posting.parsed.lines.filter(({ isDoubtful }) => isDoubtful).length,
  };
}

/** What a person should look at before they build on this reading, in words; null when nothing. */
export function troubleOf({
  text,
  parsed,
  encoding,
  notice,
}: Pick<ReadPosting, 'text' | 'parsed' | 'encoding' | 'notice'>): string | null {
  const [trouble] = troublesOf({ source: text, notice, encodingBasis: basisOf(encoding), parsed });
  if (trouble === undefined) return null;
  switch (trouble) {
    case 'partly-read':
      return notice;
    case 'guessed-encoding':
      return importTexts.guessedEncoding(encodingTexts.names[choiceOf(encoding)]);
    case 'garbled':
      return importTexts.garbled(garbledSignIn(text) ?? '');
    case 'no-qualifications':
      return importTexts.noQualifications;
    case 'doubtful-lines': {
      const doubtful = parsed.lines.filter(({ isDoubtful }) => isDoubtful).length;
      return importTexts.doubtful(countsOf({ parsed }), doubtful);
    }
  }
}

function countsOf({ parsed }: Pick<ReadPosting, 'parsed'>) {
  const required = parsed.qualifications.filter(({ kind }) => kind === 'required').length;
  return {
    lines: parsed.lines.length,
    required,
    preferred: parsed.qualifications.length - required,
  };
}
