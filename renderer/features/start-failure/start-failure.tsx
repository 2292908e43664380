import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';

import type { StartFailure as Failure } from '#shared/start.ts';
import { startFailureTexts as texts } from '#shared/texts/settings.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';
import { ArchiveDock } from '../archive/archive-dock.tsx';
import { startOpening } from '../archive/archive-run.ts';
import './start-failure.css';

type Way = { id: string; name: string; hint: string; cost: string; go: () => void };

/** No workspace could be opened: why, what is safe, and the ways on, the safest first. */
export function StartFailure({ failure }: { failure: Failure }) {
  const { kind, name, message, backupAt, path } = failure;
  const tryAgain = useCommand('desk.tryAgain');
  const openBackup = useCommand('desk.openBackup');
  const openOther = useCommand('desk.openOther');
  const create = useCommand('desk.create');
  const showFile = useCommand('desk.showFile');
  const { costs } = texts;
  const ways: Way[] = [
    ...(kind === 'held'
      ? [
          {
            ...{ id: 'again', name: texts.tryAgain, hint: texts.tryAgainHint },
            ...{ cost: costs.nothing, go: () => tryAgain.mutate({}) },
          },
        ]
      : []),
    ...(kind === 'unreadable' && backupAt !== null
      ? [
          {
            ...{ id: 'backup', name: texts.openBackup(whenWas(backupAt)) },
            ...{ hint: texts.openBackupHint, cost: costs.sinceBackup },
            go: () => openBackup.mutate({}),
          },
        ]
      : []),
    {
      ...{ id: 'other', name: texts.openOther, hint: texts.openOtherHint, cost: costs.nothing },
      go: () => openOther.mutate({}),
    },
    {
      ...{ id: 'archive', name: texts.openExport, hint: texts.openExportHint },
      ...{ cost: costs.nothing, go: startOpening },
    },
    {
      ...{ id: 'new', name: texts.create, hint: texts.createHint, cost: costs.nothing },
      go: () => create.mutate({}),
    },
  ];
  const [chosenId, setChosenId] = useState(ways[0]?.id);
  const chosen = ways.find(({ id }) => id === chosenId);
  const error = [tryAgain, openBackup, openOther, create, showFile].find(
    (each) => each.error,
  )?.error;
  return (
    <main className="start-failure">
      <p className="state bad">
        <IconAlertTriangle size={16} stroke={1.6} aria-hidden="true" /> {texts.state}
      </p>
      <h1>{texts.title[kind](name)}</h1>
      <p className="lead">
        {message} <b>{texts.nothingChanged}</b>
      </p>
      <p className="c3 path">{path}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          chosen?.go();
        }}
      >
        <fieldset>
          <legend>{texts.whatNow}</legend>
          {ways.map(({ id, name: way, hint, cost }) => (
            <label key={id} className={id === chosenId ? 'way on' : 'way'}>
              <input
                type="radio"
                name="way"
                checked={id === chosenId}
                onChange={() => setChosenId(id)}
              />
              <span className="grow">
                <b>{way}</b>
                <small>{hint}</small>
              </span>
              <span className="chip">{cost}</span>
            </label>
          ))}
        </fieldset>
        {error && (
          <p role="alert" className="bad">
            {error.message}
          </p>
        )}
        <p className="row">
          <button type="submit" className="btn pri">
            {texts.goOn} <kbd>Enter</kbd>
          </button>
          <button type="button" className="btn" onClick={() => showFile.mutate({})}>
            {texts.showFile}
          </button>
        </p>
      </form>
      <ArchiveDock />
    </main>
  );
}
