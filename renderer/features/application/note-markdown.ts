/** Signs that the serialiser spells as entities, back as they were typed: `R&D`, `1 < 2`. */
export function tidyMarkdown(markdown: string): string {
  return markdown
    .replaceAll(/^[ \t]*&nbsp;$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll('&lt;', '<')
    .replaceAll(/(?<!^[ \t]*)&gt;/gm, '>')
    .replaceAll(/&amp;(?!#?\w+;)/g, '&')
    .trim();
}

/** A quotation with where it stands, as a note begins with it. */
export function quotation(quote: string, where: string): string {
  const lines = quote.split(/\s*\n\s*/).map((line) => `> ${line}`);
  return `${lines.join('\n')} (${where})\n\n`;
}

/** Whether a text that an editor gives back still has every letter and figure of the one it was given. */
export function keepsWords(given: string, back: string): boolean {
  return wordsOf(given) === wordsOf(back);
}

const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{N}]/gu)].join('');
