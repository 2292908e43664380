import { IconAlertTriangle, IconCircleDashed, IconCircleDot } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';

import type { PostingStatus, PostingSummary } from '#shared/posting.ts';
import { postingTexts } from '#shared/texts/postings.ts';
import { whenWas } from '../../shell/format.ts';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import './postings-table.css';

type Props = { postings: readonly PostingSummary[] };

export function PostingsTable({ postings }: Props) {
  const navigate = useNavigate();
  const open = ({ id, status }: PostingSummary) =>
    void navigate({
      to: status === 'open' ? '/postings/$postingId/candidates' : '/postings/$postingId/text',
      params: { postingId: id },
    });
  const { container, onKeyDown } = useRowKeys((index) => {
    const posting = postings[index];
    if (posting) open(posting);
  });
  const { columns } = postingTexts;
  return (
    <table className="postings">
      <thead>
        <tr>
          <th scope="col">{columns.posting}</th>
          <th scope="col">{columns.status}</th>
          <th scope="col">{columns.mustHaves}</th>
          <th scope="col" className="r">
            {columns.candidates}
          </th>
          <th scope="col">{columns.rubric}</th>
          <th scope="col">{columns.activity}</th>
        </tr>
      </thead>
      <tbody ref={container} onKeyDown={onKeyDown}>
        {postings.map((posting, index) => (
          <tr
            key={posting.id}
            data-row
            tabIndex={index === 0 ? 0 : -1}
            aria-label={posting.title}
            onDoubleClick={() => open(posting)}
          >
            <td>
              <span className="nm">
                <button
                  type="button"
                  className="link trunc title-link"
                  dir="auto"
                  tabIndex={-1}
                  onClick={() => open(posting)}
                >
                  {posting.title}
                </button>
                <small className="trunc">{posting.fileName}</small>
              </span>
            </td>
            <td>
              <Status status={posting.status} />
            </td>
            <td>
              <Coverage assessed={posting.mustHavesAssessed} total={posting.mustHavesTotal} />
            </td>
            <td className="r">
              {posting.applicationCount || <span className="c3">{postingTexts.none}</span>}
            </td>
            <td className="c2">{rubricWords(posting)}</td>
            <td>{whenWas(posting.lastActivityAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const icons = { review: IconAlertTriangle, draft: IconCircleDashed, open: IconCircleDot };

function Status({ status }: { status: PostingStatus }) {
  const Icon = icons[status];
  return (
    <span className={status === 'review' ? 'st warn' : 'st c2'}>
      <Icon size={14} stroke={1.6} /> {postingTexts.status[status]}
    </span>
  );
}

function Coverage({ assessed, total }: { assessed: number; total: number }) {
  if (total === 0) return <span className="c3">—</span>;
  return (
    <span className="row">
      <span className="meter" aria-hidden="true">
        <i style={{ width: `${(100 * assessed) / total}%` }} />
      </span>
      <span className="c2">{postingTexts.coverage(assessed, total)}</span>
    </span>
  );
}

function rubricWords({ rubric }: PostingSummary): string {
  if (!rubric) return postingTexts.noRubric;
  const words = rubric.frozen ? postingTexts.rubricFrozen : postingTexts.rubricDraft;
  return words(rubric.version, rubric.criterionCount);
}
