import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';

import type { Debrief } from '#shared/debrief.ts';
import type { CriterionId } from '#shared/ids.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { whenWas } from '../../shell/format.ts';
import { Pending } from '../../shell/pending.tsx';
import { useIsNarrow } from '../../shell/use-is-narrow.ts';
import { Split } from '../../ui/split.tsx';
import { AmendDialog } from '../application/amend-dialog.tsx';
import { LazyBook } from '../book/lazy-book.tsx';
import { compareModel } from '../compare/compare-model.ts';
import { WhoSaid } from '../compare/who-said.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { DebriefSide } from './debrief-side.tsx';
import { DebriefSummary } from './debrief-summary.tsx';
import { SpentOn } from './spent-on.tsx';
import { useTimer } from './use-timer.ts';
import '../compare/compare.css';

type Props = { debrief: Debrief; ownId: string; assessorName: (id: string) => string };

/** Where each debrief was left, so that coming back comes back to the criterion. */
const leftAt = new Map<string, CriterionId>();

/** After the opening: the criteria by difference, who said what on the one in hand, and what comes of it. */
export function DebriefDesk({ debrief, ownId, assessorName }: Props) {
  const { applicationId, postingId, discussed, isOwnIn } = debrief;
  const comparison = useRead('compare.get', { postingId, applicationIds: [applicationId] });
  const view = useRead('application.get', { applicationId });
  const [wanted, setWanted] = useState(() => leftAt.get(applicationId));
  const [isAmending, setAmending] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const discuss = useCommand('debrief.discuss');
  const timer = useTimer(applicationId);
  const isNarrow = useIsNarrow();

  const rubric = comparison.data?.rubric;
  const model =
    comparison.data && rubric
      ? compareModel(comparison.data, rubric, { isHidden: false, differencesOnly: false })
      : undefined;
  const column = model?.open[0];
  const order = model?.groups.flatMap(({ criterionIds }) => criterionIds) ?? [];
  const focusedId = order.find((id) => id === wanted) ?? order[0];
  const talked = new Set(discussed.map(({ criterionId }) => criterionId));
  const mark = discussed.find(({ criterionId }) => criterionId === focusedId);
  const code = (focusedId && model?.codeOf(focusedId)) ?? '';

  const talkAbout = useEffectEvent((id: CriterionId | undefined) => timer.talkAbout(id ?? null));
  useEffect(() => talkAbout(focusedId), [focusedId]);

  const choose = (id: CriterionId | undefined) => {
    if (!id) return;
    leftAt.set(applicationId, id);
    setWanted(id);
    document.querySelector<HTMLElement>('[data-criteria]')?.focus();
  };
  const step = (by: number) => {
    const at = focusedId ? order.indexOf(focusedId) : 0;
    choose(order[Math.min(Math.max(at + by, 0), order.length - 1)]);
  };
  const nextOpen = () => {
    const at = focusedId ? order.indexOf(focusedId) : 0;
    const next = [...order.slice(at + 1), ...order.slice(0, at)].find((id) => !talked.has(id));
    if (next) choose(next);
    else say(debriefTexts.allTalked);
  };
  const toggleTalked = () => {
    if (!focusedId) return;
    const isDiscussed = mark === undefined;
    discuss.mutate(
      { applicationId, criterionId: focusedId, isDiscussed },
      {
        onSuccess: () =>
          say(isDiscussed ? debriefTexts.nowTalked(code) : debriefTexts.notTalked(code)),
      },
    );
  };
  const amend = () => (isOwnIn ? setAmending(true) : say(debriefTexts.noOwnRating));
  const focusOn = (field: string) =>
    document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  useCommands({
    'debrief.nextCriterion': () => step(1),
    'debrief.previousCriterion': () => step(-1),
    'debrief.nextOpen': nextOpen,
    'debrief.talked': toggleTalked,
    'debrief.amend': amend,
    'debrief.note': () => focusOn('note'),
    'debrief.decide': () => focusOn('outcome'),
    'debrief.sheet': () => setAsking(true),
  });

  if (!model || !column) return <Pending query={comparison} />;
  if (!view.data) return <Pending query={view} />;

  const side = (
    <DebriefSide
      {...{ model, column, ownId, view: view.data, isNarrow }}
      onSheet={() => setAsking(true)}
    />
  );
  const list = (
    <section className="dbf-left" aria-label={debriefTexts.criteriaShort} data-pane>
      <header className="pane-h">
        <b>{debriefTexts.criteriaShort}</b>
        <span className="grow" />
        <span className="c3 num">{debriefTexts.talkedOf(talked.size, order.length)}</span>
      </header>
      <CriteriaList
        {...{ model, column, focusedId, discussed: talked }}
        onStep={step}
        onChoose={choose}
      />
    </section>
  );
  const detail = (
    <section className="dbf-detail" aria-label={debriefTexts.differences} data-pane>
      <header className="pane-h">
        <b>{debriefTexts.differences}</b>
        {focusedId && <SpentOn applicationId={applicationId} criterionId={focusedId} />}
        <span className="grow" />
        <button type="button" className="btn sm" disabled={!isOwnIn} onClick={amend}>
          <IconPencil size={14} stroke={1.6} aria-hidden="true" /> {debriefTexts.amend}{' '}
          <CommandKey of="debrief.amend" />
        </button>
        <button
          type="button"
          className="btn sm"
          aria-pressed={mark !== undefined}
          title={mark && debriefTexts.talkedBy(assessorName(mark.by), whenWas(mark.at))}
          onClick={toggleTalked}
        >
          <IconCheck size={14} stroke={1.6} aria-hidden="true" /> {debriefTexts.talked}{' '}
          <CommandKey of="debrief.talked" />
        </button>
      </header>
      <div
        key={focusedId}
        className="scroll"
        tabIndex={0}
        role="group"
        aria-label={debriefTexts.differences}
      >
        {focusedId && <WhoSaid {...{ model, column, ownId }} criterionId={focusedId} />}
        {isNarrow && side}
      </div>
    </section>
  );
  return (
    <>
      <DebriefSummary {...{ debrief, standing: column.open.standing, ownId, assessorName }} />
      <div className="dbf-body">
        <Split
          name={isNarrow ? 'debrief-narrow' : 'debrief'}
          panes={[
            {
              id: 'criteria',
              title: debriefTexts.criteriaShort,
              size: 400,
              min: 280,
              content: list,
            },
            { id: 'said', title: debriefTexts.differences, min: 360, content: detail },
            {
              ...{ id: 'side', title: debriefTexts.side, size: 336, min: 290 },
              content: isNarrow ? null : side,
            },
          ]}
        />
      </div>
      {isAsking && (
        <LazyBook
          kind="sheet"
          postingId={postingId}
          applicationIds={[applicationId]}
          onClose={() => setAsking(false)}
        />
      )}
      {isAmending && (
        <AmendDialog view={view.data} criterionId={focusedId} onClose={() => setAmending(false)} />
      )}
    </>
  );
}
