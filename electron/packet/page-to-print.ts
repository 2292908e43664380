import { html, type Html } from './html.ts';
import { fontFacesFor } from './fonts/packet-fonts.ts';
import { withSoftHyphens } from './hyphens/soft-hyphens.ts';
import { markLanguages } from './languages/mark-languages.ts';

type Parts = {
  title: string;
  body: Html;
  /** Ours but for the strings in the page's margins, and those are escaped sign by sign. */
  style: string;
  /** Every text that may stand in the margins: its signs need fonts too. */
  words: string;
  /** What is never broken at the end of a line. */
  names: readonly string[];
};

/** A page to print: self-contained but for its fonts, no script, everything escaped. */
export function pageToPrint({ title, body, style, words, names }: Parts): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${html`<title>${title}</title>`.markup}
    <style>${fontFacesFor(body.markup + title + words)}${style}</style></head><body>${withSoftHyphens(markLanguages(body.markup, true), names)}</body></html>`;
}
