/**
 * The words of a note's Markdown without its signs: what a list, a quote or a packet says where nothing is drawn.
 *
 * List marks stay, for they say something; marks of bold, italic, code and links go, and so do escapes.
 * @example plainNote('**Drew** a plan\n\n- 5 \\* 3') // 'Drew a plan\n\n- 5 * 3'
 */
export function plainNote(markdown: string): string {
  return markdown
    .replaceAll(/^[ \t]*(?:>[ \t]?)+|^#{1,6}[ \t]+/gm, '')
    .replaceAll(
      /(?<!\\)!?\[([^\]\n]*)\]\(([^)\s]*)[^)]*\)/g,
      (_whole, words: string, to: string) =>
        words === to || to === '' ? words : `${words} (${to})`,
    )
    .replaceAll(/(?<!\\)(?<left>\*\*|__|~~)(?=\S)(?<words>[^\n]*?\S)(?<!\\)\k<left>/g, '$<words>')
    .replaceAll(
      /(?<![\\\w*])(?<left>[*_])(?=[^\s*_])(?<words>[^\n]*?[^\s\\])\k<left>(?![\w*])/g,
      '$<words>',
    )
    .replaceAll(/(?<!\\)`([^`\n]+)`/g, '$1')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/ {2,}$/gm, '');
}

/** A passage of a note as it reads, also where it begins or ends inside of bold words. */
export function quotedWords(passage: string): string {
  return plainNote(passage).replaceAll('**', '').trim();
}
