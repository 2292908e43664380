import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { aKit } from '#shared/testing/a-kit.ts';
import { readKitParts } from './kit-parts.ts';
import { renderKit } from './render-kit.ts';

const parts = readKitParts(join(import.meta.dirname, '../../resources/kit'));
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('what people wrote is never markup, wherever it stands', () => {
  const nasty = `</script></style><img src=x onerror="alert('1')">&<!--`;
  const kit = aKit({ candidateName: nasty, madeBy: nasty });
  const [first] = kit.rubric.criteria;
  if (!first) throw new Error('no criterion');
  const page = renderKit(
    {
      ...kit,
      posting: { ...kit.posting, title: nasty, lines: [{ text: nasty, role: 'summary' }] },
      rubric: {
        ...kit.rubric,
        criteria: [
          {
            ...first,
            name: nasty,
            text: nasty,
            anchors: [nasty, nasty, nasty],
            questions: [nasty],
          },
        ],
      },
      checklist: [{ when: 'before', text: nasty }],
    },
    parts,
  );
  expect(page).not.toMatch(/<img|onerror="/);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
});

test('the page carries its content whole and in order', () => {
  const kit = aKit();
  const page = renderKit(kit, parts);
  const embedded = /<script type="application\/json" id="kit">(.*?)<\/script>/s.exec(page)?.[1];
  expect(JSON.parse(embedded ?? '')).toEqual(kit);
  const order = kit.rubric.criteria.map(({ id }) => page.indexOf(`id="criterion-${id}"`));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
});

test('its policy lets nothing in but its own script and style', () => {
  const page = renderKit(aKit(), parts);
  const [, script] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
  const [, style] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
  expect(parts.policy).toContain("default-src 'none'");
  expect(parts.policy).toContain(`script-src '${hash(script ?? '')}'`);
  expect(parts.policy).toContain(`style-src '${hash(style ?? '')}'`);
  expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
  expect(page).not.toMatch(/url\(|@import|https?:|style="|\bon\w+="/);
});
