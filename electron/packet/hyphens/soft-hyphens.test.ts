import { expect, test } from 'vitest';

import { withSoftHyphens } from './soft-hyphens.ts';
import { longWordsOf, withWholeWords } from './whole-words.ts';

const cell = (text: string) => `<table><tbody><tr><td>${text}</td></tr></tbody></table>`;
/** A table's cell with its soft hyphens to be seen. */
const inCell = (text: string, names: readonly string[] = []) =>
  withSoftHyphens(cell(text), names)
    .replaceAll('\u00AD', '·')
    .replace(/^.*<td>/, '')
    .replace(/<\/td>.*$/, '');

test.each([
  [
    'The transactions between our distributed databases and the ledger',
    'The trans·ac·tions between our dis·trib·uted data·bases and the ledger',
  ],
  [
    'Verantwortlich für die Weiterentwicklung der Schnittstellen und für Kommunikationsfähigkeit im Team',
    'Verantwortlich für die Wei·ter·ent·wick·lung der Schnitt·stel·len und für Kom·mu·ni·ka·ti·ons·fä·hig·keit im Team',
  ],
  [
    'Il est responsable du développement et de la maintenance avec nous',
    'Il est res·pon·sable du déve·lop·pe·ment et de la main·te·nance avec nous',
  ],
  [
    'Es responsable del desarrollo y de la comunicación con los clientes por la tarde',
    'Es res·pon·sa·ble del desa·rro·llo y de la comu·ni·ca·ción con los clien·tes por la tarde',
  ],
  [
    'Je bent verantwoordelijk voor de ontwikkeling van onze diensten en het team',
    'Je bent ver·ant·woor·de·lijk voor de ont·wik·ke·ling van onze dien·sten en het team',
  ],
  [
    'È responsabile dello sviluppo e della manutenzione con gli altri nel team',
    'È respon·sa·bile dello svi·luppo e della manu·ten·zione con gli altri nel team',
  ],
])('the long words of a passage are broken as its language breaks them: %s', (text, broken) => {
  expect(inCell(text)).toBe(broken);
});

test.each([
  ['a name', 'She worked with Konstantinopolska and the others for years'],
  ['a word that has a hyphen', 'We are for the cross-organisational things and all'],
  [
    'an address',
    'It is on developments@understanding.example and at understanding.example/development now',
  ],
  ['a number', 'The 1234567890123 and the requirement10 of this'],
  ['an abbreviation', 'With the ABCDEFGHIJKL of the WebAssemblyRuntime in it'],
  ['what is not a word', 'He is at understanding_of and in snake_case_words of it'],
  ['a short word', 'The market and the letters are all for them'],
  ['the last word', 'This is all of the understanding'],
  ['the last word before a stop', 'This is all of the understanding.'],
  ['the last word of a line', 'This is all of the understanding\nand it is good'],
  ['a passage in no sure language', 'Understanding distributed transactions'],
  [
    'a language without patterns',
    'Tasarımdan sorumlu olan ekip ile deneyim ve bu için çalışmalarının da',
  ],
])('%s stays whole', (_what, text) => {
  expect(inCell(text)).toBe(text);
});

test('names of the packet stay whole also in small letters', () => {
  const text = 'Spoke with raghunathan and with the understanding others';
  expect(inCell(text)).toContain('raghu·nathan');
  expect(inCell(text, ['Asha Raghunathan'])).toContain('raghunathan');
});

test('headings, heads of tables, code and links stay whole', () => {
  const text = 'the understanding of all';
  for (const tag of ['h2', 'h3', 'caption', 'bdi', 'a', 'code']) {
    const markup = `<${tag}>${text}</${tag}>`;
    expect(withSoftHyphens(`<div class="columns">${markup}</div>`, [])).not.toContain('\u00AD');
  }
  const head = `<table><thead><tr><th>${text}</th></tr></thead></table>`;
  expect(withSoftHyphens(head, [])).toBe(head);
});

test('in a line of the page’s width only very long words are broken', () => {
  const page = withSoftHyphens('<p>the responsibilities and databases in it</p>', []);
  expect(page).toContain('respon\u00ADsi');
  expect(page).toContain('databases');
});

test('a marked language goes before a guess, and the table’s before none', () => {
  expect(
    withSoftHyphens(`<div lang="de"><p>Datenbanken und transaktionssicherheit so</p></div>`, []),
  ).toContain('trans\u00ADak\u00ADti');
  const rows = `<table><tr><td>Sie sind für die Datenbanken und das Team</td></tr><tr><td>selbständiges arbeiten gut</td></tr></table>`;
  expect(withSoftHyphens(rows, [])).toContain('selb\u00ADstän\u00ADdi\u00ADges');
});

test('attributes and tags are left as they are', () => {
  const markup =
    '<div class="columns"><p title="the understanding of all">and <b>the</b> <br> transactions of us</p></div>';
  const broken = withSoftHyphens(markup, []);
  expect(broken.replaceAll('\u00AD', '')).toBe(markup);
  expect(broken).toContain('title="the understanding of all"');
});

test('a word that print has broken is read whole, one that has a hyphen as it is', () => {
  const words = longWordsOf(['All transactions, end-to-end and verantwortungsvoll.']);
  expect(
    withWholeWords('All trans-\nactions, end-to-\nend and ver-\nantwortungs-\nvoll.', words),
  ).toBe('All transactions\n, end-to-\nend and verantwortungsvoll\n.');
});
