import { html, type Html } from './html.ts';

/**
 * Of a paragraph of three lines the browser leaves one alone on the next page rather than move it: what is about four
 * lines or less is kept together.
 */
const isShort = (text: string) => text.length <= 420 && text.split('\n').length <= 4;

/** A person's text as paragraphs, each in its own direction, its line breaks kept. Nothing stands for nothing. */
export function prose(text: string, kind: 'ours' | 'verbatim' = 'ours'): Html {
  const paragraphs = text.split(/\n[ \t]*\n\s*?/).filter((each) => each.trim() !== '');
  if (paragraphs.length === 0) return html``;
  return html`<div class="${kind === 'verbatim' ? 'prose verbatim' : 'prose'}">
    ${paragraphs.map((each) => html`<p dir="auto" class="${isShort(each) ? 'short' : ''}">${each}</p>`)}
  </div>`;
}
