import { useRef, type ReactNode } from 'react';

import { isFiltered, plainView, type ListView } from '#shared/pipeline-view.ts';
import type { Stage } from '#shared/stage.ts';
import { filterTexts } from '#shared/texts/candidates.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';

type Props = {
  view: ListView;
  stages: readonly Stage[];
  /** "Grouped by stage, then by score; 6 of 6 shown". */
  summary: string;
  onChange: (changes: Partial<ListView>) => void;
  /** How the list is laid out, at the end of the bar. */
  children: ReactNode;
};

/** What of the candidates is shown. */
export function FilterBar({ view, stages, summary, onChange, children }: Props) {
  const text = useRef<HTMLInputElement>(null);
  const { stage, unmet, coverage } = plainView;
  useCommands({
    'candidates.filter': () => text.current?.focus(),
    'candidates.clearFilters': isFiltered(view)
      ? () => onChange({ stage, unmet, coverage, text: '' })
      : undefined,
  });
  return (
    <div className="filt" role="search" aria-label={filterTexts.label}>
      <label className="fc">
        {filterTexts.stage}
        <select
          value={view.stage ?? ''}
          onChange={({ target }) => onChange({ stage: target.value || null })}
        >
          <option value="">{filterTexts.any}</option>
          {stages.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Choice
        label={filterTexts.unmet}
        value={view.unmet}
        options={filterTexts.unmetOptions}
        onChoose={(value) => onChange({ unmet: value })}
      />
      <Choice
        label={filterTexts.coverage}
        value={view.coverage}
        options={filterTexts.coverageOptions}
        onChoose={(value) => onChange({ coverage: value })}
      />
      <label className="fc text">
        {filterTexts.text}
        <input
          ref={text}
          type="search"
          dir="auto"
          maxLength={200}
          value={view.text}
          onChange={({ target }) => onChange({ text: target.value })}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Escape') currentTarget.blur();
          }}
        />
        <CommandKey of="candidates.filter" />
      </label>
      {isFiltered(view) && (
        <button
          type="button"
          className="link s12"
          onClick={() => onChange({ stage, unmet, coverage, text: '' })}
        >
          {filterTexts.clear}
        </button>
      )}
      <span className="grow" />
      <span className="s12 c3">{summary}</span>
      {children}
    </div>
  );
}

type ChoiceProps<V extends string> = {
  label: string;
  value: V;
  options: Readonly<Record<V, string>>;
  onChoose: (value: V) => void;
};

function Choice<V extends string>({ label, value, options, onChoose }: ChoiceProps<V>) {
  return (
    <label className="fc">
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value as V)}>
        {(Object.entries(options) as [V, string][]).map(([each, word]) => (
          <option key={each} value={each}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
