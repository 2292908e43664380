import {
  IconArrowRight,
  IconBookmark,
  IconBriefcase,
  IconGavel,
  IconListCheck,
  IconMessage,
  IconSearch,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import { totalFound } from '#shared/found-count.ts';
import type { SearchKind } from '#shared/search-area.ts';
import { searchTexts } from '#shared/texts/search.ts';
import { call } from '../../bridge/call.ts';
import { readKey, useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { availableCommands, runCommand } from '../../keyboard/use-commands.ts';
import { besideWords, isVerbatim, placeWords } from './hit-words.ts';
import { fromFirstMark, MarkedText } from './marked-text.tsx';
import {
  commandItems,
  foundGroups,
  savedItems,
  type PaletteGroup,
  type PaletteItem,
} from './palette-items.ts';
import { recentlyOpened } from './recent.ts';
import { useOpenHit } from './use-open-hit.ts';
import './palette.css';

type Props = { onClose: () => void };

const hitsPerArea = 4;
const countUpTo = 100;

/** One box for what can be done here and for everything written. */
export function Palette({ onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [commands] = useState(availableCommands);
  const [recent] = useState(recentlyOpened);
  const navigate = useNavigate();
  const openHit = useOpenHit();
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  const isCommandsOnly = typed.startsWith('>');
  const query = (isCommandsOnly ? typed.slice(1) : typed).trim();
  const asked = { query: typed, postingId: null, most: hitsPerArea, countUpTo };
  const { data: found } = useQuery({
    queryKey: readKey('search.overview', asked),
    queryFn: () => call('search.overview', asked),
    enabled: query !== '' && !isCommandsOnly,
    placeholderData: keepPreviousData,
  });
  const named = useRead('search.named', {
    postingIds: recent.flatMap(({ kind, id }) => (kind === 'posting' ? [id] : [])),
    applicationIds: recent.flatMap(({ kind, id }) => (kind === 'application' ? [id] : [])),
  }).data;
  const { data: saved = [] } = useRead('search.listSaved', {});

  const groups: PaletteGroup[] = isCommandsOnly
    ? [{ heading: searchTexts.do, items: commandItems(commands, query, commands.length) }]
    : query === ''
      ? [
          {
            heading: searchTexts.recent,
            items: recent.flatMap((each): PaletteItem[] => {
              const posting = named?.postings.find(({ id }) => id === each.id);
              const person = named?.applications.find(({ id }) => id === each.id);
              if (posting)
                return [{ type: 'recent', recent: each, title: posting.title, beside: '' }];
              if (!person) return [];
              const { title, postingTitle: beside } = person;
              return [{ type: 'recent', recent: each, title, beside }];
            }),
          },
          { heading: searchTexts.saved, items: savedItems(saved, '') },
          { heading: searchTexts.do, items: commandItems(commands, '') },
        ]
      : [
          { heading: searchTexts.do, items: commandItems(commands, query) },
          { heading: searchTexts.saved, items: savedItems(saved, query) },
          ...(found ? foundGroups(found) : []),
        ];
  const shown = groups.filter(({ items }) => items.length > 0);
  const items = shown.flatMap((group) => group.items);
  const at = Math.min(chosen, items.length - 1);
  const total = found && query !== '' && !isCommandsOnly ? totalFound(found) : undefined;

  const toPage = (search: { q?: string; area?: string; posting?: string }) => {
    onClose();
    void navigate({ to: '/search', search });
  };
  const open = (item: PaletteItem | undefined) => {
    if (!item) return;
    if (item.type === 'saved') {
      const { query: q, area, postingId: posting } = item.saved;
      toPage({ q, ...(area ? { area } : {}), ...(posting ? { posting } : {}) });
      return;
    }
    onClose();
    if (item.type === 'hit') openHit(item.hit);
    else if (item.type === 'command') {
      // After the dialog has gone and given the focus back: the command may move it.
      requestAnimationFrame(() => void runCommand(item.id));
    } else if (item.recent.kind === 'posting') {
      const params = { postingId: item.recent.id };
      void navigate({ to: '/postings/$postingId/candidates', params });
    } else {
      const params = { applicationId: item.recent.id };
      void navigate({ to: '/applications/$applicationId', params });
    }
  };
  const move = (to: number) => {
    const next = (to + items.length) % Math.max(items.length, 1);
    setChosen(next);
    document.querySelector(`#palette-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isAll = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'PageDown') move(Math.min(at + 8, items.length - 1));
    else if (event.key === 'PageUp') move(Math.max(at - 8, 0));
    else if (isAll && !isCommandsOnly) toPage(query === '' ? {} : { q: typed.trim() });
    else if (event.key === 'Enter') open(items[at]);
    else return;
    event.preventDefault();
  };

  let index = -1;
  return (
    <dialog
      ref={dialog}
      className="dlg palette"
      aria-label={searchTexts.boxLabel}
      onClick={(event) => event.target === dialog.current && onClose()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="pq">
        <IconSearch size={16} stroke={1.6} aria-hidden="true" />
        <input
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls="palette-list"
          aria-activedescendant={items.length > 0 ? `palette-${at}` : undefined}
          aria-autocomplete="list"
          aria-label={searchTexts.boxLabel}
          placeholder={searchTexts.boxLabel}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          maxLength={200}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="s11 c3">
          {isCommandsOnly ? searchTexts.commandsOnly : searchTexts.everywhere}
        </span>
      </div>
      <div className="pl" id="palette-list" role="listbox" aria-label={searchTexts.results}>
        {shown.map(({ heading, items: ofGroup }) => (
          <div key={heading} role="group" aria-label={heading}>
            <div className="pg" aria-hidden="true">
              {heading}
            </div>
            {ofGroup.map((item) => {
              index += 1;
              const own = index;
              return (
                <div
                  key={keyOf(item)}
                  id={`palette-${own}`}
                  role="option"
                  aria-selected={own === at}
                  className="pi"
                  onMouseMove={() => own !== at && setChosen(own)}
                  onClick={() => open(item)}
                >
                  <ItemRow item={item} />
                  {own === at && item.type !== 'command' && <kbd>Enter</kbd>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {items.length === 0 && query !== '' && (isCommandsOnly || found) && (
        <p className="none c2">
          {isCommandsOnly ? searchTexts.noCommand(query) : searchTexts.nothing(query)}
        </p>
      )}
      <footer className="pf">
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd> {searchTexts.move}
        </span>
        <span>
          <kbd>Enter</kbd> {searchTexts.open}
        </span>
        {total && (
          <button type="button" className="link s11" onClick={() => toPage({ q: typed.trim() })}>
            <kbd>Ctrl Enter</kbd> {searchTexts.all(total)}
          </button>
        )}
        <span>
          <kbd>&gt;</kbd> {searchTexts.commandsOnly}
        </span>
        <span className="grow" />
        <span role="status">{total && searchTexts.countIn(total, found?.durationMs ?? 0)}</span>
      </footer>
    </dialog>
  );
}

const icons: Record<SearchKind, Icon> = {
  candidate: IconUser,
  document: IconUser,
  note: IconMessage,
  rating: IconMessage,
  scorecard: IconMessage,
  posting: IconBriefcase,
  criterion: IconListCheck,
  decision: IconGavel,
};

function ItemRow({ item }: { item: PaletteItem }) {
  switch (item.type) {
    case 'command':
      return (
        <>
          <IconArrowRight size={16} stroke={1.6} aria-hidden="true" />
          <span className="grow trunc named">
            <MarkedText line={item.name} />
          </span>
          <CommandKey of={item.id} />
        </>
      );
    case 'saved':
      return (
        <>
          <IconBookmark size={16} stroke={1.6} aria-hidden="true" />
          <span className="trunc named">
            <MarkedText line={item.name} />
          </span>
          <span className="trunc grow c3 s12">{searchTexts.savedQuery(item.saved.query)}</span>
        </>
      );
    case 'recent': {
      const RecentIcon = item.recent.kind === 'posting' ? IconBriefcase : IconUser;
      return (
        <>
          <RecentIcon size={16} stroke={1.6} aria-hidden="true" />
          <bdi className="trunc">{item.title}</bdi>
          <span className="trunc grow c3 s12">{item.beside}</span>
        </>
      );
    }
    case 'hit': {
      const { hit } = item;
      const HitIcon = icons[hit.kind];
      const line = hit.lines[0];
      const isTitle = line && ['title', 'name'].includes(line.part);
      return (
        <>
          <HitIcon size={16} stroke={1.6} aria-hidden="true" />
          <span className="trunc hit-title">
            {isTitle ? <MarkedText line={line} /> : <bdi>{hit.title}</bdi>}
          </span>
          <span className="trunc grow c3 s12">
            {isTitle || !line ? (
              besideWords(hit)
            ) : (
              <>
                {placeWords(hit, line)}:{' '}
                <span className={isVerbatim(hit, line) ? 'serif' : undefined}>
                  <MarkedText line={fromFirstMark(line)} />
                </span>
              </>
            )}
          </span>
        </>
      );
    }
  }
}

function keyOf(item: PaletteItem): string {
  switch (item.type) {
    case 'command':
      return item.id;
    case 'saved':
      return item.saved.id;
    case 'recent':
      return item.recent.id;
    case 'hit':
      return String(item.hit.position);
  }
}
