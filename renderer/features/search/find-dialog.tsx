import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { SearchHit } from '#shared/search.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { searchTexts } from '#shared/texts/search.ts';
import { call } from '../../bridge/call.ts';
import { Dialog } from '../../ui/dialog.tsx';
import './find-dialog.css';

type Props = { onClose: () => void };

/** One box for everything written; newest first; Enter opens. */
export function FindDialog({ onClose }: Props) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const navigate = useNavigate();
  const { data: hits = [] } = useQuery({
    queryKey: ['search.find', query],
    queryFn: () => call('search.find', { query }),
    enabled: query.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const open = (hit: SearchHit | undefined) => {
    if (!hit) return;
    onClose();
    if (hit.postingId)
      void navigate({ to: '/postings/$postingId/text', params: { postingId: hit.postingId } });
    else if (hit.applicationId)
      void navigate({
        to: '/applications/$applicationId',
        params: { applicationId: hit.applicationId },
      });
  };
  return (
    <Dialog title={searchTexts.title} closeLabel={commonTexts.close} onClose={onClose}>
      <div className="dlg-body">
        <input
          className="inp"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="find-hits"
          aria-activedescendant={hits.length > 0 ? `hit-${chosen}` : undefined}
          aria-label={searchTexts.title}
          placeholder={searchTexts.hint}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setChosen(0);
          }}
          onKeyDown={({ key }) => {
            if (key === 'ArrowDown') setChosen((at) => Math.min(at + 1, hits.length - 1));
            if (key === 'ArrowUp') setChosen((at) => Math.max(at - 1, 0));
            if (key === 'Enter') open(hits[chosen]);
          }}
        />
        <ul id="find-hits" role="listbox" aria-label={searchTexts.results} className="hits">
          {hits.map((hit, index) => (
            <li
              key={`${hit.kind}${index}`}
              id={`hit-${index}`}
              role="option"
              aria-selected={index === chosen}
              onClick={() => open(hit)}
            >
              <span className="c3 s11">{searchTexts.kinds[hit.kind]}</span>{' '}
              <b dir="auto">{hit.title}</b>
              <div className="serif s12" dir="auto">
                <Snippet text={hit.snippet} />
              </div>
            </li>
          ))}
        </ul>
        {query.trim() !== '' && hits.length === 0 && (
          <p className="c3">{searchTexts.nothing(query)}</p>
        )}
      </div>
    </Dialog>
  );
}

/** Matches stand between U+0001 and U+0002. */
function Snippet({ text }: { text: string }) {
  return text.split('\u0001').map((part, index) => {
    const [match, rest] = index === 0 ? ['', part] : part.split('\u0002');
    return (
      <span key={index}>
        {match && <mark>{match}</mark>}
        {rest}
      </span>
    );
  });
}
