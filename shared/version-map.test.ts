import { expect, test } from 'vitest';

import { aCriterion, aRubric } from './testing/builders.ts';
import { mapVersions } from './version-map.ts';

const same = aCriterion({ name: 'Same' });
const reworded = aCriterion({ name: 'Reworded' });
const anchored = aCriterion({ name: 'Anchored' });
const gone = aCriterion({ name: 'Gone' });
const fresh = aCriterion({ name: 'Fresh' });

test('each criterion says whether a rating counts, stays beside, has no place, or is missing', () => {
  const earlier = aRubric([gone, same, reworded, anchored], { version: 1 });
  const current = aRubric(
    [
      fresh,
      { ...anchored, anchors: ['None', '', ''] },
      { ...same, name: 'Same, renamed', weight: 2, weightReason: 'It matters' },
      { ...reworded, text: 'Other words' },
    ],
    { version: 2 },
  );
  const map = mapVersions(earlier, current);
  expect(map).toMatchObject({ version: 1, currentVersion: 2 });
  expect(map.criteria.map(({ name, fate, changed }) => [name, fate, ...changed])).toEqual([
    ['Fresh', 'new'],
    ['Anchored', 'older', 'anchors'],
    ['Same, renamed', 'counts'],
    ['Reworded', 'older', 'text'],
    ['Gone', 'removed'],
  ]);
});

test('another scale leaves every rating beside', () => {
  const earlier = aRubric([same, reworded]);
  const anchors = ['', '', '', '', ''];
  const current = aRubric(
    [same, reworded].map((each) => ({ ...each, anchors })),
    { version: 2, scale: 'anchored' },
  );
  expect(mapVersions(earlier, current).criteria.map(({ changed }) => changed)).toEqual([
    ['scale'],
    ['scale'],
  ]);
});
