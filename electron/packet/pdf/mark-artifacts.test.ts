import { expect, test } from 'vitest';

import { markArtifacts } from './mark-artifacts.ts';

const kinds = ['NonStruct', 'Table', 'Figure', 'Lbl'];
const mark = (lines: readonly string[]) => markArtifacts(lines.join('\n'), 800, (id) => kinds[id]);

test('what is painted outside of the structure becomes an artifact, and nothing else changes', () => {
  const content = [
    '1 0 0 -1 0 800 cm',
    'q',
    'BT /F4 10 Tf 1 0 0 -1 60 30 Tm <0054> Tj ET',
    '0 0 10 10 re W* n',
    '/NonStruct <</MCID 0 >>BDC',
    'BT /F4 10 Tf (a \\) BT) Tj ET',
    '1 1 m 2 2 l S',
    'EMC',
    '0 0 m 5 5 l S',
    '/X1 Do',
    'BT /F4 10 Tf 1 0 0 -1 60 770 Tm <0054> Tj ET',
    'Q',
  ];
  const pagination = (place: string) => `/Artifact <</Type /Pagination /Subtype /${place} >>BDC`;
  const layout = '/Artifact <</Type /Layout >>BDC';
  expect(mark(content).content.split('\n')).toEqual([
    ...content.slice(0, 2),
    ...[pagination('Header'), content[2], 'EMC'],
    ...content.slice(3, 8),
    ...[layout, '0 0 m 5 5 l S', 'EMC'],
    ...[layout, '/X1 Do', 'EMC'],
    ...[pagination('Footer'), content[10], 'EMC'],
    'Q',
  ]);
});

test('what is tagged and only painted is an artifact too, unless it is a picture or a bullet', () => {
  const painted = (tag: string, id: number) => [
    `/${tag} <</MCID ${id} >>BDC`,
    '10 20 30 40 re f',
    'EMC',
  ];
  const table = painted('Table', 1);
  const rest = ['.5 0 0 -.5 0 800 cm', ...painted('Figure', 2), ...painted('Lbl', 3)];
  const { content, untagged, drawn, boxes } = mark([...table, ...rest]);
  expect(content.split('\n')).toEqual([
    '/Artifact <</Type /Layout >>BDC',
    ...table.slice(1),
    ...rest,
  ]);
  expect([...untagged]).toEqual([1]);
  expect([...drawn]).toEqual([2, 3]);
  expect(boxes.get(2)).toEqual({ left: 5, bottom: 770, right: 20, top: 790 });
});
