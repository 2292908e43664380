import { expect, test } from 'vitest';

import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

import { mostBytes, mostPages, openDocuments } from './open-documents.ts';

async function pdfOf(pages: number, change: (pdf: PDFDocument) => void = () => undefined) {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) pdf.addPage([200, 200]).drawText(`Page ${page}`);
  await pdf.flush();
  change(pdf);
  return pdf.save();
}

const refusalOf = async (bytes: Uint8Array) => {
  const [opened] = await openDocuments([{ fileName: 'a.pdf', bytes }]);
  return opened && 'refused' in opened ? opened.refused : undefined;
};

test('a document of as many pages as may follow is appended, one of more is named with its pages', async () => {
  expect(await refusalOf(await pdfOf(mostPages))).toBeUndefined();
  expect(await refusalOf(await pdfOf(mostPages + 1))).toBe(
    'it has 201 pages, and more than 200 are not appended. Its text, where it could be read, is printed instead.',
  );
});

test('a document that is too heavy is not even opened', async () => {
  expect(await refusalOf(new Uint8Array(mostBytes + 1))).toMatch(/^it is larger than 50 MB/);
});

test('a locked document is told from a damaged one', async () => {
  const locked = await pdfOf(1, (pdf) =>
    pdf.encrypt({ userPassword: 'hush', ownerPassword: 'hush too' }),
  );
  expect(await refusalOf(locked)).toMatch(/^it is locked with a password/);
  expect(await refusalOf((await pdfOf(2)).slice(0, 300))).toMatch(/^it could not be read/);
});

test('a document whose pages lost their content would come out blank, so it is damaged', async () => {
  const hollow = await pdfOf(2, (pdf) => {
    const contents = pdf.getPage(1).node.get(PDFName.of('Contents'));
    if (contents instanceof PDFRef) pdf.context.delete(contents);
    else pdf.getPage(1).node.set(PDFName.of('Contents'), PDFRef.of(9999));
  });
  expect(await refusalOf(hollow)).toMatch(/^it could not be read/);
  const blank = await PDFDocument.create();
  blank.addPage([200, 200]);
  expect(await refusalOf(await blank.save())).toBeUndefined();
});
