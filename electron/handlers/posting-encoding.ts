import type { ChangedLine, EncodingPreview } from '#shared/encoding-preview.ts';
import { choiceOf } from '#shared/encodings.ts';
import type { AssessorId, PostingId } from '#shared/ids.ts';
import { keepCorrections } from '#shared/keep-corrections.ts';
import { applyCorrections } from '#shared/posting-corrections.ts';
import { givenTitle } from '#shared/posting-title.ts';
import type { Encoding, LineCorrection, ParsedPosting } from '#shared/posting.ts';
import { RefusalError } from '#shared/refusal.ts';
import { shortEncodingName } from '#shared/texts/encodings.ts';
import { historyTexts } from '#shared/texts/history.ts';
import { ruleTexts } from '#shared/texts/rules.ts';
import type { ReadPosting } from '../import/reading.ts';
import type { StoredPosting } from '../store/posting-store.ts';
import { found } from './caller.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { createPostingReader } from './posting-reader.ts';

/** So many changed lines a preview shows. */
const shownChanges = 40;

type Read = {
  posting: StoredPosting;
  later: ReadPosting;
  corrections: LineCorrection[];
  kept: LineCorrection[];
};

/** Reading the kept bytes of a posting in another encoding, for a look or for good. */
export function createPostingEncoding(deps: HandlerDeps) {
  const { stores, reader } = deps;
  const { postings, blobs, encodingChoices, history } = stores;
  const { basisOf, isOfFormat } = createPostingReader(deps);

  /**
   * @throws {RefusalError} `refused` where there is nothing to choose, or nothing would be left to read; `conflict`
   * when the posting got another file's text meanwhile
   */
  async function readAs(postingId: PostingId, encoding: Encoding): Promise<Read> {
    const before = found(postings.find(postingId), 'posting');
    const { fileName, sha256 } = before;
    if (basisOf(before) === 'format') {
      throw new RefusalError('refused', ruleTexts.encodingOfFormat(fileName));
    }
    const later = await reader.readAgain(fileName, new Uint8Array(blobs.get(sha256)), {
      encoding,
      isOfFormat: isOfFormat(before),
    });
    if ('refusal' in later) throw new RefusalError('refused', later.refusal);
    const posting = found(postings.find(postingId), 'posting'); // as it is now: reading took a while
    if (posting.sha256 !== sha256)
      throw new RefusalError('conflict', ruleTexts.otherTextNow(fileName));
    const corrections = postings.listCorrections(postingId);
    const kept = keepCorrections(corrections, posting, {
      ...{ encoding: later.encoding, source: later.text, parsed: later.parsed },
    });
    return { posting, later, corrections, kept };
  }

  async function preview(postingId: PostingId, encoding: Encoding): Promise<EncodingPreview> {
    const { posting, later, corrections, kept } = await readAs(postingId, encoding);
    const parsed = applyCorrections(later.text, later.parsed, kept);
    const changed = changedLines(posting, later.text, parsed);
    const required = parsed.qualifications.filter(({ kind }) => kind === 'required').length;
    return {
      encoding: later.encoding,
      lineCount: parsed.lines.length,
      requiredCount: required,
      preferredCount: parsed.qualifications.length - required,
      changedCount: changed.length,
      changed: changed.slice(0, shownChanges),
      unreadableCount: countUnreadable(later.text),
      lostCorrectionCount: corrections.length - kept.length,
    };
  }

  /** One command: the text, what was read of it, the corrections, and that a person chose. */
  async function set(assessorId: AssessorId, postingId: PostingId, encoding: Encoding) {
    const { posting, later, corrections, kept } = await readAs(postingId, encoding);
    const choice = choiceOf(encoding);
    const { title, fileName, parsed } = posting;
    const isSame = later.encoding === posting.encoding;
    if (isSame && encodingChoices.find(posting.sha256) === choice) return; // said already
    const isNamedByText = title === givenTitle(parsed, fileName);
    const label = historyTexts.setEncoding(title, shortEncodingName(choice));
    const command = { name: 'posting.setEncoding', label, subjectId: postingId };
    history.run(assessorId, command, () => {
      encodingChoices.put(posting.sha256, choice);
      if (isSame) return;
      postings.replace({
        ...posting,
        title: isNamedByText ? givenTitle(later.parsed, fileName) : title,
        encoding: later.encoding,
        source: later.text,
        structureHints: [...later.hints], // the old ones point into the old text
        notice: later.notice,
        parsed: later.parsed,
        parserVersion: later.parsed.parserVersion,
        reviewedAt: null, // nobody has looked at this text yet
      });
      for (const { lineNumber } of corrections) postings.removeCorrection(postingId, lineNumber);
      for (const correction of kept) postings.putCorrection(postingId, correction);
    });
  }

  return { preview, set };
}

/** The lines whose text would change, in source order. */
function changedLines(
  { source, parsed }: StoredPosting,
  laterSource: string,
  later: ParsedPosting,
): ChangedLine[] {
  const before = new Map(
    parsed.lines.map(({ lineNumber, start, end }) => [lineNumber, source.slice(start, end)]),
  );
  const after = new Map(later.lines.map((line) => [line.lineNumber, line]));
  const numbers = [...new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => a - b);
  return numbers.flatMap((lineNumber) => {
    const line = after.get(lineNumber);
    const text = line ? laterSource.slice(line.start, line.end) : null;
    const was = before.get(lineNumber) ?? null;
    if (text === was) return [];
    const item =
      line && later.qualifications.find(({ start, end }) => start < line.end && end > line.start);
    return [
      {
        ...{ lineNumber, before: was, after: text },
        role: line?.role ?? null,
        kind: line?.role === 'qualification' ? (item?.kind ?? null) : null,
      },
    ];
  });
}

function countUnreadable(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}
