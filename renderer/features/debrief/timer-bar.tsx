import { IconPlayerPause, IconPlayerPlay, IconRotateClockwise, IconEar } from '@tabler/icons-react';

import type { ApplicationId } from '#shared/ids.ts';
import { debriefTexts } from '#shared/texts/debrief.ts';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { useTicking, useTimer } from './use-timer.ts';

/** How long the panel has talked, of how long it wanted to. It makes no sound and is read aloud only when asked. */
export function TimerBar({ applicationId }: { applicationId: ApplicationId }) {
  const timer = useTimer(applicationId);
  const { elapsedMs, plannedMinutes } = useTicking(applicationId);
  const overMs = elapsedMs - plannedMinutes * 60_000;
  const acts = {
    toggle: () => {
      const wasRunning = timer.isRunning;
      timer.toggle();
      say(wasRunning ? debriefTexts.paused(timer.now().elapsedMs) : debriefTexts.started);
    },
    reset: () => {
      timer.reset();
      say(debriefTexts.wasReset);
    },
    sayTime: () =>
      say(debriefTexts.saidTime(timer.now().elapsedMs, plannedMinutes, timer.isRunning)),
    plan: () => document.querySelector<HTMLInputElement>('[data-field="planned"]')?.select(),
  };
  useCommands({
    'debrief.timer': acts.toggle,
    'debrief.resetTimer': acts.reset,
    'debrief.sayTime': acts.sayTime,
    'debrief.plan': acts.plan,
  });
  return (
    <div className="dbf-timer row" role="group" aria-label={debriefTexts.timer}>
      <span
        role="timer"
        aria-live="off"
        className={overMs > 0 ? 'num dbf-clock over' : 'num dbf-clock'}
      >
        {debriefTexts.clock(elapsedMs)}
        {overMs > 0 && <small> {debriefTexts.over(overMs)}</small>}
      </span>
      <label className="row s12 c2" title={debriefTexts.planned}>
        <span aria-hidden="true">/</span>
        <input
          className="inp num"
          type="number"
          min={1}
          max={600}
          data-field="planned"
          aria-label={debriefTexts.planned}
          value={plannedMinutes}
          onChange={({ target }) => {
            const minutes = target.valueAsNumber;
            if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 600) timer.plan(minutes);
          }}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter' || key === 'Escape') currentTarget.blur();
          }}
        />
        {debriefTexts.min}
      </label>
      <button type="button" className="btn sm" onClick={acts.toggle}>
        {timer.isRunning ? (
          <IconPlayerPause size={14} stroke={1.6} aria-hidden="true" />
        ) : (
          <IconPlayerPlay size={14} stroke={1.6} aria-hidden="true" />
        )}{' '}
        {timer.isRunning ? debriefTexts.pause : debriefTexts.start}{' '}
        <CommandKey of="debrief.timer" />
      </button>
      <button
        type="button"
        className="icon-btn"
        aria-label={debriefTexts.reset}
        title={debriefTexts.reset}
        onClick={acts.reset}
      >
        <IconRotateClockwise size={16} stroke={1.6} />
      </button>
      <button
        type="button"
        className="icon-btn"
        aria-label={debriefTexts.say}
        title={debriefTexts.say}
        onClick={acts.sayTime}
      >
        <IconEar size={16} stroke={1.6} />
      </button>
    </div>
  );
}
