import { expect, test } from 'vitest';

import { markArtifacts } from './mark-artifacts.ts';

test('what is painted outside of the structure becomes an artifact, and nothing else changes', () => {
  const content = [
    'q',
    'BT /F4 10 Tf <0054> Tj ET',
    '0 0 10 10 re W* n',
    '/NonStruct <</MCID 0 >>BDC',
    'BT /F4 10 Tf (a \\) BT) Tj ET',
    '1 1 m 2 2 l S',
    'EMC',
    '0 0 m 5 5 l S',
    '/X1 Do',
    'Q',
  ];
  expect(markArtifacts(content.join('\n')).split('\n')).toEqual([
    'q',
    '/Artifact BMC',
    'BT /F4 10 Tf <0054> Tj ET',
    'EMC',
    ...content.slice(2, 7),
    '/Artifact BMC',
    '0 0 m 5 5 l S',
    'EMC',
    '/Artifact BMC',
    '/X1 Do',
    'EMC',
    'Q',
  ]);
});
