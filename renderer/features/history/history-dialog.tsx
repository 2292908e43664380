import { useInfiniteQuery } from '@tanstack/react-query';

import type { HistorySubject } from '#shared/history.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { historyPanelTexts as texts } from '#shared/texts/history-panel.ts';
import { call } from '../../bridge/call.ts';
import { dayHeading } from '../../shell/format.ts';
import { Pending } from '../../shell/pending.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { HistoryRow } from './history-row.tsx';
import './history.css';

type Props = { of: HistorySubject; onClose: () => void };

/** Everything that was done to a posting or a person, newest first; one's own can be taken back one by one. */
export function HistoryDialog({ of, onClose }: Props) {
  const history = useInfiniteQuery({
    queryKey: ['history.list', of],
    queryFn: ({ pageParam }) => call('history.list', { of, before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ entries, hasMore }) => (hasMore ? (entries.at(-1)?.seq ?? null) : null),
  });
  const entries = history.data?.pages.flatMap((page) => page.entries) ?? [];
  const days = Object.entries(Object.groupBy(entries, ({ at }) => dayHeading(at)));
  return (
    <Dialog title={texts.title[of.kind]} closeLabel={commonTexts.close} onClose={onClose}>
      <div
        className="dlg-body history"
        tabIndex={0}
        role="region"
        aria-label={texts.title[of.kind]}
      >
        <p className="c3">{texts.lead}</p>
        {!history.data && <Pending query={history} />}
        {history.data && entries.length === 0 && <p>{texts.none}</p>}
        {days.map(([day, ofDay = []]) => (
          <section key={day} aria-label={day}>
            <h3>{day}</h3>
            <ol>
              {ofDay.map((entry) => (
                <HistoryRow key={entry.seq} entry={entry} />
              ))}
            </ol>
          </section>
        ))}
        {history.hasNextPage && (
          <button type="button" className="btn" onClick={() => void history.fetchNextPage()}>
            {texts.earlier}
          </button>
        )}
      </div>
    </Dialog>
  );
}
