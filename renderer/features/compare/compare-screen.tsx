import { Link, useParams, useSearch } from '@tanstack/react-router';

import { postingIdSchema, type PostingId } from '#shared/ids.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { compareTexts } from '#shared/texts/compare.ts';
import { useRead } from '../../bridge/use-call.ts';
import { Pending } from '../../shell/pending.tsx';
import { PostingHeader } from '../../shell/posting-header.tsx';
import { CompareDesk } from './compare-desk.tsx';
import { compareSearch } from './compare-search.ts';
import { NobodyToCompare } from './nobody-to-compare.tsx';
import './compare.css';

export function CompareScreen() {
  const postingId = postingIdSchema.parse(useParams({ strict: false }).postingId);
  const search = compareSearch(useSearch({ strict: false }));
  const comparison = useRead('compare.get', { postingId, applicationIds: search.with });
  const workspace = useRead('workspace.get', {});
  if (!comparison.data) return <Pending query={comparison} />;
  const ownId = workspace.data?.assessor?.id;
  if (!ownId) return <Pending query={workspace} />;
  const { rubric, columns, postingTitle } = comparison.data;
  if (rubric && columns.length > 0) {
    return (
      <CompareDesk
        key={`${postingId} ${ownId}`}
        {...{ comparison: comparison.data, rubric, search, ownId }}
      />
    );
  }
  return (
    <>
      <PostingHeader postingId={postingId} title={<h1 dir="auto">{postingTitle}</h1>} />
      {rubric ? (
        <NobodyToCompare comparison={comparison.data} />
      ) : (
        <NoRubric postingId={postingId} />
      )}
    </>
  );
}

function NoRubric({ postingId }: { postingId: PostingId }) {
  return (
    <div className="stage">
      <h1>{applicationTexts.noRubric}</h1>
      <p className="lead">{compareTexts.noRubric}</p>
      <Link className="btn pri" to="/postings/$postingId/text" params={{ postingId }}>
        {compareTexts.buildRubric}
      </Link>
    </div>
  );
}
