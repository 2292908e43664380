import { useRouterState } from '@tanstack/react-router';

import { keyTexts, shellTexts } from '#shared/texts/shell.ts';
import { useAnnouncement } from './announcement.ts';
import { clock } from './format.ts';

type Props = { lastSavedAt: string | null };

/** The keys of the screen, what was just said, and when it was last saved. */
export function StatusBar({ lastSavedAt }: Props) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const announcement = useAnnouncement();
  const keys = keyTexts[keysOf(path)];
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
          <span className="keys-at-hand">
            {keys.map(([key, does]) => (
              <Key key={key} name={key} does={does} />
            ))}
          </span>
          <Key name="?" does={shellTexts.allKeys} />
        </>
      )}
      <span className="safe">
        {lastSavedAt === null ? shellTexts.nothingSaved : shellTexts.savedAt(clock(lastSavedAt))}
      </span>
    </footer>
  );
}

function Key({ name, does }: { name: string; does: string }) {
  return (
    <span>
      <kbd>{name}</kbd>
      {does}
    </span>
  );
}

function keysOf(path: string): keyof typeof keyTexts {
  if (path.endsWith('/text')) return 'review';
  if (path.endsWith('/rubric')) return 'rubric';
  if (path.endsWith('/candidates')) return 'candidates';
  return path.startsWith('/applications/') ? 'application' : 'postings';
}
