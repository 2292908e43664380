import type { ChangedLine, EncodingPreview as Preview } from '#shared/encoding-preview.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { encodingTexts } from '#shared/texts/encodings.ts';
import { reviewTexts } from '#shared/texts/review.ts';

type Props = {
  preview: Preview | undefined;
  error: Error | null;
  isNow: boolean;
  /** The preview of the choice before is shown until the new one is read. */
  isStale: boolean;
};

/** The first lines that would read differently, old under new, and what the parse would make of the whole. */
export function EncodingPreview({ preview, error, isNow, isStale }: Props) {
  if (error) {
    return (
      <p role="alert" className="bad enc-preview">
        {error.message}
      </p>
    );
  }
  if (!preview) return <p className="c3 enc-preview">{encodingTexts.reading}</p>;
  const { lineCount, requiredCount, preferredCount, changedCount, changed } = preview;
  const { unreadableCount, lostCorrectionCount } = preview;
  return (
    <section
      className="enc-preview"
      aria-label={encodingTexts.preview}
      aria-busy={isStale}
      tabIndex={0}
    >
      <div role="status">
        <p className="m">{encodingTexts.counts(lineCount, requiredCount, preferredCount)}</p>
        <p className="c2">{isNow ? encodingTexts.isNow : changeWords(changedCount)}</p>
        {unreadableCount > 0 && <p className="warn">{encodingTexts.unreadable(unreadableCount)}</p>}
        {lostCorrectionCount > 0 && (
          <p className="warn">{encodingTexts.lost(lostCorrectionCount)}</p>
        )}
      </div>
      {changed.length > 0 && (
        <ol>
          {changed.map((line) => (
            <Changed key={line.lineNumber} line={line} />
          ))}
        </ol>
      )}
      {changedCount > changed.length && (
        <p className="c3">{encodingTexts.more(changedCount - changed.length)}</p>
      )}
    </section>
  );
}

function changeWords(changedCount: number): string {
  return changedCount === 0 ? encodingTexts.unchanged : encodingTexts.changed(changedCount);
}

function Changed({ line: { lineNumber, before, after, role, kind } }: { line: ChangedLine }) {
  const word = kind ? commonTexts.kinds[kind] : role && reviewTexts.roles[role];
  return (
    <li>
      <span className="c3 num">{lineNumber}</span>
      <span className="c2">{word}</span>
      <ins dir="auto">{after ?? encodingTexts.blank}</ins>
      <del dir="auto">{before ?? encodingTexts.blank}</del>
    </li>
  );
}
