import { criterionCategorySchema } from '#shared/rubric.ts';
import { questionTexts as texts } from '#shared/texts/questions.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';
import { QuestionList } from './question-list.tsx';

/** The general questions of the assessor at the keyboard, by category, with some to begin with. */
export function GeneralQuestions() {
  const { data: questions } = useRead('question.listGeneral', {});
  const suggest = useCommand('question.suggest');
  if (!questions) return null;
  return criterionCategorySchema.options.map((category) => {
    const name = rubricTexts.categories[category];
    return (
      <div key={category} className="questions">
        <div className="row">
          <h3>{name}</h3>
          <span className="grow" />
          <button
            type="button"
            className="btn sm gh"
            aria-label={texts.suggestFor(name)}
            onClick={() =>
              suggest.mutate(
                { category },
                {
                  onSuccess: (added) =>
                    say(added.length === 0 ? texts.nothingToSuggest : texts.added(added.length)),
                },
              )
            }
          >
            {texts.suggest}
          </button>
        </div>
        <QuestionList
          topic={{ of: 'category', category }}
          label={name}
          questions={questions.filter(
            ({ topic }) => topic.of === 'category' && topic.category === category,
          )}
        />
      </div>
    );
  });
}
