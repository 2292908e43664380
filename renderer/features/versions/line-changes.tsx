import type { LineChange, LineDiff } from '#shared/line-diff.ts';
import { versionTexts } from '#shared/texts/versions.ts';
import { useRowKeys } from '../../ui/use-row-keys.ts';

type Props = { diff: LineDiff };

/** So many same lines are left beside a change, to see where it stands. */
const context = 1;

/**
 * What became of each line, row by row, in words, numbers and marks; long runs of same lines are counted. The
 * arrow keys and J K go from change to change.
 */
export function LineChanges({ diff }: Props) {
  const { container, onKeyDown } = useRowKeys(() => undefined);
  const rows = rowsOf(diff);
  const first = diff.find(({ change }) => change !== 'same');
  if (!first) return <p className="c2">{versionTexts.noChanges}</p>;
  return (
    <table className="diff">
      <caption className="visually-hidden">{versionTexts.changes}</caption>
      <colgroup>
        <col className="place" />
        <col className="word" />
        <col />
      </colgroup>
      <tbody ref={container} onKeyDown={onKeyDown}>
        {rows.map((row, index) =>
          typeof row === 'number' ? (
            <tr key={index} className="skipped">
              <td colSpan={3}>{versionTexts.sameLines(row)}</td>
            </tr>
          ) : (
            <ChangeRow key={index} change={row} isFirst={row === first} />
          ),
        )}
      </tbody>
    </table>
  );
}

const marks = { same: '', added: '+', removed: '−', changed: '±', moved: '↕' } as const;

function ChangeRow({ change, isFirst }: { change: LineChange; isFirst: boolean }) {
  const isSame = change.change === 'same';
  return (
    <tr
      className={change.change}
      {...(isSame ? {} : { 'data-row': true, tabIndex: isFirst ? 0 : -1 })}
    >
      <td className="place">{placeOf(change)}</td>
      <td className="word">
        <span aria-hidden="true">{marks[change.change]}</span>{' '}
        {!isSame && versionTexts.changeWords[change.change]}
      </td>
      <td className="serif">
        <Texts change={change} />
      </td>
    </tr>
  );
}

function Texts({ change: { change, before, after } }: { change: LineChange }) {
  switch (change) {
    case 'same':
    case 'moved':
      return <span dir="auto">{after.text}</span>;
    case 'added':
      return <ins dir="auto">{after.text}</ins>;
    case 'removed':
      return <del dir="auto">{before.text}</del>;
    case 'changed':
      return (
        <dl>
          <dt>{versionTexts.was}</dt>
          <dd>
            <del dir="auto">{before.text}</del>
          </dd>
          <dt>{versionTexts.is}</dt>
          <dd>
            <ins dir="auto">{after.text}</ins>
          </dd>
        </dl>
      );
  }
}

function placeOf({ change, before, after }: LineChange): string {
  if (change === 'moved') return versionTexts.movedFrom(before.lineNumber, after.lineNumber);
  return after
    ? versionTexts.lineNow(after.lineNumber)
    : versionTexts.lineThen(before?.lineNumber ?? 0);
}

/** The changes with a little of what stands around them; a number stands for so many same lines. */
function rowsOf(diff: LineDiff): (LineChange | number)[] {
  const isShown = diff.map((_, at) =>
    diff.slice(Math.max(at - context, 0), at + context + 1).some(({ change }) => change !== 'same'),
  );
  return diff.reduce<(LineChange | number)[]>((rows, change, at) => {
    if (isShown[at]) return [...rows, change];
    const last = rows.at(-1);
    return typeof last === 'number' ? [...rows.slice(0, -1), last + 1] : [...rows, 1];
  }, []);
}
