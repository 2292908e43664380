import { useState } from 'react';

import {
  mergeFieldSchema,
  type DuplicatePair,
  type DuplicateSide,
  type MergeField,
} from '#shared/duplicates.ts';
import { candidateTexts } from '#shared/texts/candidates.ts';
import { duplicateTexts } from '#shared/texts/duplicates.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { whenWas } from '../../shell/format.ts';

type Props = { pair: DuplicatePair };

/** Two entries side by side: what differs is chosen field by field, what hangs on them stays whole. */
export function PairPane({ pair: { first, second } }: Props) {
  const [fromSecond, setFromSecond] = useState<ReadonlySet<MergeField>>(
    () => new Set(mergeFieldSchema.options.filter((field) => !first.candidate[field])),
  );
  const merge = useCommand('duplicate.merge');
  const keepApart = useCommand('duplicate.keepApart');
  const { id: firstId, name: firstName } = first.candidate;
  const { id: secondId, name: secondName } = second.candidate;
  const choose = (field: MergeField, isSecond: boolean) => {
    const next = new Set(fromSecond);
    if (isSecond) next.add(field);
    else next.delete(field);
    setFromSecond(next);
  };
  const mergeThem = () =>
    merge.mutate(
      { keptId: firstId, mergedId: secondId, take: [...fromSecond] },
      { onSuccess: ({ name }) => say(duplicateTexts.merged(name)) },
    );
  const leaveThem = () =>
    keepApart.mutate(
      { firstId, secondId },
      { onSuccess: () => say(duplicateTexts.apart(firstName, secondName)) },
    );
  useCommands({ 'duplicates.merge': mergeThem, 'duplicates.keepApart': leaveThem });
  const valueOf = ({ candidate }: DuplicateSide, field: MergeField) => candidate[field] ?? '';
  return (
    <section className="pair" aria-label={duplicateTexts.pair(firstName, secondName)} data-pane>
      <div className="scroll" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{duplicateTexts.field}</th>
              <th scope="col">
                {duplicateTexts.older}, {whenWas(first.candidate.createdAt)}
              </th>
              <th scope="col">
                {duplicateTexts.newer}, {whenWas(second.candidate.createdAt)}
              </th>
            </tr>
          </thead>
          <tbody>
            {mergeFieldSchema.options.map((field) => {
              const values = [valueOf(first, field), valueOf(second, field)] as const;
              if (values.every((value) => value === '')) return null;
              const label = candidateTexts.fields[field];
              return (
                <tr key={field}>
                  <th scope="row">{label}</th>
                  {values[0] === values[1] ? (
                    <td colSpan={2} className="c2" dir="auto">
                      {values[0]}
                    </td>
                  ) : (
                    values.map((value, at) => (
                      <td key={at}>
                        <label className="pick-value">
                          <input
                            type="radio"
                            name={`keep-${field}`}
                            aria-label={duplicateTexts.keep(label, value)}
                            checked={fromSecond.has(field) === (at === 1)}
                            onChange={() => choose(field, at === 1)}
                          />
                          <span dir="auto" className={value === '' ? 'c3' : undefined}>
                            {value === '' ? duplicateTexts.nothing : value}
                          </span>
                        </label>
                      </td>
                    ))
                  )}
                </tr>
              );
            })}
            <Kept label={duplicateTexts.tags} of={({ tags }) => tags} sides={[first, second]} />
            <Kept
              label={duplicateTexts.applications}
              of={({ applications }) =>
                applications.map(({ postingTitle, stage }) => `${postingTitle}, ${stage}`)
              }
              sides={[first, second]}
            />
            <Kept
              label={duplicateTexts.documents}
              of={({ documents }) => documents}
              sides={[first, second]}
            />
          </tbody>
        </table>
        <p className="reading">{duplicateTexts.rule}</p>
      </div>
      <footer className="pair-foot">
        <button type="button" className="btn" onClick={leaveThem}>
          {duplicateTexts.keepApart} <CommandKey of="duplicates.keepApart" />
        </button>
        <button type="button" className="btn pri" disabled={merge.isPending} onClick={mergeThem}>
          {duplicateTexts.merge} <CommandKey of="duplicates.merge" />
        </button>
      </footer>
    </section>
  );
}

type KeptProps = {
  label: string;
  of: (side: DuplicateSide) => readonly string[];
  sides: readonly DuplicateSide[];
};

/** What is not chosen between: both sides' stay. */
function Kept({ label, of, sides }: KeptProps) {
  if (sides.every((side) => of(side).length === 0)) return null;
  return (
    <tr>
      <th scope="row">{label}</th>
      {sides.map((side) => (
        <td key={side.candidate.id}>
          <ul>
            {of(side).map((text, at) => (
              <li key={at} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </td>
      ))}
    </tr>
  );
}
