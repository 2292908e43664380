import { fairnessCategories, type FairnessQuestion } from '#shared/fairness.ts';
import type { PostingId } from '#shared/ids.ts';
import { fairnessTexts as texts } from '#shared/texts/fairness.ts';
import { useRead } from '../../bridge/use-call.ts';
import { Field } from '../../ui/field.tsx';

type Props = {
  question: FairnessQuestion;
  onChange: (change: Partial<FairnessQuestion>) => void;
};

/** What is compared, where, and what counts as selected. */
export function QuestionBar({ question, onChange }: Props) {
  const { category, postingId, stage } = question;
  const { data: postings = [] } = useRead('posting.list', {});
  return (
    <div className="fairness-question">
      <Field label={texts.category}>
        <select
          className="inp"
          value={category}
          onChange={({ target }) => {
            const chosen = fairnessCategories.find((each) => each === target.value);
            if (chosen) onChange({ category: chosen });
          }}
        >
          {fairnessCategories.map((each) => (
            <option key={each} value={each}>
              {texts.categories[each]}
            </option>
          ))}
        </select>
      </Field>
      <Field label={texts.posting}>
        <select
          className="inp"
          value={postingId ?? ''}
          onChange={({ target }) => {
            const chosen = postings.find(({ id }) => id === target.value);
            onChange({ postingId: chosen?.id ?? null, stage: null });
          }}
        >
          <option value="">{texts.allPostings}</option>
          {postings.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </Field>
      <Field label={texts.outcome}>
        <select
          className="inp"
          value={stage ?? ''}
          onChange={({ target }) => onChange({ stage: target.value || null })}
        >
          <option value="">{texts.hired}</option>
          {postingId !== null && <StageOptions postingId={postingId} />}
        </select>
      </Field>
    </div>
  );
}

/** The open stages behind the first: everybody who applied has reached that. */
function StageOptions({ postingId }: { postingId: PostingId }) {
  const { data: stages = [] } = useRead('stage.list', { postingId });
  return stages
    .filter(({ kind }) => kind === 'open')
    .slice(1)
    .map(({ id, name }) => (
      <option key={id} value={id}>
        {texts.reached(name)}
      </option>
    ));
}
