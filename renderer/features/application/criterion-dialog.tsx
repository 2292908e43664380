import { useState, type KeyboardEvent } from 'react';

import type { CriterionId } from '#shared/ids.ts';
import type { Criterion } from '#shared/rubric.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { beginHere } from '../../ui/begin-here.ts';
import { Dialog } from '../../ui/dialog.tsx';

type Props = {
  title: string;
  criteria: readonly Criterion[];
  codes: ReadonlyMap<CriterionId, string>;
  onChoose: (criterionId: CriterionId) => void;
  onClose: () => void;
};

/** One criterion of the rubric, by its code, its name, or the arrow keys. */
export function CriterionDialog({ title, criteria, codes, onChoose, onClose }: Props) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const wanted = query.trim().toLocaleLowerCase();
  const shown = criteria.filter(({ id, name }) => {
    const code = (codes.get(id) ?? '').toLocaleLowerCase();
    return wanted === '' || code.startsWith(wanted) || name.toLocaleLowerCase().includes(wanted);
  });
  const active = shown[Math.min(at, shown.length - 1)];
  const choose = (criterion: Criterion | undefined) => {
    if (!criterion) return;
    onChoose(criterion.id);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) choose(active);
    else setAt(Math.min(Math.max(at + step, 0), shown.length - 1));
  };
  return (
    <Dialog title={title} closeLabel={commonTexts.close} onClose={onClose}>
      <div className="dlg-body">
        <input
          className="inp"
          ref={beginHere}
          role="combobox"
          aria-expanded
          aria-controls="criteria-to-choose"
          aria-activedescendant={active && `choose-${active.id}`}
          aria-label={applicationTexts.whichCriterion}
          placeholder={applicationTexts.whichCriterion}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div id="criteria-to-choose" role="listbox" aria-label={title} className="choose">
          {shown.map((criterion) => (
            <div
              key={criterion.id}
              id={`choose-${criterion.id}`}
              role="option"
              aria-selected={criterion === active}
              className="cr"
              onClick={() => choose(criterion)}
            >
              <span className="lr">{codes.get(criterion.id)}</span> {criterion.name}
            </div>
          ))}
        </div>
        {shown.length === 0 && <p className="c2">{applicationTexts.noCriterion(query)}</p>}
      </div>
    </Dialog>
  );
}
