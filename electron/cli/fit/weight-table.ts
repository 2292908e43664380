import { writeFileSync } from 'node:fs';

import type { WeightTable, Weights } from '../../parse/score-states.ts';

/** Weights below this say nothing and are left out. */
const smallest = 0.1;
const lineWidth = 110;

const preamble = `import type { WeightTable } from './score-states.ts';

/**
 * What each signal weighs in the choice of a block's state, in logarithms of odds: 1 makes the state 2.7 times as
 * likely. Written by \`npm run fit\` from labelled postings; to change one, change the belief in cli/fit/beliefs.ts or
 * the postings, and fit again. score-states.ts says what the groups are; weights under 0.1 are left out.
 */
export const readingWeights: WeightTable = {
`;

/** The weights rounded as they are kept, so that what is scored is what ships. */
export function tableOf(weights: Weights): WeightTable {
  const groups = new Map<string, string[]>();
  for (const [key, weight] of Object.entries(weights).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.abs(weight) < smallest) continue;
    const [name = '', group] = key.split(' → ');
    const isSense = key.includes('words, ') || key.startsWith('unknown words →');
    const under = isSense ? 'senses' : (group ?? 'steps');
    const rows = groups.get(under) ?? [];
    rows.push(`${isSense ? key : name} ${weight.toFixed(1)}`);
    groups.set(under, rows);
  }
  return Object.fromEntries([...groups].map(([group, rows]) => [group, rows.join(' | ')]));
}

export function writeTable(path: string, table: WeightTable): void {
  const rows = Object.entries(table).map(
    ([group, each]) => `  ${JSON.stringify(group)}: \`\n${folded(each)}\`,`,
  );
  writeFileSync(path, `${preamble}${rows.join('\n')}\n};\n`);
}

function folded(rows: string): string {
  const lines: string[] = [];
  for (const row of rows.split(' | ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + row.length < lineWidth)
      lines[lines.length - 1] = `${last} | ${row}`;
    else lines.push(`    ${lines.length > 0 ? '| ' : ''}${row}`);
  }
  return lines.join('\n');
}
