import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { postingIdSchema } from '#shared/ids.ts';
import type { LineRole, Posting, QualificationKind } from '#shared/posting.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { reviewTexts } from '#shared/texts/review.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { useShortcuts } from '../../keyboard/use-shortcuts.ts';
import { say } from '../../shell/announcement.ts';
import { Pending } from '../../shell/pending.tsx';
import { PostingHeader } from '../../shell/posting-header.tsx';
import { VersionNotes } from '../versions/version-notes.tsx';
import { IgnoreDialog } from './ignore-dialog.tsx';
import { reviewedLines } from './line-look.ts';
import { SourcePane } from './source-pane.tsx';
import { StructurePane } from './structure-pane.tsx';
import { TitleField } from './title-field.tsx';
import { WhyBox } from './why-box.tsx';
import './review.css';

export function ReviewScreen() {
  const postingId = postingIdSchema.parse(useParams({ strict: false }).postingId);
  const posting = useRead('posting.get', { postingId });
  if (!posting.data) return <Pending query={posting} />;
  return <Review key={postingId} posting={posting.data} />;
}

function Review({ posting }: { posting: Posting }) {
  const { id: postingId, parsed, source } = posting;
  const navigate = useNavigate();
  const { line: askedLine, version, changes } = useSearch({ strict: false });
  const lines = reviewedLines(source, parsed);
  const [hot, setHot] = useState(askedLine ?? lines[0]?.lineNumber ?? 1);
  const [isFolded, setFolded] = useState(lines.length > 30);
  const [isIgnoring, setIgnoring] = useState(false);
  const rubrics = useRead('rubric.get', { postingId }).data;
  const correct = useCommand('posting.correctLine');
  const uncorrect = useCommand('posting.uncorrectLine');
  const build = useCommand('rubric.build');
  const markReviewed = useCommand('posting.markReviewed');

  const hotLine = lines.find(({ lineNumber }) => lineNumber === hot);
  const doubtful = lines.filter(({ isDoubtful }) => isDoubtful);
  const count = parsed.qualifications.length;
  const isFrozen = rubrics?.frozen !== null && rubrics?.frozen !== undefined;

  const place = (role: LineRole, kind: QualificationKind | null, reason = '') => {
    const word = kind ? commonTexts.kinds[kind] : reviewTexts.roles[role];
    correct.mutate(
      { postingId, correction: { lineNumber: hot, role, kind, reason } },
      { onSuccess: () => say(reviewTexts.corrected(hot, word)) },
    );
  };
  const toRubric = () =>
    void navigate({ to: '/postings/$postingId/rubric', params: { postingId } });
  const buildRubric = () => {
    if (isFrozen) toRubric();
    else build.mutate({ postingId }, { onSuccess: toRubric });
  };
  const move = (step: number) => {
    const at = lines.findIndex(({ lineNumber }) => lineNumber === hot);
    setHot(lines[Math.min(Math.max(at + step, 0), lines.length - 1)]?.lineNumber ?? hot);
  };
  const nextDoubtful = () =>
    setHot((doubtful.find(({ lineNumber }) => lineNumber > hot) ?? doubtful[0])?.lineNumber ?? hot);
  useShortcuts({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
    r: () => place('qualification', 'required'),
    p: () => place('qualification', 'preferred'),
    d: () => place('responsibility', null),
    x: () => setIgnoring(true),
    f: () => setFolded((folded) => !folded),
    'Ctrl+Enter': buildRubric,
  });

  return (
    <>
      <PostingHeader postingId={postingId} title={<TitleField posting={posting} />}>
        {posting.status === 'review' && (
          <>
            {doubtful.length > 0 && (
              <button type="button" className="btn warn" onClick={nextDoubtful}>
                {reviewTexts.doubtful(doubtful.length)}
              </button>
            )}
            <button
              type="button"
              className="btn"
              onClick={() => markReviewed.mutate({ postingId })}
            >
              {reviewTexts.allSeen}
            </button>
          </>
        )}
        <button type="button" className="btn pri" disabled={count === 0} onClick={buildRubric}>
          {isFrozen
            ? reviewTexts.openRubric
            : (rubrics?.draft ? reviewTexts.rebuild : reviewTexts.build)(count)}
          <kbd>Ctrl Enter</kbd>
        </button>
      </PostingHeader>
      <VersionNotes
        posting={posting}
        isAsked={changes === true}
        askedVersion={
          version === undefined ? undefined : { versionNumber: version, line: askedLine }
        }
      />
      <div className="rv">
        <SourcePane
          posting={posting}
          lines={lines}
          hot={hot}
          isFolded={isFolded}
          onHot={setHot}
          onUnfold={() => setFolded(false)}
        />
        <section className="res" aria-label={reviewTexts.understood} data-pane>
          <StructurePane parsed={parsed} lines={lines} hot={hot} onHot={setHot} />
          {hotLine && (
            <WhyBox
              line={hotLine}
              correction={posting.corrections.find(({ lineNumber }) => lineNumber === hot)}
              onPlace={place}
              onIgnore={() => setIgnoring(true)}
              onTakeBack={() => uncorrect.mutate({ postingId, lineNumber: hot })}
            />
          )}
        </section>
      </div>
      {isIgnoring && (
        <IgnoreDialog
          lineNumber={hot}
          onIgnore={(reason) => place('other', null, reason)}
          onClose={() => setIgnoring(false)}
        />
      )}
    </>
  );
}
