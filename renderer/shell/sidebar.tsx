import { IconArrowLeft, IconArrowRight, IconLayoutSidebar } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

import type { Workspace } from '#shared/workspace.ts';
import { shellTexts } from '#shared/texts/shell.ts';
import { useRead } from '../bridge/use-call.ts';
import { AssessorSwitch } from './assessor-switch.tsx';
import { destinations } from './destinations.ts';
import { whenWas } from './format.ts';

type Props = { workspace: Workspace; onToggle: () => void; canToggle: boolean };

export function Sidebar({ workspace, onToggle, canToggle }: Props) {
  const { data: postings } = useRead('posting.recent', {});
  const recent = postings?.recent ?? [];
  const { data: toRate } = useRead('toRate.count', {});
  const { data: people } = useRead('candidate.count', {});
  const { data: sent } = useRead('ledger.count', {});
  const counts: Record<string, number | undefined> = {
    '/': postings?.count,
    '/candidates': people?.total,
    '/to-rate': toRate,
    '/sent': sent?.total,
  };
  return (
    <aside className="side" aria-label={shellTexts.sidebar} data-pane>
      <div className="top">
        <button
          type="button"
          className="icon-btn"
          aria-label={shellTexts.collapse}
          disabled={!canToggle}
          onClick={onToggle}
        >
          <IconLayoutSidebar size={16} stroke={1.6} />
        </button>
        <span className="grow words" />
        <button
          type="button"
          className="icon-btn words"
          aria-label={shellTexts.back}
          onClick={() => history.back()}
        >
          <IconArrowLeft size={16} stroke={1.6} />
        </button>
        <button
          type="button"
          className="icon-btn words"
          aria-label={shellTexts.forward}
          onClick={() => history.forward()}
        >
          <IconArrowRight size={16} stroke={1.6} />
        </button>
      </div>
      <nav aria-label={shellTexts.postings}>
        {destinations.map(({ to, label, Icon }) => (
          <Link
            key={to}
            to={to}
            className="it"
            activeProps={{ className: 'on' }}
            activeOptions={{ exact: true }}
            title={label}
          >
            <Icon size={16} stroke={1.6} aria-hidden="true" />
            <span className="words grow">{label}</span>
            {counts[to] !== undefined && (
              <span className="n words">{counts[to].toLocaleString()}</span>
            )}
          </Link>
        ))}
        {recent.length > 0 && <h2>{shellTexts.recent}</h2>}
        {recent.map(({ id, title, applicationCount }) => (
          <Link
            key={id}
            to="/postings/$postingId/text"
            params={{ postingId: id }}
            className="it recent"
            title={title}
          >
            <span className="trunc grow" dir="auto">
              {title}
            </span>
            <span className="n">{applicationCount || '–'}</span>
          </Link>
        ))}
      </nav>
      <div className="foot">
        <b title={workspace.path} className="trunc">
          {workspace.name}
        </b>
        <span>
          {workspace.lastBackupAt
            ? shellTexts.backedUp(whenWas(workspace.lastBackupAt))
            : shellTexts.noBackup}
        </span>
        <span>{shellTexts.noNetwork}</span>
        <AssessorSwitch workspace={workspace} />
      </div>
    </aside>
  );
}
