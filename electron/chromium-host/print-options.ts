import type { PrintToPDFOptions } from 'electron';

const inches = (width: number, height: number) => ({ width: width / 2.54, height: height / 2.54 });
const pageSizes = {
  A3: inches(29.7, 42),
  A4: inches(21, 29.7),
  A5: inches(14.8, 21),
  Letter: { width: 8.5, height: 11 },
  Legal: { width: 8.5, height: 14 },
};

/** Electron's options as `Page.printToPDF` takes them: both in inches, other names for size and margins. */
export function printParameters(options: PrintToPDFOptions) {
  const { pageSize = 'Letter', margins } = options;
  const size = typeof pageSize === 'object' ? pageSize : sizeNamed(pageSize);
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth: size.width,
    paperHeight: size.height,
    marginTop: margins?.top ?? 0.4,
    marginBottom: margins?.bottom ?? 0.4,
    marginLeft: margins?.left ?? 0.4,
    marginRight: margins?.right ?? 0.4,
    pageRanges: options.pageRanges ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    transferMode: 'ReturnAsStream',
  };
}

function sizeNamed(name: string) {
  const [, size] = Object.entries(pageSizes).find(([known]) => known === name) ?? [];
  if (!size) throw new Error(`the Chromium host has no page size ${name}`);
  return size;
}
