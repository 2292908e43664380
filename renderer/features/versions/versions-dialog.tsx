import { useState } from 'react';

import type { PostingId } from '#shared/ids.ts';
import type { PostingVersion } from '#shared/posting-version.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { reviewTexts } from '#shared/texts/review.ts';
import { versionTexts } from '#shared/texts/versions.ts';
import { useRead } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LineChanges } from './line-changes.tsx';
import { lostWords } from './lost-words.ts';

type Props = {
  postingId: PostingId;
  title: string;
  /** The version to show first, its text; the newest one's changes without it. */
  asked?: { versionNumber: number; line: number | undefined } | undefined;
  onClose: () => void;
};

/** Every text the posting has or had, each to be read as it was or compared with the one before. */
export function VersionsDialog({ postingId, title, asked, onClose }: Props) {
  const { data: versions } = useRead('version.list', { postingId });
  const [chosen, setChosen] = useState(asked?.versionNumber);
  const [isText, setText] = useState(asked !== undefined);
  const version = versions?.find(({ versionNumber }) => versionNumber === chosen) ?? versions?.[0];
  const isFirst = version?.versionNumber === 1;
  return (
    <Dialog
      title={versionTexts.versionsTitle(title)}
      closeLabel={commonTexts.close}
      onClose={onClose}
      isWide
    >
      <div className="versions grow">
        <ul aria-label={versionTexts.list}>
          {versions?.map((each) => (
            <li key={each.versionNumber}>
              <VersionButton
                version={each}
                isChosen={each === version}
                onChoose={() => setChosen(each.versionNumber)}
              />
            </li>
          ))}
        </ul>
        {version && (
          <section aria-label={versionTexts.version(version.versionNumber)}>
            <header className="pane-h">
              <div className="seg" role="group" aria-label={versionTexts.view}>
                <button
                  type="button"
                  aria-pressed={isText || isFirst}
                  onClick={() => setText(true)}
                >
                  {versionTexts.text}
                </button>
                {!isFirst && (
                  <button type="button" aria-pressed={!isText} onClick={() => setText(false)}>
                    {versionTexts.against(version.versionNumber - 1)}
                  </button>
                )}
              </div>
            </header>
            <div className="scroll" tabIndex={0} role="region" aria-label={versionTexts.view}>
              {version.lost.length > 0 && (
                <p className="warn lost">{lostWords(version.versionNumber, version.lost)}</p>
              )}
              {isText || isFirst ? (
                <VersionLines
                  postingId={postingId}
                  versionNumber={version.versionNumber}
                  line={version.versionNumber === asked?.versionNumber ? asked.line : undefined}
                />
              ) : (
                <Changes postingId={postingId} versionNumber={version.versionNumber} />
              )}
            </div>
          </section>
        )}
      </div>
    </Dialog>
  );
}

type ButtonProps = { version: PostingVersion; isChosen: boolean; onChoose: () => void };

function VersionButton({ version, isChosen, onChoose }: ButtonProps) {
  const { versionNumber, fileName, importedAt, replacedAt, correctionCount } = version;
  return (
    <button type="button" aria-current={isChosen} onClick={onChoose}>
      <b>{versionTexts.version(versionNumber)}</b>
      <span className="trunc" title={fileName}>
        {fileName}
      </span>
      <small>
        {versionTexts.since(whenWas(importedAt))},{' '}
        {replacedAt === null ? versionTexts.current : versionTexts.until(whenWas(replacedAt))}
      </small>
      <small>{versionTexts.corrections(correctionCount)}</small>
    </button>
  );
}

type OneVersion = { postingId: PostingId; versionNumber: number };

function Changes({ postingId, versionNumber }: OneVersion) {
  const { data: diff } = useRead('version.compare', {
    earlier: { postingId, versionNumber: versionNumber - 1 },
    later: { postingId, versionNumber },
  });
  return diff && <LineChanges diff={diff} />;
}

function VersionLines({
  postingId,
  versionNumber,
  line,
}: OneVersion & { line: number | undefined }) {
  const { data } = useRead('version.get', { postingId, versionNumber });
  return (
    <table className="diff">
      <caption className="visually-hidden">{reviewTexts.lines}</caption>
      <colgroup>
        <col className="place" />
        <col className="word" />
        <col />
      </colgroup>
      <tbody>
        {data?.lines.map(({ lineNumber, text, role, kind }) => (
          <tr key={lineNumber} aria-current={lineNumber === line ? 'true' : undefined}>
            <td className="place">{versionTexts.lineNow(lineNumber)}</td>
            <td className="word">
              {role === 'qualification' && kind ? commonTexts.kinds[kind] : reviewTexts.roles[role]}
            </td>
            <td className="serif" dir="auto">
              {text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
