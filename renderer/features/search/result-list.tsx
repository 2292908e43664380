import type { KeyboardEvent } from 'react';

import type { SearchHit } from '#shared/search.ts';
import { besideWords, isVerbatim, placeWords } from './hit-words.ts';
import { MarkedText } from './marked-text.tsx';
import { useOpenHit } from './use-open-hit.ts';

type Props = { hits: readonly SearchHit[]; label: string };

/** Results of one area; those of one person stand under their name once. Arrows go through all lists of the screen. */
export function ResultList({ hits, label }: Props) {
  const openHit = useOpenHit();
  return (
    <ul className="srs" aria-label={label} onKeyDown={moveBetweenRows}>
      {hits.map((hit, index) => {
        const before = hits[index - 1];
        const isSame = hit.candidateId !== null && before?.candidateId === hit.candidateId;
        const beside = besideWords(hit);
        return (
          <li key={hit.position} className={isSame ? 'sr same' : 'sr'}>
            <button type="button" className="st1" data-row onClick={() => openHit(hit)}>
              <b className={isSame ? 'visually-hidden' : 'm'}>
                <bdi>{hit.title}</bdi>
              </b>
              <span className="c3 s12">{beside}</span>
            </button>
            {hit.lines.map((line) => (
              <button
                key={`${line.part}${line.start}`}
                type="button"
                tabIndex={-1}
                className="sn"
                onClick={() => openHit(hit, line)}
              >
                <span className="sw2">{placeWords(hit, line)}</span>
                <span className={isVerbatim(hit, line) ? 'serif' : 'our'} dir="auto">
                  <MarkedText line={line} />
                </span>
              </button>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function moveBetweenRows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const rows = [...document.querySelectorAll<HTMLElement>('.sg [data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const to = rows[at + step];
  to?.focus();
  to?.closest('li')?.scrollIntoView({ block: 'nearest' });
}
