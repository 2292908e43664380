import type { KitContent, KitStep } from '#shared/kit.ts';
import { levelRows } from '#shared/rating-mark.ts';
import { recommendationSchema } from '#shared/scorecard.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { kitPageTexts as texts } from '#shared/texts/kit-page.ts';
import { html, type Html } from '../packet/html.ts';
import { dayOf } from '../packet/packet-words.ts';
import type { KitParts } from './kit-parts.ts';
import { contents } from './sections/contents.ts';
import { criteria } from './sections/criteria.ts';
import { marks } from './sections/marks.ts';
import { posting } from './sections/posting.ts';
import { textField } from './sections/text-field.ts';

/**
 * The kit as one file: everything it needs is in it, and nothing of it is markup that anybody else wrote.
 *
 * The page is whole without its script, so that it can be read and printed where scripts are off.
 */
export function renderKit(kit: KitContent, { script, style, policy }: KitParts): string {
  const body = html`${marks()} ${bar(kit)}
    <div class="page">
      ${contents(kit)}
      <main>
        ${start(kit)} ${checklist(kit, 'before')} ${posting(kit)} ${checklist(kit, 'during')}
        ${criteria(kit)} ${notes()} ${recommendation()} ${checklist(kit, 'after')} ${end(kit)}
      </main>
    </div>
    ${finishDialog()}`.markup;
  const title = html`${texts.title(kit.candidateName, kit.posting.title)}`.markup;
  const head = html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="referrer" content="no-referrer" />`.markup;
  return `<!doctype html>
<html lang="en">
<head>
${head}
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
<script type="application/json" id="kit">${jsonInPage(kit)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** JSON that no text in it can get out of. */
function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

function bar({ candidateName, posting: { title }, rubric }: KitContent): Html {
  return html`<header class="bar">
    <div class="bar-in">
      <div class="who"><b><bdi>${candidateName}</bdi></b><span class="small quiet"><bdi>${title}</bdi></span></div>
      <div class="how-far small">
        <b data-progress>&#8203;</b>
        <meter min="0" max="${rubric.criteria.length}" value="0"></meter>
        <span class="quiet" id="state"></span>
      </div>
      <div class="acts">
        <button type="button" class="button" id="open">${texts.open}</button>
        <input type="file" id="open-file" accept=".json,application/json" aria-label="${texts.openInput}" hidden />
        <button type="button" class="button" id="save">${texts.save}</button>
        <button type="button" class="button primary" id="finish">${texts.finish}</button>
      </div>
    </div>
    <div class="said" id="said" hidden>
      <p role="status" id="said-text"></p>
      <button type="button" class="button plain" id="put-back" hidden>${texts.putBack}</button>
    </div>
    <p class="out-of-sight" role="status" id="heard"></p>
    <noscript><div class="said alert"><p>${texts.noScript}</p></div></noscript>
  </header>`;
}

function start(kit: KitContent): Html {
  const { assessor, madeBy, madeAt, deleteBy, rubric } = kit;
  const fact = (name: string, value: string) =>
    html`<dt>${name}</dt>
      <dd><bdi>${value}</bdi></dd>`;
  const levelKeys = levelRows(rubric.scale).map(({ key }) => key);
  return html`<section id="start" tabindex="-1">
    <p class="quiet">${texts.heading}</p>
    <h1><bdi>${kit.candidateName}</bdi></h1>
    <dl class="facts">
      ${[
        fact(texts.facts.posting, kit.posting.title),
        fact(texts.facts.assessor, assessor.name),
        fact(texts.facts.made, texts.madeBy(dayOf(madeAt), madeBy)),
        fact(texts.facts.rubric, texts.rubric(rubric.version, rubric.criteria.length)),
        fact(texts.facts.deleteBy, deleteBy === null ? texts.deleteByUnsaid : dayOf(deleteBy)),
      ]}
    </dl>
    <div class="data">
      <h2>${texts.dataHeading}</h2>
      <p>${texts.data(assessor.name, madeBy)}</p>
      <p>${texts.dataRights}</p>
      <p class="on-screen"><button type="button" class="button plain" id="forget">${texts.forget}</button></p>
    </div>
    <details class="keys">
      <summary>${texts.keys}</summary>
      <dl class="facts small">
        ${texts.keyList(levelKeys.join(' ')).map(
          ({ keys, does }) =>
            html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
                <dd>${does}</dd>`,
        )}
      </dl>
      <ul class="steps small">
        <li><label><input type="checkbox" id="single-keys" checked /> ${texts.keysOn}</label></li>
      </ul>
    </details>
  </section>`;
}

function checklist(kit: KitContent, when: KitStep['when']): Html {
  const steps = kit.checklist.flatMap((step, at) => (step.when === when ? [{ ...step, at }] : []));
  if (steps.length === 0) return html``;
  return html`<section id="${when}" tabindex="-1">
    <h2>${texts.checklists[when]}</h2>
    <ul class="steps">
      ${steps.map(
        ({ text, at }) =>
          html`<li>
            <label><input type="checkbox" name="step:${at}" /><span class="box"></span><bdi>${text}</bdi></label>
          </li>`,
      )}
    </ul>
  </section>`;
}

function notes(): Html {
  return html`<section id="notes-section" tabindex="-1">
    <h2>${texts.notes}</h2>
    ${textField({ id: 'notes', name: 'notes', label: texts.notesLabel, longest: 100_000, paperLines: 12, isHigh: true })}
    <p class="small quiet on-screen">${texts.notesHow}</p>
  </section>`;
}

function recommendation(): Html {
  return html`<section id="recommendation" tabindex="-1">
    <h2>${texts.recommendation}</h2>
    <p class="small quiet">${texts.recommendationHow}</p>
    <fieldset class="field">
      <legend>${texts.recommendationLegend}</legend>
      <div class="choices">
        ${recommendationSchema.options.map(
          (each) =>
            html`<label class="choice">
              <input type="radio" name="recommendation" value="${each}" /><span class="box"></span>
              <span class="choice-word">${commonTexts.recommendations[each]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    ${textField({ id: 'summary', name: 'summary', label: texts.summary, longest: 10_000, paperLines: 4 })}
  </section>`;
}

function end({ deleteBy, assessor }: KitContent): Html {
  return html`<section class="end on-screen">
      <span>${texts.end}</span>
      <span class="acts">
        <button type="button" class="button" id="print">${texts.print}</button>
        <button type="button" class="button primary" id="finish-end">${texts.finish}</button>
      </span>
    </section>
    <div class="for-paper signed">
      ${texts.signed.map((each, at) => html`<span>${each}${at === 0 ? html`: <bdi>${assessor.name}</bdi>` : ''}</span>`)}
    </div>
    <footer class="small quiet">
      ${texts.confidential} ${deleteBy === null ? '' : texts.deleteBy(dayOf(deleteBy))}
    </footer>`;
}

function finishDialog(): Html {
  return html`<dialog id="finish-dialog" aria-labelledby="finish-title">
    <h2 id="finish-title">${texts.finishTitle}</h2>
    <p id="finish-left"></p>
    <div class="acts">
      <button type="button" class="button primary" id="finish-back">${texts.finishBack}</button>
      <button type="button" class="button" id="finish-anyway">${texts.finishAnyway}</button>
    </div>
  </dialog>`;
}
