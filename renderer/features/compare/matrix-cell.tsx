import type { CriterionId } from '#shared/ids.ts';
import { markOfValue } from '#shared/rating-mark.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { differs, standingOn, type Column, type CompareModel } from './compare-model.ts';
import { LevelMark } from './level-mark.tsx';
import { givenWord, wordOf } from '#shared/level-words.ts';

type CellProps = { model: CompareModel; column: Column; criterionId: CriterionId };

/** What the assessors of this application gave on this criterion, each in the fixed order; null: not assessed. */
export function givenOn({ model, column, criterionId }: CellProps) {
  const values = standingOn(column, criterionId)?.values ?? [];
  const rated = new Set(column.open?.scorecards.map(({ scorecard }) => scorecard.assessorId));
  return model.comparison.assessors
    .filter(({ id }) => rated.has(id))
    .map(({ id, name }) => ({
      ...{ id, name },
      value: values.find(({ assessorId }) => assessorId === id)?.value ?? null,
    }));
}

/** The cell in one sentence. */
function cellLabel(props: CellProps): string {
  const { model, column, criterionId } = props;
  const standing = standingOn(column, criterionId);
  if (!standing) return compareTexts.cellSealed;
  const { scale } = model.rubric;
  const given = givenOn(props);
  const word = wordOf(standing.value, scale);
  if (!differs(model, column, criterionId)) {
    return compareTexts.agree(word, standing.values.length, given.length);
  }
  const each = given.map(({ name, value }) => compareTexts.gave(name, givenWord(value, scale)));
  return compareTexts.differ(each, word);
}

/** Agreement is one mark, disagreement one mark for each assessor; then the word of the mean. */
export function MatrixCell(props: CellProps) {
  const { model, column, criterionId } = props;
  const standing = standingOn(column, criterionId);
  const label = <span className="visually-hidden">{cellLabel(props)}</span>;
  if (!standing) return label;
  const { scale } = model.rubric;
  const given = givenOn(props);
  const isSplit = differs(model, column, criterionId);
  const assessed = standing.values.length;
  return (
    <>
      {label}
      <span className="cmp-cell" aria-hidden="true">
        <span className="cmp-marks" style={{ minWidth: marksWidth(model) }}>
          {isSplit ? (
            given.map(({ id, value }) => (
              <LevelMark key={id} value={value} scale={scale} size={13} />
            ))
          ) : (
            <LevelMark value={standing.values[0]?.value ?? null} scale={scale} size={13} />
          )}
        </span>
        <span className={`cmp-word ${markOfValue(standing.value)}`}>
          {wordOf(standing.value, scale)}
        </span>
        {assessed > 0 && assessed < given.length && (
          <span className="s11 c3">{compareTexts.counted(assessed, given.length)}</span>
        )}
      </span>
    </>
  );
}

const markPitch = 16;

/** Marks end at one line, however many there are. */
const marksWidth = ({ comparison }: CompareModel) =>
  Math.min(comparison.assessors.length, 6) * markPitch - 3;
