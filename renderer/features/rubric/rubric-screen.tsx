import { IconPlus } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { criterionCodes } from '#shared/criterion-code.ts';
import { postingIdSchema, type PostingId } from '#shared/ids.ts';
import type { PostingRubrics, Rubric } from '#shared/rubric.ts';
import { lintTexts } from '#shared/texts/lint.ts';
import { rubricCopyTexts } from '#shared/texts/rubric-copy.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { Pending } from '../../shell/pending.tsx';
import { PostingHeader } from '../../shell/posting-header.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { AddCriterion } from './add-criterion.tsx';
import { SaveTableButton } from '../tables/save-table-button.tsx';
import { RubricEditor } from './rubric-editor.tsx';
import { openHints, useHints } from './use-hints.ts';
import { VersionBanner } from './version-banner.tsx';
import './rubric.css';

export function RubricScreen() {
  const postingId = postingIdSchema.parse(useParams({ strict: false }).postingId);
  const posting = useRead('posting.get', { postingId });
  const rubrics = useRead('rubric.get', { postingId });
  if (!posting.data) return <Pending query={posting} />;
  if (!rubrics.data) return <Pending query={rubrics} />;
  const current = rubrics.data.draft ?? rubrics.data.frozen;
  return (
    <>
      <PostingHeader postingId={postingId} title={<h1 dir="auto">{posting.data.title}</h1>}>
        {current && <SaveTableButton />}
        {current && <RubricActions rubrics={rubrics.data} postingId={postingId} />}
      </PostingHeader>
      {current ? (
        <>
          <VersionBanner rubrics={rubrics.data} />
          <RubricEditor
            key={current.id}
            rubric={current}
            source={posting.data.source}
            title={posting.data.title}
          />
        </>
      ) : (
        <NoRubric postingId={postingId} />
      )}
    </>
  );
}

function RubricActions({
  rubrics: { draft, frozen },
  postingId,
}: {
  rubrics: PostingRubrics;
  postingId: PostingId;
}) {
  const [isAdding, setAdding] = useState(false);
  const startNext = useCommand('rubric.startNextVersion');
  const discard = useCommand('rubric.discardDraft');
  const freeze = useCommand('rubric.freeze');
  const hints = useHints(postingId);
  if (!draft) {
    return (
      <button type="button" className="btn pri" onClick={() => startNext.mutate({ postingId })}>
        {rubricTexts.editNext((frozen?.version ?? 0) + 1)}
      </button>
    );
  }
  const missing = codeWithoutReason(draft);
  return (
    <>
      <span className="s12 c3">{lintTexts.count(openHints(hints))}</span>
      {missing && <span className="warn s12">{rubricTexts.needsReason(missing)}</span>}
      {frozen && (
        <button
          type="button"
          className="btn"
          onClick={() => discard.mutate({ rubricId: draft.id })}
        >
          {rubricTexts.discard}
        </button>
      )}
      <button type="button" className="btn" onClick={() => setAdding(true)}>
        <IconPlus size={14} stroke={1.6} /> {rubricTexts.add}
      </button>
      <button
        type="button"
        className="btn pri"
        disabled={missing !== undefined}
        onClick={() => freeze.mutate({ rubricId: draft.id })}
      >
        {rubricTexts.freeze(draft.version)}
      </button>
      {isAdding && <AddCriterion rubricId={draft.id} onClose={() => setAdding(false)} />}
    </>
  );
}

/** The first criterion whose weight still lacks its reason: main refuses to freeze until it has one. */
function codeWithoutReason({ criteria }: Rubric): string | undefined {
  const missing = criteria.find(({ weight, weightReason }) => weight !== 1 && weightReason === '');
  return missing && criterionCodes(criteria).get(missing.id);
}

function NoRubric({ postingId }: { postingId: PostingId }) {
  const build = useCommand('rubric.build');
  const [isCopying, setCopying] = useState(false);
  return (
    <div className="stage">
      <h1>{rubricTexts.none}</h1>
      <p className="lead">{rubricTexts.noneLead}</p>
      <p className="row">
        <button type="button" className="btn pri" onClick={() => build.mutate({ postingId })}>
          {rubricTexts.build}
        </button>
        <Link className="btn" to="/postings/$postingId/text" params={{ postingId }}>
          {rubricTexts.toText}
        </Link>
        <button type="button" className="btn" onClick={() => setCopying(true)}>
          {rubricCopyTexts.start}
        </button>
      </p>
      {isCopying && (
        <CopyDialog postingId={postingId} draft={null} onClose={() => setCopying(false)} />
      )}
    </div>
  );
}
