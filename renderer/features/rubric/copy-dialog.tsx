import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { CriterionId, PostingId } from '#shared/ids.ts';
import { pairByName, type Copyable, type CopySource } from '#shared/rubric-copy.ts';
import type { Rubric } from '#shared/rubric.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { rubricCopyTexts } from '#shared/texts/rubric-copy.ts';
import { call } from '../../bridge/call.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { AnchorPairs } from './anchor-pairs.tsx';
import { CopyCriteria } from './copy-criteria.tsx';
import { CopySources } from './copy-sources.tsx';

type Props = {
  postingId: PostingId;
  /** What is copied into; null where the posting has no rubric yet. */
  draft: Rubric | null;
  onClose: () => void;
};

/** Takes criteria, or only anchors, from another posting's rubric or from a template. */
export function CopyDialog({ postingId, draft, onClose }: Props) {
  const [source, setSource] = useState<CopySource | null>(null);
  const [mode, setMode] = useState<'criteria' | 'anchors'>('criteria');
  const [left, setLeft] = useState<ReadonlySet<CriterionId>>(new Set());
  const copy = useCommand('rubric.copy');
  const takeAnchors = useCommand('rubric.copyAnchors');
  const { data: read } = useQuery({
    queryKey: ['rubric.copySource', { source }],
    queryFn: () => (source ? call('rubric.copySource', { source }) : null),
  });
  const pairs = draft && read ? pairsOf(draft, read) : [];
  const ids = (
    mode === 'criteria' ? (read?.criteria ?? []) : pairs.map(({ criterion }) => criterion)
  ).map(({ id }) => id);
  const chosen = ids.filter((id) => !left.has(id));
  const act = () => {
    if (!source) return;
    if (mode === 'criteria') {
      const onSuccess = () => {
        say(rubricCopyTexts.copied(chosen.length));
        onClose();
      };
      copy.mutate({ postingId, source, criterionIds: chosen }, { onSuccess });
    } else if (draft) {
      const onSuccess = () => {
        say(rubricCopyTexts.anchorsTaken(chosen.length));
        onClose();
      };
      const taken = pairs
        .filter(({ criterion }) => chosen.includes(criterion.id))
        .map(({ criterion, other }) => ({ criterionId: criterion.id, fromId: other.id }));
      takeAnchors.mutate({ rubricId: draft.id, source, pairs: taken }, { onSuccess });
    }
  };
  const choose = (next: CopySource | null) => {
    setSource(next);
    setLeft(new Set());
  };
  const turn = (next: typeof mode) => {
    setMode(next);
    // What is written here already is replaced only where somebody says so.
    const written = pairs.filter(({ criterion }) => criterion.anchors.some((each) => each !== ''));
    setLeft(new Set(next === 'anchors' ? written.map(({ criterion }) => criterion.id) : []));
  };
  const isAnchors = mode === 'anchors';
  return (
    <FormDialog
      title={rubricCopyTexts.title}
      submitLabel={(isAnchors ? rubricCopyTexts.actAnchors : rubricCopyTexts.act)(chosen.length)}
      cancelLabel={commonTexts.cancel}
      canSubmit={source !== null && chosen.length > 0}
      error={copy.error ?? takeAnchors.error}
      onSubmit={act}
      onClose={onClose}
    >
      <CopySources postingId={postingId} source={source} onChoose={choose} />
      {draft && source && (
        <div className="field">
          <span>{rubricCopyTexts.what}</span>
          <div className="seg" role="group" aria-label={rubricCopyTexts.what}>
            {(['criteria', 'anchors'] as const).map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === mode}
                onClick={() => turn(each)}
              >
                {rubricCopyTexts.modes[each]}
              </button>
            ))}
          </div>
        </div>
      )}
      {read && isAnchors && <AnchorPairs pairs={pairs} left={left} onLeave={setLeft} />}
      {read && !isAnchors && (
        <CopyCriteria criteria={read.criteria} left={left} onLeave={setLeft} />
      )}
    </FormDialog>
  );
}

function pairsOf(draft: Rubric, { criteria, scale }: Copyable) {
  return pairByName(draft.criteria, criteria).filter(({ other }) => {
    const { anchors, otherAnchors } = other;
    return (scale === draft.scale ? anchors : otherAnchors).some((anchor) => anchor !== '');
  });
}
