import { IconPaperclip } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { postingIdSchema } from '#shared/ids.ts';
import type { LineRole, Posting, PostingLine, QualificationKind } from '#shared/posting.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { reviewTexts } from '#shared/texts/review.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { useCommands } from '../../keyboard/use-commands.ts';
import { say } from '../../shell/announcement.ts';
import { Pending } from '../../shell/pending.tsx';
import { useIsNarrow } from '../../shell/use-is-narrow.ts';
import { PostingHeader } from '../../shell/posting-header.tsx';
import { Split } from '../../ui/split.tsx';
import { CommandKey } from '../../keyboard/command-key.tsx';
import { VersionNotes } from '../versions/version-notes.tsx';
import { DoubtBar } from './doubt-bar.tsx';
import { EncodingDialog } from './encoding-dialog.tsx';
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
  const [isChoosing, setChoosing] = useState(false);
  const rubrics = useRead('rubric.get', { postingId }).data;
  const correct = useCommand('posting.correctLine');
  const uncorrect = useCommand('posting.uncorrectLine');
  const acceptOne = useCommand('posting.acceptLine');
  const acceptEvery = useCommand('posting.acceptAllLines');
  const build = useCommand('rubric.build');
  const markReviewed = useCommand('posting.markReviewed');

  const isNarrow = useIsNarrow();
  const hotLine = lines.find(({ lineNumber }) => lineNumber === hot);
  const doubtful = lines.filter(({ isDoubtful }) => isDoubtful);
  const count = parsed.qualifications.length;
  const isFrozen = rubrics?.frozen !== null && rubrics?.frozen !== undefined;

  const place = (role: LineRole, kind: QualificationKind | null, reason = '') => {
    const word = kind ? commonTexts.kinds[kind] : reviewTexts.roles[role];
    correct.mutate(
      { postingId, correction: { lineNumber: hot, role, kind, reason } },
      {
        onSuccess: ({ parsed: { lines: later } }) => {
          const words = reviewTexts.corrected(hot, word);
          say(hotLine?.isDoubtful ? `${words}. ${leftWords(later)}` : words);
        },
      },
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
  const nextDoubtful = () => setHot(nextDoubtfulLine(lines, hot));
  const previousDoubtful = () => {
    const before = doubtful.findLast(({ lineNumber }) => lineNumber < hot) ?? doubtful.at(-1);
    setHot(before?.lineNumber ?? hot);
  };
  const acceptLine = () => {
    if (!hotLine?.isDoubtful) return;
    acceptOne.mutate(
      { postingId, lineNumber: hot },
      {
        onSuccess: ({ parsed: { lines: later } }) => {
          say(reviewTexts.accepted(hot, leftWords(later)));
          setHot(nextDoubtfulLine(later, hot));
        },
      },
    );
  };
  const acceptAll = () => {
    if (doubtful.length === 0) return;
    const onSuccess = () => say(reviewTexts.acceptedAll(doubtful.length));
    acceptEvery.mutate({ postingId }, { onSuccess });
  };
  const chooseEncoding = () => {
    if (posting.encodingBasis !== 'format') setChoosing(true);
  };
  useCommands({
    'review.nextLine': () => move(1),
    'review.previousLine': () => move(-1),
    'review.required': () => place('qualification', 'required'),
    'review.preferred': () => place('qualification', 'preferred'),
    'review.duty': () => place('responsibility', null),
    'review.ignore': () => setIgnoring(true),
    'review.nextDoubtful': nextDoubtful,
    'review.previousDoubtful': previousDoubtful,
    'review.accept': acceptLine,
    'review.acceptAll': acceptAll,
    'review.encoding': chooseEncoding,
    'review.fold': () => setFolded((folded) => !folded),
    'review.buildRubric': buildRubric,
  });

  return (
    <>
      <PostingHeader postingId={postingId} title={<TitleField posting={posting} />}>
        {posting.status === 'review' && doubtful.length === 0 && (
          <button type="button" className="btn" onClick={() => markReviewed.mutate({ postingId })}>
            {reviewTexts.allSeen}
          </button>
        )}
        <button type="button" className="btn pri" disabled={count === 0} onClick={buildRubric}>
          {isFrozen
            ? reviewTexts.openRubric
            : (rubrics?.draft ? reviewTexts.rebuild : reviewTexts.build)(count)}
          <CommandKey of="review.buildRubric" />
        </button>
      </PostingHeader>
      {posting.notice !== null && (
        <section className="ban" aria-label={reviewTexts.partlyRead}>
          <IconPaperclip size={16} stroke={1.6} />
          <p className="grow" dir="auto">
            {posting.notice}
          </p>
        </section>
      )}
      <VersionNotes
        posting={posting}
        isAsked={changes === true}
        askedVersion={
          version === undefined ? undefined : { versionNumber: version, line: askedLine }
        }
      />
      <Split
        name={isNarrow ? 'review-narrow' : 'review'}
        panes={[
          {
            id: 'source',
            title: reviewTexts.source,
            min: 420,
            content: (
              <SourcePane
                posting={posting}
                lines={lines}
                hot={hot}
                isFolded={isFolded}
                onHot={setHot}
                onUnfold={() => setFolded(false)}
                onEncoding={() => setChoosing(true)}
                onAccept={acceptLine}
              >
                <DoubtBar
                  count={doubtful.length}
                  isOnDoubtful={hotLine?.isDoubtful === true}
                  onPrevious={previousDoubtful}
                  onNext={nextDoubtful}
                  onAccept={acceptLine}
                  onAcceptAll={acceptAll}
                />
              </SourcePane>
            ),
          },
          {
            id: 'understood',
            title: reviewTexts.understood,
            size: isNarrow ? 380 : 476,
            min: 320,
            content: (
              <section className="res" aria-label={reviewTexts.understood} data-pane>
                <StructurePane parsed={parsed} lines={lines} hot={hot} onHot={setHot} />
                {hotLine && (
                  <WhyBox
                    line={hotLine}
                    correction={posting.corrections.find(({ lineNumber }) => lineNumber === hot)}
                    onPlace={place}
                    onIgnore={() => setIgnoring(true)}
                    onAccept={acceptLine}
                    onTakeBack={() => uncorrect.mutate({ postingId, lineNumber: hot })}
                  />
                )}
              </section>
            ),
          },
        ]}
      />
      {isIgnoring && (
        <IgnoreDialog
          lineNumber={hot}
          onIgnore={(reason) => place('other', null, reason)}
          onClose={() => setIgnoring(false)}
        />
      )}
      {isChoosing && <EncodingDialog posting={posting} onClose={() => setChoosing(false)} />}
    </>
  );
}

/** The next one below, else the first; the same line when none is left. */
function nextDoubtfulLine(lines: readonly PostingLine[], from: number): number {
  const doubtful = lines.filter(({ isDoubtful }) => isDoubtful);
  const next = doubtful.find(({ lineNumber }) => lineNumber > from) ?? doubtful[0];
  return next?.lineNumber ?? from;
}

function leftWords(lines: readonly PostingLine[]): string {
  const count = lines.filter(({ isDoubtful }) => isDoubtful).length;
  return count === 0 ? reviewTexts.noneDoubtful : reviewTexts.doubtfulLeft(count);
}
