import { useParams, useRouterState } from '@tanstack/react-router';
import { Fragment } from 'react';

import type { CommandScope } from '#shared/commands.ts';
import { applicationIdSchema, type ApplicationId } from '#shared/ids.ts';
import type { Scale } from '#shared/rubric.ts';
import { commandHints } from '#shared/texts/commands.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { useRead } from '../bridge/use-call.ts';
import { CommandKey } from '../keyboard/command-key.tsx';
import { useAnnouncement } from './announcement.ts';
import { clock } from './format.ts';

type Props = { lastSavedAt: string | null };

/** The keys of the screen, what was just said, and when it was last saved. */
export function StatusBar({ lastSavedAt }: Props) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const announcement = useAnnouncement();
  const scope = scopeOf(path);
  const { applicationId } = useParams({ strict: false });
  return (
    <footer className="stat">
      <span role="status" className={announcement?.tone === 'quiet' ? 'said' : 'visually-hidden'}>
        {announcement?.tone === 'quiet' ? announcement.text : ''}
      </span>
      <span
        role="alert"
        className={announcement?.tone === 'alert' ? 'said alert' : 'visually-hidden'}
      >
        {announcement?.tone === 'alert' ? announcement.text : ''}
      </span>
      {!announcement && (
        <>
          {applicationId === undefined || scope !== 'application' ? (
            <KeysAtHand scope={scope} />
          ) : (
            <ApplicationKeys applicationId={applicationIdSchema.parse(applicationId)} />
          )}
          <span>
            <CommandKey of="anywhere.keys" />
            {shellTexts.allKeys}
          </span>
        </>
      )}
      <span className="safe">
        {lastSavedAt === null ? shellTexts.nothingSaved : shellTexts.savedAt(clock(lastSavedAt))}
      </span>
    </footer>
  );
}

/** On an application the keys that rate go by the scale of its rubric. */
function ApplicationKeys({ applicationId }: { applicationId: ApplicationId }) {
  const { data } = useRead('application.get', { applicationId });
  return <KeysAtHand scope="application" scale={data?.rubric?.scale ?? 'checklist'} />;
}

type KeysProps = { scope: CommandScope | undefined; scale?: Scale };

function KeysAtHand({ scope, scale: given }: KeysProps) {
  const hints = (scope && commandHints[scope]) ?? [];
  return (
    <span className="keys-at-hand">
      {hints
        .filter(({ scale }) => scale === undefined || scale === given)
        .map(({ commands, does, isRange }) => (
          <span key={does} className={isRange && 'range'}>
            {commands.map((id, at) => (
              <Fragment key={id}>
                {isRange && at > 0 && '–'}
                <CommandKey of={id} />
              </Fragment>
            ))}
            {does}
          </span>
        ))}
    </span>
  );
}

function scopeOf(path: string): CommandScope | undefined {
  if (path === '/duplicates') return 'duplicates';
  if (path === '/import-candidates') return 'candidateImport';
  if (path === '/search') return 'search';
  if (path === '/sent') return 'ledger';
  if (path.endsWith('/text')) return 'review';
  if (path.endsWith('/rubric')) return 'rubric';
  if (path === '/candidates') return 'people';
  if (path.endsWith('/candidates')) return 'candidates';
  if (path.endsWith('/compare')) return 'compare';
  if (path.endsWith('/debrief')) return 'debrief';
  if (path.startsWith('/applications/')) return 'application';
  return path === '/' ? 'postings' : undefined;
}
