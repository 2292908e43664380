import { useState } from 'react';

import type { Criterion, SplitChoice } from '#shared/rubric.ts';
import type { SplitPart } from '#shared/split-proposal.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { Field } from '../../ui/field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';

type Props = {
  criterion: Criterion;
  parts: readonly SplitPart[];
  error: Error | null;
  onSplit: (parts: SplitChoice[]) => void;
  onClose: () => void;
};

type Draft = SplitPart & { isUsed: boolean };

/** The proposed parts of one criterion, each to be renamed, turned or left out before anything is changed. */
export function SplitDialog({ criterion, parts, error, onSplit, onClose }: Props) {
  const [drafts, setDrafts] = useState(() =>
    parts.map((part): Draft => ({ ...part, isUsed: true })),
  );
  const change = (at: number, changes: Partial<Draft>) =>
    setDrafts((all) => all.map((each, index) => (index === at ? { ...each, ...changes } : each)));
  const used = drafts.filter(({ isUsed }) => isUsed);
  const isReady = used.length >= 2 && used.every(({ name }) => name.trim() !== '');
  const hasAnchors = criterion.anchors.some((anchor) => anchor !== '');
  return (
    <FormDialog
      title={rubricTexts.split.title}
      submitLabel={rubricTexts.split.act(used.length)}
      cancelLabel={rubricTexts.split.keep}
      canSubmit={isReady}
      error={error}
      onSubmit={() =>
        onSplit(used.map(({ start, end, name, kind }) => ({ start, end, name, kind })))
      }
      onClose={onClose}
    >
      <p className="c2">{rubricTexts.split.lead}</p>
      {drafts.map((draft, at) => (
        <Part
          key={draft.start}
          draft={draft}
          number={at + 1}
          onChange={(changes) => change(at, changes)}
        />
      ))}
      {used.length < 2 && <p className="warn">{rubricTexts.split.tooFew}</p>}
      {hasAnchors && <p className="c2 s12">{rubricTexts.split.anchors}</p>}
    </FormDialog>
  );
}

type PartProps = { draft: Draft; number: number; onChange: (changes: Partial<Draft>) => void };

function Part({ draft: { text, name, kind, minYears, isUsed }, number, onChange }: PartProps) {
  return (
    <fieldset
      className={isUsed ? 'part' : 'part unused'}
      aria-label={rubricTexts.split.part(number)}
    >
      <label className="row">
        <input
          type="checkbox"
          checked={isUsed}
          onChange={({ target }) => onChange({ isUsed: target.checked })}
        />
        <b className="s12">{rubricTexts.split.part(number)}</b>
        {!isUsed && <span className="c3 s12">{rubricTexts.split.leftOut}</span>}
        <span className="grow" />
        {minYears !== null && <span className="chip">{rubricTexts.years(minYears)}</span>}
      </label>
      <blockquote dir="auto">{text}</blockquote>
      {isUsed && (
        <div className="name-kind">
          <Field label={rubricTexts.name}>
            <input
              className="inp"
              dir="auto"
              required
              maxLength={200}
              value={name}
              onChange={({ target }) => onChange({ name: target.value })}
            />
          </Field>
          <div className="field">
            <span>{rubricTexts.kind}</span>
            <div className="seg" role="group" aria-label={rubricTexts.kind}>
              {(['required', 'preferred'] as const).map((each) => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={each === kind}
                  onClick={() => onChange({ kind: each })}
                >
                  {commonTexts.kinds[each]}
                </button>
              ))}
            </div>
          </div>
        </div>
      )}
    </fieldset>
  );
}
