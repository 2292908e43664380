import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

import { applicationTexts } from '#shared/texts/application.ts';

export type Finding = { query: string; index: number };

type Props = {
  finding: Finding;
  count: number;
  onChange: (finding: Finding) => void;
  onClose: () => void;
};

/** Finding words in the document that is shown: Enter goes on, Shift Enter back, Esc closes. */
export function FindBar({ finding: { query, index }, count, onChange, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const step = (by: number) => {
    if (count > 0) onChange({ query, index: (index + by + count) % count });
  };
  return (
    <div className="doc-info find-bar" role="search" aria-label={applicationTexts.findInDocument}>
      <input
        ref={field}
        className="inp"
        dir="auto"
        data-field="find-in-document"
        aria-label={applicationTexts.findInDocument}
        placeholder={applicationTexts.findInDocument}
        value={query}
        onChange={({ target }) => onChange({ query: target.value, index: 0 })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
        }}
      />
      <span role="status" className="found">
        {query.trim() !== '' && applicationTexts.found(count === 0 ? 0 : index + 1, count)}
      </span>
      <button
        type="button"
        className="icon-btn"
        aria-label={applicationTexts.previousHit}
        disabled={count === 0}
        onClick={() => step(-1)}
      >
        <IconChevronUp size={14} stroke={1.6} />
      </button>
      <button
        type="button"
        className="icon-btn"
        aria-label={applicationTexts.nextHit}
        disabled={count === 0}
        onClick={() => step(1)}
      >
        <IconChevronDown size={14} stroke={1.6} />
      </button>
      <button
        type="button"
        className="icon-btn"
        aria-label={applicationTexts.closeFind}
        onClick={onClose}
      >
        <IconX size={14} stroke={1.6} />
      </button>
    </div>
  );
}
