import { useRouterState } from '@tanstack/react-router';

import type { CommandScope } from '#shared/commands.ts';
import { commandHints } from '#shared/texts/commands.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { CommandKey } from '../keyboard/command-key.tsx';
import { useAnnouncement } from './announcement.ts';
import { clock } from './format.ts';

type Props = { lastSavedAt: string | null };

/** The keys of the screen, what was just said, and when it was last saved. */
export function StatusBar({ lastSavedAt }: Props) {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const announcement = useAnnouncement();
  const scope = scopeOf(path);
  const hints = (scope && commandHints[scope]) ?? [];
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
            {hints.map(({ commands, does }) => (
              <span key={does}>
                {commands.map((id) => (
                  <CommandKey key={id} of={id} />
                ))}
                {does}
              </span>
            ))}
          </span>
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

function scopeOf(path: string): CommandScope | undefined {
  if (path === '/duplicates') return 'duplicates';
  if (path === '/import-candidates') return 'candidateImport';
  if (path === '/search') return 'search';
  if (path.endsWith('/text')) return 'review';
  if (path.endsWith('/rubric')) return 'rubric';
  if (path === '/candidates') return 'people';
  if (path.endsWith('/candidates')) return 'candidates';
  if (path.endsWith('/compare')) return 'compare';
  if (path.startsWith('/applications/')) return 'application';
  return path === '/' ? 'postings' : undefined;
}
