import { useState } from 'react';

import type { PostingId, RubricId } from '#shared/ids.ts';
import type { RubricVersion } from '#shared/rubric-diff.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { rubricDiffTexts } from '#shared/texts/rubric-diff.ts';
import { useRead } from '../../bridge/use-call.ts';
import { whenWas } from '../../shell/format.ts';
import { Pending } from '../../shell/pending.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { RubricDiffList } from './rubric-diff-list.tsx';
import './rubric-diff.css';

type Props = { postingId: PostingId; fromId: RubricId; toId: RubricId; onClose: () => void };

/** What changed between any two versions, criterion by criterion, and which ratings will not count. */
export function RubricDiffDialog({ postingId, onClose, ...first }: Props) {
  const [fromId, setFromId] = useState(first.fromId);
  const [toId, setToId] = useState(first.toId);
  const versions = useRead('rubric.versions', { postingId });
  const diff = useRead('rubric.compare', { fromId, toId });
  const pick = (label: string, value: RubricId, choose: (id: RubricId) => void) => (
    <Field label={label}>
      <select
        className="inp"
        value={value}
        onChange={({ target }) => {
          const chosen = versions.data?.find(({ id }) => id === target.value);
          if (chosen) choose(chosen.id);
        }}
      >
        {versions.data?.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </Field>
  );
  return (
    <Dialog title={rubricDiffTexts.title} closeLabel={commonTexts.close} onClose={onClose}>
      <div className="dlg-body rubric-diff" tabIndex={0}>
        {(versions.data?.length ?? 0) > 2 && (
          <div className="two">
            {pick(rubricDiffTexts.from, fromId, setFromId)}
            {pick(rubricDiffTexts.to, toId, setToId)}
          </div>
        )}
        {diff.data ? <RubricDiffList diff={diff.data} /> : <Pending query={diff} />}
      </div>
    </Dialog>
  );
}

function nameOf({ version, status, frozenAt, criterionCount }: RubricVersion): string {
  return rubricDiffTexts.versionName(
    version,
    status === 'draft' || frozenAt === null ? null : whenWas(frozenAt),
    criterionCount,
  );
}
