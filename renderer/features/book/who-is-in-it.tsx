import { IconLock } from '@tabler/icons-react';

import type { Comparison } from '#shared/comparison.ts';
import { letterNames } from '#shared/hidden-names.ts';
import { formatScore } from '#shared/scoring/format-score.ts';
import { bookDialogTexts as texts } from '#shared/texts/book-dialog.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import type { BookKind } from './book-kind.ts';

type Props = {
  comparison: Comparison;
  kind: BookKind;
  isBlind: boolean;
  /** On the screen behind: then not here either, whatever is printed. */
  areNamesHidden: boolean;
};

/** The candidates of a book or sheet in their order, and what of them is printed. */
export function WhoIsInIt({ comparison, kind, isBlind, areNamesHidden }: Props) {
  const { columns, comparable } = comparison;
  const letters = letterNames(comparable);
  const sealed = columns.filter(({ open }) => open === null).length;
  return (
    <>
      <section aria-label={texts.who(columns.length)}>
        <h3 className="packet-label">{texts.who(columns.length)}</h3>
        <ol className="book-who">
          {columns.map(({ applicationId, candidate, open }) => (
            <li key={applicationId} className="row">
              <span className="grow trunc">
                {(isBlind || areNamesHidden) &&
                  compareTexts.alias(letters.get(applicationId) ?? '')}
                {isBlind && !areNamesHidden && ': '}
                {!areNamesHidden && <bdi>{candidate.name}</bdi>}
              </span>
              {open ? (
                <span className="s12 c2 num">{formatScore(open.standing)}</span>
              ) : (
                <span className="s12 c3 row">
                  <IconLock size={12} stroke={1.6} aria-hidden="true" /> {compareTexts.sealed}
                </span>
              )}
            </li>
          ))}
        </ol>
        <p className="s12 c3">{sealed > 0 ? texts.sealed(sealed, isBlind) : texts.whoHint}</p>
      </section>
      {kind === 'book' && (
        <section aria-label={texts.inBook}>
          <h3 className="packet-label">{texts.inBook}</h3>
          <ul className="book-parts s12 c2">
            {[...texts.parts, ...(isBlind ? [texts.blindPart] : [])].map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
