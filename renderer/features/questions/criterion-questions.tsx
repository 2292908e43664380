import type { CriterionId, PostingId } from '#shared/ids.ts';
import { questionTexts as texts } from '#shared/texts/questions.ts';
import { useRead } from '../../bridge/use-call.ts';
import { QuestionList } from './question-list.tsx';

type Props = { postingId: PostingId; criterionId: CriterionId };

/** What the assessor at the keyboard asks on one criterion. */
export function CriterionQuestions({ postingId, criterionId }: Props) {
  const { data: questions } = useRead('question.listOfPosting', { postingId });
  return (
    <section className="ib questions" aria-label={texts.heading}>
      <span className="lab">{texts.heading}</span>
      {questions && (
        <QuestionList
          topic={{ of: 'criterion', postingId, criterionId }}
          label={texts.heading}
          questions={questions.filter(
            ({ topic }) => topic.of === 'criterion' && topic.criterionId === criterionId,
          )}
        />
      )}
      <p className="s12 c3">{texts.hint}</p>
    </section>
  );
}
