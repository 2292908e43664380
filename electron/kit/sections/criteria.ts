import { cleanText } from '#shared/clean-text.ts';
import type { KitContent } from '#shared/kit.ts';
import { levelOptions, type LevelOption } from '#shared/rating-words.ts';
import type { Scale } from '#shared/rubric.ts';
import { kitPageTexts as texts } from '#shared/texts/kit-page.ts';
import { html, type Html } from '../../packet/html.ts';
import { mark } from './marks.ts';
import { textField } from './text-field.ts';

type Criterion = KitContent['rubric']['criteria'][number];

/** Every criterion with its questions, its levels and what each looks like, in the rubric's order. */
export function criteria({ rubric }: KitContent): Html {
  return html`<section id="criteria" tabindex="-1">
    <div class="together">
      <h2>${texts.criteria}</h2>
      <p class="small quiet criteria-how">${texts.criteriaHow}</p>
      ${rubric.criteria.slice(0, 1).map((each) => criterion(each, rubric.scale))}
    </div>
    ${rubric.criteria.slice(1).map((each) => criterion(each, rubric.scale))}
  </section>`;
}

function criterion(each: Criterion, scale: Scale): Html {
  const { id, code, name, kind, text, questions } = each;
  return html`<section
    class="criterion"
    id="criterion-${id}"
    data-criterion="${id}"
    tabindex="-1"
    aria-labelledby="name-${id}"
  >
    <h3 id="name-${id}">
      <span class="code">${code}</span> <span class="name"><bdi>${name}</bdi></span>
      <span class="kind">${texts.groups[kind]}</span>
    </h3>
    <p class="verbatim" dir="auto">${cleanText(text)}</p>
    ${
      questions.length === 0
        ? ''
        : html`<h4>${texts.questions}</h4>
          <ol class="questions">
            ${questions.map((question) => html`<li><bdi>${question}</bdi></li>`)}
          </ol>`
    }
    <fieldset class="levels">
      <legend class="out-of-sight">${texts.levelOf(name)}</legend>
      ${levelOptions(scale, each.anchors).map((option, at) => level(id, scale, option, at === 0))}
    </fieldset>
    <div class="under small">
      <span class="no-level"></span>
      <button type="button" class="button plain" data-clear="${id}" aria-describedby="name-${id}">${texts.clear}</button>
    </div>
    ${textField({ id: `why-${id}`, name: `why:${id}`, label: texts.why, longest: 10_000, paperLines: 3 })}
  </section>`;
}

function level(id: string, scale: Scale, option: LevelOption, isFirst: boolean): Html {
  const number = scale === 'anchored' && option.level !== null ? `${option.level} ` : '';
  const { key, mark: markName, word, anchor } = option;
  return html`<label class="level ${markName} ${isFirst ? 'first' : ''}">
    <input
      type="radio"
      class="out-of-sight"
      name="level:${id}"
      value="${String(option.level)}"
      data-key="${key}"
      data-mark="${markName}"
      data-word="${word}"
    /><span class="box"></span><kbd aria-hidden="true">${key}</kbd>
    <span class="mark">${mark(markName)} <span class="number">${number}</span>${word}</span>
    <span class="anchor"><bdi>${anchor}</bdi></span>
  </label>`;
}
