import type { KitContent } from '#shared/kit.ts';
import { kitPageTexts as texts } from '#shared/texts/kit-page.ts';
import { html, type Html } from '../../packet/html.ts';
import { mark } from './marks.ts';

const kinds = ['required', 'preferred'] as const;

/** Every part of the page, and of each criterion how it stands. */
export function contents({ rubric, checklist }: KitContent): Html {
  const has = (when: 'before' | 'after') => checklist.some((step) => step.when === when);
  const link = (id: string, text: string) => html`<li><a href="#${id}">${text}</a></li>`;
  const { start, before, posting, notes, recommendation, after } = texts.contentsOf;
  return html`<nav class="contents" aria-label="${texts.contents}">
    <ol>
      ${link('start', start)} ${has('before') ? link('before', before) : ''} ${link('posting', posting)}
    </ol>
    ${kinds.map((kind) => {
      const group = rubric.criteria.filter((criterion) => criterion.kind === kind);
      if (group.length === 0) return html``;
      return html`<p class="group">${texts.groups[kind]}</p>
        <ol>
          ${group.map(
            ({ id, code, name }) =>
              html`<li>
                <a href="#criterion-${id}" data-mark="untouched">
                  ${mark('untouched')}<span class="code">${code}</span>
                  <bdi>${name}</bdi>
                  <span class="word out-of-sight">${texts.untouched}</span>
                </a>
              </li>`,
          )}
        </ol>`;
    })}
    <ol class="last">
      ${link('notes-section', notes)} ${link('recommendation', recommendation)}
      ${has('after') ? link('after', after) : ''}
    </ol>
  </nav>`;
}
