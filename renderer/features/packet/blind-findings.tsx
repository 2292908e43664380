import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { useRead } from '../../bridge/use-call.ts';
import type { PacketChoices } from './use-packet-options.ts';

type Props = { view: ApplicationView; choices: PacketChoices };

/** What a blind copy takes out, by kind with counts, and on request every string, to be looked through before. */
export function BlindFindings({ view, choices: { options } }: Props) {
  const [isAllShown, setAllShown] = useState(false);
  const { data: findings, error } = useRead('packet.blindFindings', {
    applicationId: view.application.id,
    blind: options.blind,
  });
  if (error) {
    return (
      <p role="alert" className="bad">
        {error.message}
      </p>
    );
  }
  if (!findings) return null;
  const isBlind = options.variant === 'blind';
  const title = isBlind ? texts.blindRemoves : texts.blindWouldRemove;
  const stringCount = findings.reduce((sum, { strings }) => sum + strings.length, 0);
  const unreadCount = view.documents.filter(({ textMissing }) => textMissing !== null).length;
  const hasPages = view.documents.some(({ mediaType }) => mediaType === 'application/pdf');
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
      {findings.length === 0 && <p className="s12 c3">{blindTexts.nothing}</p>}
      <dl>
        {findings.map(({ kind, count, strings }) => (
          <div key={kind}>
            <dt>{blindTexts.things(kind, count)}</dt>
            <dd className="num">{count}</dd>
            {isAllShown && (
              <dd className="packet-strings">
                {strings.map((string) => (
                  <bdi key={string}>{string}</bdi>
                ))}
              </dd>
            )}
          </div>
        ))}
      </dl>
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
