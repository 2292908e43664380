/** Signs that say something in Markdown wherever they stand. */
const anywhere = /[\\`*_[\]<>|~]/g;
/** And those that do at the beginning of a line: headings, lists, quotes, rules. */
const atBeginning = /^(\s*)([#+\-=]|\d+[.)])/gm;

/**
 * People's words as text in Markdown: read as they were written, whatever they look like, and safe as HTML too.
 *
 * @example escapeMarkdown('# 5 * 3 <b>') // '\\# 5 \\* 3 \\<b\\>'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll(anywhere, String.raw`\$&`)
    .replaceAll(atBeginning, (_whole, blanks: string, sign: string) => {
      const escaped = /^\d/.test(sign) ? sign.replace(/[.)]/, String.raw`\$&`) : `\\${sign}`;
      // Four blanks would make it code.
      return `${blanks.replaceAll(' ', '\u00A0')}${escaped}`;
    })
    .replaceAll(/^[ \t]{4,}/gm, (blanks) => '\u00A0'.repeat(blanks.length));
}

/** The same on one line, for tables, headings and lists. */
export const escapeLine = (text: string): string =>
  escapeMarkdown(text.replaceAll(/\s+/g, ' ').trim());

/** Lines that stay lines: a break at the end of each. */
export const escapeLines = (text: string): string =>
  escapeMarkdown(text.trim()).replaceAll(/(?<!\n)\n(?!\n)/g, '  \n');
