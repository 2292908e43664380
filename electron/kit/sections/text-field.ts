import { html, type Html } from '../../packet/html.ts';

type Field = {
  id: string;
  name: string;
  label: string;
  /** In UTF-16 units, as the scorecard file takes it. */
  longest: number;
  /** Lines to write on where it is printed empty. */
  paperLines: number;
  isHigh?: boolean;
};

/** A text field that grows with its text; on paper its text, or lines to write on. */
export function textField({ id, name, label, longest, paperLines, isHigh }: Field): Html {
  const lines = Array.from({ length: paperLines }, () => html`<i></i>`);
  return html`<div class="field">
    <label for="${id}">${label}</label>
    <div class="grow ${isHigh ? 'high' : ''}">
      <textarea id="${id}" name="${name}" maxlength="${longest}" rows="2" dir="auto" spellcheck="true"></textarea>
      <div class="mirror" dir="auto" aria-hidden="true"></div>
      <div class="paper-lines" aria-hidden="true">${lines}</div>
    </div>
  </div>`;
}
