import { expect, test } from 'vitest';

import { packetSections, type PacketSection } from './packet-options.ts';
import { moveSection, orderOfAll, toggleSection } from './packet-sections.ts';

test('sections that are left out stand where they stand by default', () => {
  expect(orderOfAll(['decision', 'documents', 'notes'])).toEqual([
    ...['decision', 'requirements', 'scorecards', 'documents', 'notes', 'questions', 'posting'],
  ]);
  expect(orderOfAll(['posting'])[0]).toBe('decision');
  for (const section of packetSections) {
    const others = packetSections.filter((each) => each !== section);
    expect(orderOfAll(others)).toEqual([...packetSections]);
  }
});

test('a section moves within the list, and none before the decision page', () => {
  const order: PacketSection[] = ['decision', 'requirements', 'notes', 'posting'];
  expect(moveSection(order, 'posting', 2)).toEqual([
    'decision',
    'requirements',
    'posting',
    'notes',
  ]);
  expect(moveSection(order, 'notes', 0)).toEqual(['decision', 'notes', 'requirements', 'posting']);
  expect(moveSection(order, 'requirements', 9)).toEqual([
    ...['decision', 'notes', 'posting', 'requirements'],
  ]);
  expect(moveSection(order, 'decision', 2)).toEqual(order);
});

test('a section taken in comes where it stands in the list, and the last one stays', () => {
  const order = orderOfAll(['decision', 'posting', 'notes']);
  expect(toggleSection(order, ['decision', 'posting', 'notes'], 'requirements')).toEqual([
    ...['decision', 'requirements', 'posting', 'notes'],
  ]);
  expect(toggleSection(order, ['decision', 'posting'], 'decision')).toEqual(['posting']);
  expect(toggleSection(order, ['posting'], 'posting')).toEqual(['posting']);
});
