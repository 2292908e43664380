import { useState } from 'react';

import type { PostingId } from '#shared/ids.ts';
import type { CopySource, RubricTemplate } from '#shared/rubric-copy.ts';
import { rubricCopyTexts } from '#shared/texts/rubric-copy.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { Pending } from '../../shell/pending.tsx';
import { Field } from '../../ui/field.tsx';

type Props = {
  postingId: PostingId;
  source: CopySource | null;
  onChoose: (source: CopySource | null) => void;
};

/** The templates and the other postings that have a rubric; a chosen template can be renamed and removed. */
export function CopySources({ postingId, source, onChoose }: Props) {
  const templates = useRead('template.list', {});
  const postings = useRead('rubric.copyable', { postingId });
  if (!templates.data) return <Pending query={templates} />;
  if (!postings.data) return <Pending query={postings} />;
  if (templates.data.length + postings.data.length === 0) {
    return <p className="c2">{rubricCopyTexts.nothing}</p>;
  }
  const template = templates.data.find(
    ({ id }) => source?.type === 'template' && source.templateId === id,
  );
  const choose = (value: string) => {
    const kept = templates.data.find(({ id }) => id === value);
    const posting = postings.data.find(({ rubricId }) => rubricId === value);
    if (kept) onChoose({ type: 'template', templateId: kept.id });
    else onChoose(posting ? { type: 'posting', rubricId: posting.rubricId } : null);
  };
  return (
    <>
      <Field label={rubricCopyTexts.from}>
        <select
          className="inp"
          value={
            source === null ? '' : source.type === 'posting' ? source.rubricId : source.templateId
          }
          onChange={({ target }) => choose(target.value)}
        >
          <option value="" />
          {templates.data.length > 0 && (
            <optgroup label={rubricCopyTexts.templates}>
              {templates.data.map(({ id, name, criterionCount }) => (
                <option key={id} value={id}>
                  {rubricCopyTexts.template(name, criterionCount)}
                </option>
              ))}
            </optgroup>
          )}
          {postings.data.length > 0 && (
            <optgroup label={rubricCopyTexts.postings}>
              {postings.data.map(({ rubricId, title, version, criterionCount }) => (
                <option key={rubricId} value={rubricId}>
                  {rubricCopyTexts.posting(title, version, criterionCount)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </Field>
      {template && (
        <TemplateActs key={template.id} template={template} onRemoved={() => onChoose(null)} />
      )}
    </>
  );
}

function TemplateActs({
  template,
  onRemoved,
}: {
  template: RubricTemplate;
  onRemoved: () => void;
}) {
  const { id: templateId, name } = template;
  const [draft, setDraft] = useState(name);
  const rename = useCommand('template.rename');
  const remove = useCommand('template.remove');
  return (
    <div className="row template-acts">
      <input
        className="inp grow"
        dir="auto"
        aria-label={rubricCopyTexts.renameTitle}
        maxLength={200}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
      />
      <button
        type="button"
        className="btn"
        disabled={draft.trim() === '' || draft.trim() === name}
        onClick={() => rename.mutate({ templateId, name: draft.trim() })}
      >
        {rubricCopyTexts.rename}
      </button>
      <button
        type="button"
        className="btn danger"
        onClick={() => {
          const onSuccess = () => {
            say(rubricCopyTexts.removed(name));
            onRemoved();
          };
          remove.mutate({ templateId }, { onSuccess });
        }}
      >
        {rubricCopyTexts.remove}
      </button>
    </div>
  );
}
