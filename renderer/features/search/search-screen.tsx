import { IconSearch, IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import { totalFound } from '#shared/found-count.ts';
import { postingIdSchema } from '#shared/ids.ts';
import { searchAreaSchema } from '#shared/search-area.ts';
import { parseSearch } from '#shared/search-query.ts';
import { searchTexts } from '#shared/texts/search.ts';
import { call } from '../../bridge/call.ts';
import { readKey } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { Pending } from '../../shell/pending.tsx';
import { AreaResults } from './area-results.tsx';
import { Facets } from './facets.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { Overview } from './overview.tsx';
import { SealedNote } from './sealed-note.tsx';
import './search.css';
import './palette.css';

const hitsPerArea = 6;
const countUpTo = 1000;

/** Everything that was found: by area, by posting, each result opening where its words stand. */
export function SearchScreen() {
  const asked = useSearch({ strict: false });
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isKeeping, setKeeping] = useState(false);
  const typed = asked.q ?? '';
  const query = typed.trim();
  const order = asked.order ?? 'newest';
  const posting = postingIdSchema.safeParse(asked.posting);
  const postingId = posting.success ? posting.data : null;
  // `in:notes` in the field and the list beside it mean the same; the field is nearer to the hand.
  const chosenArea = searchAreaSchema.safeParse(asked.area);
  const area = parseSearch(query).area ?? (chosenArea.success ? chosenArea.data : null);

  const input = { query: typed, postingId, most: hitsPerArea, countUpTo };
  const overview = useQuery({
    queryKey: readKey('search.overview', input),
    queryFn: () => call('search.overview', input),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const found = query === '' ? undefined : overview.data;
  const total = found && totalFound(found);

  const change = (changes: Partial<typeof asked>) => {
    const next = {
      q: typed,
      area: asked.area,
      posting: asked.posting,
      order: asked.order,
      ...changes,
    };
    const search = Object.fromEntries(Object.entries(next).filter(([, value]) => value));
    void navigate({ to: '/search', search, replace: true });
  };
  const focusField = () => {
    field.current?.focus();
    field.current?.select();
  };
  useEffect(focusField, []);
  useCommands({
    'anywhere.search': focusField,
    'search.keep': query === '' ? undefined : () => setKeeping(true),
    'search.order': () => change({ order: order === 'best' ? undefined : 'best' }),
  });

  return (
    <>
      <header className="head">
        <h1 className="visually-hidden">{searchTexts.title}</h1>
        <div className="search-box" role="search">
          <IconSearch size={16} stroke={1.6} aria-hidden="true" />
          <input
            ref={field}
            aria-label={searchTexts.fieldLabel}
            placeholder={searchTexts.fieldLabel}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            maxLength={200}
            value={typed}
            onChange={({ target }) => change({ q: target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              list.current?.querySelector<HTMLElement>('[data-row]')?.focus();
            }}
          />
          {typed !== '' && (
            <button
              type="button"
              className="icon-btn"
              aria-label={searchTexts.clear}
              onClick={() => {
                change({ q: undefined });
                field.current?.focus();
              }}
            >
              <IconX size={14} stroke={1.6} />
            </button>
          )}
        </div>
        <span className="c2 num" role="status">
          {total && searchTexts.countIn(total, found?.durationMs ?? 0)}
        </span>
        <span className="grow" />
        <button
          type="button"
          className="btn"
          disabled={query === ''}
          onClick={() => setKeeping(true)}
        >
          {searchTexts.keep} <CommandKey of="search.keep" />
        </button>
      </header>
      <div className="sg">
        <Facets found={found} area={area} postingId={postingId} order={order} onChange={change} />
        <section className="scroll" aria-label={searchTexts.results} data-pane ref={list}>
          {found && found.unindexedCount > 0 && (
            <p className="ban">{searchTexts.unindexed(found.unindexedCount)}</p>
          )}
          {query === '' && (
            <div className="stage">
              <h1>{searchTexts.start}</h1>
              <p className="lead">{searchTexts.startLead}</p>
            </div>
          )}
          {query !== '' && !found && <Pending query={overview} />}
          {total?.count === 0 && !total.isCapped && (
            <div className="stage">
              <h1>
                <bdi>{searchTexts.nothing(query)}</bdi>
              </h1>
              <p className="lead">{searchTexts.nothingLead}</p>
              <p className="sealx">
                <SealedNote />
              </p>
            </div>
          )}
          {found &&
            (area === null && order === 'newest' ? (
              <Overview found={found} onArea={(wanted) => change({ area: wanted })} />
            ) : (
              <AreaResults
                key={`${area} ${order} ${postingId}`}
                areas={
                  area === null
                    ? found.areas.filter(({ count }) => count > 0)
                    : found.areas.filter((each) => each.area === area)
                }
                asked={{ query: typed, postingId, order }}
              />
            ))}
        </section>
      </div>
      {isKeeping && (
        <KeepDialog asked={{ query, area, postingId }} onClose={() => setKeeping(false)} />
      )}
    </>
  );
}
