/**
 * Plain text as Markdown that reads as it was typed: signs that mean something there are escaped, and a line ends
 * where it ended. Lists by `-` and by numbers stay lists.
 *
 * @example plainToMarkdown('5 * 3\n# 1') // '5 \\* 3  \n\\# 1'
 */
export function plainToMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>~&|]/g, String.raw`\$&`)
    .replaceAll(/^([ \t]*)([#+=])/gm, String.raw`$1\$2`)
    .replaceAll(/(?<=\S)\n(?=[^\n])/g, '  \n');
}
