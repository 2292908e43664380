import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { BlindAdditions } from './blind-additions.tsx';
import { FoundStrings, KeptStrings } from './blind-found.tsx';
import type { BlindStringsHere } from './use-blind-strings.ts';

type Props = { view: ApplicationView; isBlind: boolean; strings: BlindStringsHere };

/**
 * What a blind copy takes out, by kind with counts, and on request every string, to be looked through before. Of a blind
 * copy each can be kept, and more can be added.
 */
export function BlindFindings({ view, isBlind, strings: { look, error, treat } }: Props) {
  const [isAllShown, setAllShown] = useState(false);
  const title = isBlind ? texts.blindRemoves : texts.blindWouldRemove;
  // What a person added has its own list below.
  const found = look?.found.filter(({ kind }) => !isBlind || kind !== 'other') ?? [];
  const stringCount = found.reduce((sum, { strings }) => sum + strings.length, 0);
  const unreadCount = view.documents.filter(({ textMissing }) => textMissing !== null).length;
  const hasPages = view.documents.some(({ mediaType }) => mediaType === 'application/pdf');
  if (!look && !error) return null;
  return (
    <section className="packet-blind" aria-label={title}>
      <p className="row">
        <b className="m grow">{title}</b>
        {stringCount > 0 && (
          <button
            type="button"
            className="link s12"
            aria-expanded={isAllShown}
            onClick={() => setAllShown(!isAllShown)}
          >
            {isAllShown ? texts.showCounts : texts.showAll(stringCount)}
          </button>
        )}
      </p>
      {error && (
        <p role="alert" className="bad">
          {error.message}
        </p>
      )}
      {look && found.length === 0 && <p className="s12 c3">{blindTexts.nothing}</p>}
      <dl>
        {found.map(({ kind, count, strings }) => (
          <div key={kind}>
            <dt>{blindTexts.things(kind, count)}</dt>
            <dd className="num">{count}</dd>
            {isAllShown && <FoundStrings strings={strings} treat={isBlind ? treat : undefined} />}
          </div>
        ))}
      </dl>
      {isBlind && look && (
        <>
          <KeptStrings kept={look.kept} treat={treat} />
          <BlindAdditions added={look.added} treat={treat} />
        </>
      )}
      {(hasPages || unreadCount > 0) && (
        <p className="warn s12 packet-blind-note">
          <IconAlertTriangle size={14} stroke={1.6} aria-hidden="true" />
          <span>
            {hasPages ? texts.pagesAsText : ''}{' '}
            {unreadCount > 0 ? blindTexts.leftOut(unreadCount) : ''}
          </span>
        </p>
      )}
    </section>
  );
}
