import type { CriterionId } from '#shared/ids.ts';
import type { KitDraft } from '#shared/kit-making.ts';
import { kitTexts as texts } from '#shared/texts/kit.ts';
import { rubricTexts } from '#shared/texts/rubric.ts';
import { linesOf } from './lines-of.ts';

type Criterion = KitDraft['criteria'][number];
type Props = {
  draft: KitDraft;
  textOf: (criterion: Criterion) => string;
  onChange: (id: CriterionId, text: string) => void;
};

/** The criteria as they are in the kit, each with the questions that go along. */
export function KitQuestions({ draft, textOf, onChange }: Props) {
  const { criteria, general, bankOf } = draft;
  return (
    <section aria-label={texts.questions}>
      <h3>{texts.questions}</h3>
      <p className="s12 c3">{texts.questionsFrom(bankOf)}</p>
      <ol className="kit-criteria">
        {criteria.map((criterion) => {
          const { id, code, name, category } = criterion;
          const text = textOf(criterion);
          const lines = linesOf(text);
          const more = (general.find((each) => each.category === category)?.texts ?? []).filter(
            (each) => !lines.includes(each),
          );
          return (
            <li key={id}>
              <div className="row">
                <span className="lr">{code}</span>
                <span className="grow" dir="auto">
                  {name}
                </span>
                {more.length > 0 && (
                  <button
                    type="button"
                    className="link s12"
                    onClick={({ currentTarget }) => {
                      // The button goes with what it offers; the focus goes on to what it filled.
                      currentTarget.closest('li')?.querySelector('textarea')?.focus();
                      onChange(id, [...lines, ...more].join('\n'));
                    }}
                  >
                    {texts.addGeneral(rubricTexts.categories[category])}
                  </button>
                )}
              </div>
              <textarea
                className="inp"
                dir="auto"
                rows={1}
                maxLength={10_000}
                aria-label={texts.questionsOf(code, name)}
                value={text}
                onChange={({ target }) => onChange(id, target.value)}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
