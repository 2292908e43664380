import { scanContent } from './content-stream.ts';

const builds = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*']);
const wholes = new Set(['Do', 'sh']);

/**
 * Marks as artifacts what a page paints outside of its structure: head, foot, rules and boxes. The browser tags the
 * text of the page and leaves these unmarked; a reader that reads aloud would have to guess.
 */
export function markArtifacts(content: string): string {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start: number | undefined;
  scanContent(content, null, (operator, from, end) => {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (depth > 0) return;
    else if (operator === 'BT') start = from;
    else if (operator === 'ET' && start !== undefined) {
      found.push({ start, end });
      start = undefined;
    } else if (builds.has(operator)) start ??= from;
    else if (paints.has(operator)) {
      found.push({ start: start ?? from, end });
      start = undefined;
    } else if (operator === 'n') start = undefined;
    else if (wholes.has(operator)) found.push({ start: from, end });
  });
  let at = 0;
  const parts = found.map((part) => {
    const text = `${content.slice(at, part.start)}/Artifact BMC\n${content.slice(part.start, part.end)}\nEMC`;
    at = part.end;
    return text;
  });
  return parts.join('') + content.slice(at);
}
