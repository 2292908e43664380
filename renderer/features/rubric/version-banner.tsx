import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';

import { codesOfChangedLines } from '#shared/criterion-code.ts';
import type { PostingRubrics, Rubric } from '#shared/rubric.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { rubricDiffTexts } from '#shared/texts/rubric-diff.ts';
import { versionTexts } from '#shared/texts/versions.ts';
import { useRead } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';
import { RubricDiffDialog } from './rubric-diff-dialog.tsx';

type Props = { rubrics: PostingRubrics };

/** What is frozen, what is being edited, and what will not happen. */
export function VersionBanner({ rubrics: { draft, frozen, candidateCount } }: Props) {
  const changed = codesOfChangedLines((draft ?? frozen)?.criteria ?? []);
  return (
    <div className="ban">
      <IconLock size={16} stroke={1.6} />
      <div className="grow">
        {frozen?.frozenAt && (
          <>
            <b>{rubricTexts.frozen(frozen.version)}</b>{' '}
            {rubricTexts.frozenSince(whenWas(frozen.frozenAt), candidateCount)}{' '}
          </>
        )}
        {draft && <b>{rubricTexts.editing(draft.version)}</b>}{' '}
        {frozen ? rubricTexts.willNot : rubricTexts.draftNote}{' '}
        {changed.length > 0 && versionTexts.fromChangedLines(changed)}
        {draft && frozen && <Consequence from={frozen} to={draft} />}
      </div>
      {draft && frozen && <SeeChanges from={frozen} to={draft} />}
      {!draft && frozen && frozen.version > 1 && <SeeVersions rubric={frozen} />}
    </div>
  );
}

type Pair = { from: Rubric; to: Rubric };

/** What freezing would mean for the ratings that are there, with their number. */
function Consequence({ from, to }: Pair) {
  const { data } = useRead('rubric.compare', { fromId: from.id, toId: to.id });
  if (!data) return null;
  const codes = data.criteria
    .filter(({ lostCandidates, change }) => lostCandidates > 0 && change !== 'removed')
    .map(({ code }) => code);
  const most = Math.max(0, ...data.criteria.map(({ lostCandidates }) => lostCandidates));
  if (data.lostByScale > 0) return <> {rubricDiffTexts.lostByScale(data.lostByScale)}</>;
  return codes.length > 0 && <> {rubricDiffTexts.lost(codes, most)}</>;
}

function SeeChanges({ from, to }: Pair) {
  const { data } = useRead('rubric.compare', { fromId: from.id, toId: to.id });
  const [isOpen, setOpen] = useState(false);
  const count = data ? data.criteria.length + Number(data.from.scale !== data.to.scale) : 0;
  if (count === 0) return <span className="c3">{rubricTexts.noChanges}</span>;
  return (
    <>
      <button type="button" className="btn sm gh" onClick={() => setOpen(true)}>
        {rubricDiffTexts.see(count)}
      </button>
      {isOpen && (
        <RubricDiffDialog
          postingId={to.postingId}
          fromId={from.id}
          toId={to.id}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** A frozen version that others went before can be compared with them. */
function SeeVersions({ rubric }: { rubric: Rubric }) {
  const { data } = useRead('rubric.versions', { postingId: rubric.postingId });
  const [isOpen, setOpen] = useState(false);
  const earlier = data?.find(({ version }) => version < rubric.version);
  if (!earlier) return null;
  return (
    <>
      <button type="button" className="btn sm gh" onClick={() => setOpen(true)}>
        {rubricDiffTexts.compareVersions}
      </button>
      {isOpen && (
        <RubricDiffDialog
          postingId={rubric.postingId}
          fromId={earlier.id}
          toId={rubric.id}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
