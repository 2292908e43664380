import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The colours that a sheet names in its first rule and in its first dark one. */
function coloursOf(path: string, dark: RegExp): Record<'light' | 'dark', Map<string, string>> {
  const sheet = readFileSync(join(root, path), 'utf8');
  const ruleAt = (from: number) => {
    const rule = sheet.slice(sheet.indexOf('{', from), sheet.indexOf('}', from));
    return new Map(
      [...rule.matchAll(/(--[\w-]+):\s*(#[\da-f]{6});/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  };
  const darkAt = dark.exec(sheet);
  if (!darkAt) throw new Error(`${path} has no dark rule`);
  return {
    light: ruleAt(sheet.indexOf(':root')),
    dark: ruleAt(darkAt.index + darkAt[0].length - 1),
  };
}

// A kit has to carry its own sheet, so its colours are written twice.
test('the kit’s page has the workbench’s colours, light and dark', () => {
  const ours = coloursOf('renderer/theme/tokens.css', /\[data-theme='dark'\] \{/);
  const kits = coloursOf('resources/kit/base.css', /prefers-color-scheme: dark\) \{\s*:root \{/);
  for (const theme of ['light', 'dark'] as const) {
    expect(kits[theme].size).toBeGreaterThan(15);
    for (const [name, value] of kits[theme])
      expect(ours[theme].get(name), `${name}, ${theme}`).toBe(value);
  }
});
