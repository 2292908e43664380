import { PDFDocument } from '@cantoo/pdf-lib';

import type { Paper } from '#shared/paper.ts';
import { bookTexts } from '#shared/texts/book.ts';
import { sheetTexts } from '#shared/texts/sheet.ts';
import type { BookPort } from '../../handlers/book-port.ts';
import { contentHashOf } from '../content-hash.ts';
import type { PrintHtml } from '../packet-printer.ts';
import { bytesOf, describePdf, finishOwnPages } from '../pdf/finish-pdf.ts';
import { lateNames, withWords } from '../pdf/late-words.ts';
import { placesOf } from '../pdf/section-pages.ts';
import { renderSheet } from '../sheet/render-sheet.ts';
import { renderBook } from './render-book.ts';

/** Prints what is about several candidates: data → HTML → PDF, with the page numbers filled in. */
export function createBookPrinter(printHtml: PrintHtml): BookPort {
  async function print(page: string, paper: Paper, title: string) {
    const printed = async (toPrint: string) =>
      PDFDocument.load(await printHtml(toPrint, paper), { updateMetadata: false });
    let pdf = await printed(page);
    const places = placesOf(pdf);
    const words = lateNames(page).map((name) => String(places.get(name) ?? ''));
    if (!finishOwnPages(pdf.getPages(), words)) {
      pdf = await printed(withWords(page, words));
      finishOwnPages(pdf.getPages(), []);
    }
    describePdf(pdf, title);
    return {
      bytes: await bytesOf(pdf),
      pageCount: pdf.getPageCount(),
    };
  }
  return {
    printBook: async (data, options) => {
      const contentHash = contentHashOf(data);
      const page = renderBook(data, contentHash, options);
      const title = bookTexts.title(data.comparison.postingTitle);
      return { ...(await print(page, options.paper, title)), contentHash };
    },
    printSheet: async (data, options) => {
      const contentHash = contentHashOf(data);
      const page = renderSheet(data, contentHash, options);
      return { ...(await print(page, options.paper, sheetTexts.title(data))), contentHash };
    },
  };
}
