import type { PostingSummary } from '#shared/posting-summary.ts';
import { cleanText } from '#shared/clean-text.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { reviewTexts } from '#shared/texts/review.ts';
import { useRead } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';
import { beginHere } from '../../ui/begin-here.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { activityWords } from './activity-words.ts';
import { Coverage } from './coverage.tsx';
import { PostingStatusMark } from './posting-status.tsx';
import { rubricWords } from './rubric-words.ts';

type Props = {
  posting: PostingSummary;
  onStep: (step: number) => void;
  onOpen: () => void;
  onClose: () => void;
};

/** A look at a posting without leaving the list: what it is, what is left to look at, how far it has come. */
export function PostingPeek({ posting, onStep, onOpen, onClose }: Props) {
  const { id, title, fileName, status, stateNote, applicationCount, lastActivity } = posting;
  const { data } = useRead('posting.get', { postingId: id });
  const { peek, columns } = postingTexts;
  const kinds = data?.parsed.qualifications.map(({ kind }) => kind) ?? [];
  const required = kinds.filter((kind) => kind === 'required').length;
  const troubles = posting.troubles.map((trouble) =>
    trouble === 'doubtful-lines'
      ? postingTexts.doubtfulLines(posting.doubtfulCount)
      : postingTexts.troubles[trouble],
  );
  const facts = data && {
    company: data.parsed.company?.text,
    pay: data.parsed.pay?.text,
    location: data.parsed.location?.text,
    workMode: data.parsed.workMode && reviewTexts.workModes[data.parsed.workMode],
    employmentType: data.parsed.employmentType,
  };
  return (
    <Dialog
      title={<bdi>{title}</bdi>}
      closeLabel={peek.close}
      onClose={onClose}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
        if (step === undefined && event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        if (step !== undefined) onStep(step);
        else if (event.key === 'Enter') onOpen();
        else onClose();
      }}
    >
      <div
        className="dlg-body peek"
        tabIndex={0}
        ref={beginHere}
        role="region"
        aria-label={title}
        aria-live="polite"
      >
        <dl className="facts">
          <dt>{columns.status}</dt>
          <dd>
            <PostingStatusMark status={status} /> {stateNote && <span dir="auto">{stateNote}</span>}
          </dd>
          {facts &&
            Object.entries(facts).map(([fact, value]) => [
              <dt key={`${fact} name`}>{reviewTexts.facts[fact as keyof typeof facts]}</dt>,
              <dd key={`${fact} value`} dir="auto" className={value ? 'serif' : 'c3'}>
                {value ? cleanText(value) : reviewTexts.notStated}
              </dd>,
            ])}
          <dt>{peek.text}</dt>
          <dd>
            {data
              ? peek.lines(
                  data.parsed.lines.length,
                  required,
                  kinds.length - required,
                  data.parsed.responsibilities.length,
                )
              : '…'}
          </dd>
          <dt>{peek.troubles}</dt>
          <dd className={troubles.length > 0 ? 'warn' : 'c2'}>
            {troubles.length > 0 ? troubles.join(' · ') : peek.noTroubles}
          </dd>
          <dt>{columns.rubric}</dt>
          <dd>{rubricWords(posting)}</dd>
          <dt>{peek.people}</dt>
          <dd>{applicationCount || postingTexts.none}</dd>
          <dt>{columns.mustHaves}</dt>
          <dd>
            <Coverage assessed={posting.mustHavesAssessed} total={posting.mustHavesTotal} />
          </dd>
          <dt>{peek.activity}</dt>
          <dd>
            {whenWas(lastActivity.at)} · <span dir="auto">{activityWords(posting)}</span>
          </dd>
          <dt>{peek.file}</dt>
          <dd>{fileName}</dd>
        </dl>
        <p className="c3 s11">{peek.moreKeys}</p>
      </div>
    </Dialog>
  );
}
