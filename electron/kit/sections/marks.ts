import type { RatingMark } from '#shared/rating-mark.ts';
import { html, type Html } from '../../packet/html.ts';

/** The marks of a rating, drawn once for the whole page; told apart without colour. */
export function marks(): Html {
  return html`<svg class="out-of-sight" aria-hidden="true">
    <symbol id="mark-met" viewBox="0 0 14 14" fill="none">
      <circle cx="7" cy="7" r="6.25" fill="var(--met)" />
      <path d="M4.2 7.2l1.9 1.9 3.7-4" stroke="var(--paper)" stroke-width="1.5" stroke-linecap="round" />
    </symbol>
    <symbol id="mark-partly" viewBox="0 0 14 14" fill="none">
      <circle cx="7" cy="7" r="5.5" stroke="var(--part)" stroke-width="1.4" />
      <path d="M7 1.5a5.5 5.5 0 0 0 0 11z" fill="var(--part)" />
    </symbol>
    <symbol id="mark-not-met" viewBox="0 0 14 14" fill="none">
      <circle cx="7" cy="7" r="5.5" stroke="var(--notmet)" stroke-width="1.4" />
      <path d="M5 5l4 4M9 5l-4 4" stroke="var(--notmet)" stroke-width="1.4" stroke-linecap="round" />
    </symbol>
    <symbol id="mark-not-assessed" viewBox="0 0 14 14" fill="none">
      <circle cx="7" cy="7" r="5.5" stroke="var(--na)" stroke-width="1.3" stroke-dasharray="1.6 1.6" />
    </symbol>
    <symbol id="mark-untouched" viewBox="0 0 14 14" fill="none">
      <circle cx="7" cy="7" r="1.5" fill="var(--line-2)" />
    </symbol>
  </svg>`;
}

export function mark(name: RatingMark | 'untouched'): Html {
  return html`<svg width="14" height="14" aria-hidden="true"><use href="#mark-${name}" /></svg>`;
}
