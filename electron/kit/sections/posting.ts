import { cleanText } from '#shared/clean-text.ts';
import type { KitContent } from '#shared/kit.ts';
import type { LineRole } from '#shared/posting.ts';
import { kitPageTexts as texts } from '#shared/texts/kit-page.ts';
import { html, type Html } from '../../packet/html.ts';

const items: ReadonlySet<LineRole> = new Set(['responsibility', 'qualification', 'benefit']);

/** What was advertised, line by line, for whoever has not seen it; folded until it is asked for, and printed whole. */
export function posting({ posting: { lines } }: KitContent): Html {
  return html`<section id="posting" tabindex="-1">
    <details open>
      <summary>${texts.contentsOf.posting}</summary>
      <div class="posting">
        ${lines.map(({ text, role }) => {
          const shown = cleanText(text).replace(/^[-–•·*▪◦]\s+/u, '');
          return html`<p class="${classOf(role)}" dir="auto">${shown}</p>`;
        })}
      </div>
    </details>
  </section>`;
}

function classOf(role: LineRole): string {
  if (role === 'title' || role === 'heading') return 'heading';
  return items.has(role) ? 'item' : 'plain';
}
