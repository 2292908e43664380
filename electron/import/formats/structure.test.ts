import { expect, test } from 'vitest';

import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';

import { docxOf } from '../../testing/zip-of.ts';
import type { Converted } from './converted.ts';
import { convertDocx } from './docx.ts';
import { convertHtml } from './html.ts';
import { convertPdf } from './pdf.ts';
import { convertRtf } from './rtf.ts';

/** The text with what its hints say before each line: "# heading", "* item", "** inner item". */
function marked({ text, hints }: Pick<Converted, 'text' | 'hints'>): string[] {
  let at = 0;
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => {
    const hint = hints.find(({ start }) => start === at);
    at += line.length + 1;
    return hint ? `${(hint.kind === 'heading' ? '#' : '*').repeat(hint.level)} ${line}` : line;
  });
}

const p = (text: string, properties = '', run = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

test('Word: headings by outline, by built-in name in any language, and by a style’s parent', () => {
  const styles = `<w:styles>
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Our heading"/><w:basedOn w:val="berschrift2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
  </w:styles>`;
  const body =
    p('Nurse', '<w:pStyle w:val="Titel"/>') +
    p('Tasks', '<w:pStyle w:val="berschrift2"/>') +
    p('Wishes', '<w:pStyle w:val="Ours"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
    p('Offer', '<w:outlineLvl w:val="2"/>') +
    p('Text', '<w:pStyle w:val="Loop"/><w:outlineLvl w:val="9"/>');
  expect(marked(convertDocx(docxOf(body, { 'word/styles.xml': styles })))).toEqual([
    '# Nurse',
    '',
    '## Tasks',
    '',
    '## Wishes',
    '',
    '### Offer',
    'Text',
  ]);
});

test('Word: items by paragraph or style; a list that draws no mark, and list 0, are none', () => {
  const numbering = `<w:numbering>
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num></w:numbering>`;
  const styles = `<w:styles><w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr>
    <w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
  const list = (id: number, level = 0) =>
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
  const body =
    p('Wash', list(1)) +
    p('Rinse', list(1, 1)) +
    p('Dry', '<w:pStyle w:val="L"/>') +
    p('Not drawn', list(2)) +
    p('Taken away', `<w:pStyle w:val="L"/>${list(0)}`);
  const others = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
  expect(marked(convertDocx(docxOf(body, others)))).toEqual([
    '* Wash',
    '** Rinse',
    '* Dry',
    '',
    'Not drawn',
    'Taken away',
  ]);
});

test('Word: what was deleted, hidden or drawn twice is not there; breaks, fields and boxes are', () => {
  const body = `<w:p><w:r><w:t>Cook</w:t></w:r><w:del><w:r><w:delText>Chef</w:delText><w:t>Chef</w:t></w:r></w:del>
    <w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:br/><w:t>in</w:t><w:tab/><w:t>Ghent</w:t></w:r></w:p>
    <w:p><w:ins><w:r><w:t xml:space="preserve">Apply to </w:t></w:r></w:ins><w:r><w:fldChar/><w:instrText>HYPERLINK</w:instrText>
    <w:t>jobs@example.org</w:t></w:r></w:p>
    <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice>
    <mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const parts = {
    'word/header1.xml': `<w:hdr>${p('Kitchens of Ghent')}</w:hdr>`,
    'word/header2.xml': `<w:hdr>${p('Kitchens of Ghent')}</w:hdr>`,
    'word/footer1.xml': `<w:ftr>${p('Page 1')}</w:ftr>`,
  };
  expect(marked(convertDocx(docxOf(body, parts)))).toEqual([
    'Cook',
    'in Ghent',
    'Apply to jobs@example.org',
    'In a box',
    'Kitchens of Ghent',
    'Page 1',
  ]);
});

test('bold lines are headings where most of the text is not bold; a bold label with its value is none', () => {
  const bold = '<w:b/>';
  const prose = p(
    'We cook for the whole house every day, with what the garden gives, and like it.',
  );
  const body =
    p('Requirements', '', bold) + p('Knife skills') + p('Place: Ghent', '', bold) + prose + prose;
  expect(marked(convertDocx(docxOf(body))).slice(0, 3)).toEqual([
    '# Requirements',
    'Knife skills',
    'Place: Ghent',
  ]);
  expect(marked(convertDocx(docxOf(p('All of it', '', bold) + p('is bold', '', bold))))).toEqual([
    'All of it',
    'is bold',
  ]);
});

test('tables: label and value, rows of short cells, and tables that only place parts of the text', () => {
  const cell = (...texts: string[]) => `<td>${texts.map((text) => `<p>${text}</p>`).join('')}</td>`;
  const page = `<table><tr>${cell('Place')}${cell('Ghent')}</tr><tr>${cell('Mon')}${cell('Tue')}${cell('Wed')}</tr>
    <tr>${cell('Tasks')}${cell('Wash', 'Rinse')}</tr><tr>${cell('Hours:')}${cell('38')}</tr></table>`;
  expect(marked(convertHtml(page))).toEqual([
    'Place: Ghent',
    'Mon\tTue\tWed',
    '',
    'Tasks',
    'Wash',
    'Rinse',
    '',
    'Hours: 38',
  ]);
});

test('web page: only what a reader sees, with entities, breaks, and the lists of Word’s own pages', () => {
  const page = `<!doctype html><html><head><title>Jobs</title><style>p{}</style><body>
    <script>if (a < b) document.write('<p>no</p>')</script><!-- <p>nor this</p> -->
    <nav style="display: none">Menu</nav><p hidden>gone</p><template><p>no</p></template>
    <h1>Baker&nbsp;&amp; <em>cook</em></h1>
    <p>First<br>Second<br><br>Third</p>
    <ul><li><p>Bake</p><ol><li>bread<li>rolls</ol><li><b>Clean</b> up</ul>
    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>Fr&uuml;h aufstehen</p>
    <pre>keep
these</pre><img src="http://example.org/a.png" alt="logo"><iframe src="x">no</iframe>`;
  expect(marked(convertHtml(page))).toEqual([
    '# Baker\u00A0& cook',
    'First',
    'Second',
    '',
    'Third',
    '',
    '* Bake',
    '** bread',
    '** rolls',
    '* Clean up',
    '** Früh aufstehen',
    '',
    'keep',
    'these',
  ]);
});

test('RTF: WordPad’s bullets, code pages of fonts, Unicode with its substitute, tables, footers', () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}}
{\stylesheet{\s0 Normal;}{\s5\outlinelevel1 Kapitel;}{\s1 heading 1;}{\*\cs9 Strong;}}
{\footer\pard Page 1\par}
\pard\s1 K\'f6chin\par
\pard\s5 Aufgaben\par
\pard{\pntext\f0\'B7\tab}{\*\pn\pnlvlblt{\pntxtb\'B7}}Kochen {\f1\'cf\'ee\'e2\'e0\'f0} \u8364?\par
{\pntext\f0\'B7\tab}Backen{\v hidden}\par
\pard\trowd\cellx100\cellx200\intbl Ort\cell Gent\cell\row
\trowd\intbl Zeit\cell 38 h\cell\row
\pard Ende{\*\unknown nothing}\line danach\par}`;
  expect(marked(convertRtf(new TextEncoder().encode(rtf)))).toEqual([
    '# Köchin',
    '',
    '## Aufgaben',
    '* Kochen Повар €',
    '* Backen',
    '',
    'Ort: Gent',
    'Zeit: 38 h',
    '',
    'Ende',
    'danach',
    'Page 1',
  ]);
});

type Drawn = { text: string; x: number; y: number; size?: number; isBold?: boolean };

async function pdfWith(...pages: Drawn[][]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (const drawn of pages) {
    const page = pdf.addPage([595, 842]);
    for (const { text, x, y, size = 11, isBold } of drawn) {
      page.drawText(text, { x, y, size, font: isBold ? bold : plain });
    }
  }
  return pdf.save({ useObjectStreams: false });
}
const column = (x: number, top: number, texts: readonly string[], size = 11): Drawn[] =>
  texts.map((text, at) => ({ text, x, y: top - at * size * 1.3, size }));

test('PDF: two columns are read one after the other, under the title over both', async () => {
  const left = [
    'You look after the boats',
    'of the harbour and the',
    'people in it.',
    'Skills',
    'Knots',
  ];
  const right = [
    'What we offer: a place',
    'by the water, a boat for',
    'your own use on Sundays',
    'and a fair wage.',
  ];
  const bytes = await pdfWith([
    { text: 'Harbour Master of the Old Port', x: 60, y: 780, size: 20 },
    ...column(60, 740, left),
    ...column(320, 737, right),
    { text: 'Page 1 of 1', x: 270, y: 40, size: 8 },
  ]);
  expect(marked(await convertPdf(bytes, 10)).filter((line) => line !== '')).toEqual([
    '# Harbour Master of the Old Port',
    'You look after the boats of the harbour and the people in it.',
    'Skills',
    'Knots',
    'What we offer: a place by the water, a boat for your own use on Sundays and a fair wage.',
    'Page 1 of 1',
  ]);
});

test('PDF: labels beside their values stay together, bold lines are headings, hyphens stay', async () => {
  const bytes = await pdfWith([
    { text: 'Place', x: 60, y: 780 },
    { text: 'Ghent', x: 200, y: 780 },
    { text: 'Hours', x: 60, y: 765 },
    { text: '38 a week', x: 200, y: 765 },
    { text: 'Your tasks', x: 60, y: 735, isBold: true },
    { text: '•', x: 64, y: 720 },
    {
      text: 'Bake bread of all kinds for the shops of the town, also at night, and well-',
      x: 80,
      y: 720,
    },
    { text: 'known cakes', x: 80, y: 706 },
    { text: '–', x: 84, y: 692 },
    { text: 'Tarts', x: 100, y: 692 },
  ]);
  expect(marked(await convertPdf(bytes, 10))).toEqual([
    'Place: Ghent',
    'Hours: 38 a week',
    '',
    '# Your tasks',
    '* Bake bread of all kinds for the shops of the town, also at night, and well-known cakes',
    '** Tarts',
  ]);
});
