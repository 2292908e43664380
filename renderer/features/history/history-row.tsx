import { canBeTakenBack, type HistoryEntry } from '#shared/history.ts';
import { historyPanelTexts as texts } from '#shared/texts/history-panel.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { clock } from '../../shell/format.ts';

export function HistoryRow({ entry }: { entry: HistoryEntry }) {
  const { seq, at, assessorName, isOwn, label, kind, isTakenBack, undoable } = entry;
  const takeBack = useCommand('history.undoEntry');
  const what = texts.kinds[kind](label);
  return (
    <li className={isTakenBack ? 'taken-back' : undefined}>
      <time dateTime={at}>{clock(at)}</time>
      <span className="grow" dir="auto">
        <span className="what">{what}</span>{' '}
        <small>{isOwn ? texts.you : (assessorName ?? texts.workbench)}</small>
        {isTakenBack && <small> · {texts.takenBack}</small>}
        {!undoable && kind === 'do' && <small> · {texts.final}</small>}
      </span>
      {canBeTakenBack(entry) && (
        <button
          type="button"
          className="btn gh sm"
          onClick={() =>
            takeBack.mutate({ seq }, { onSuccess: () => say(texts.nowTakenBack(label)) })
          }
        >
          {texts.takeBack} <span className="visually-hidden">{label}</span>
        </button>
      )}
      {takeBack.error && (
        <p role="alert" className="bad">
          {takeBack.error.message}
        </p>
      )}
    </li>
  );
}
