/** The part of the package that is used; it comes without types, and those from elsewhere lack the option. */
declare module 'word-extractor' {
  /** `filterUnicode: false` keeps dashes and quotation marks as they are written. */
  type Options = {
    filterUnicode: false;
    includeFooters?: boolean;
    includeHeadersAndFooters?: boolean;
  };
  type Document = Record<
    'getBody' | 'getHeaders' | 'getFooters' | 'getFootnotes' | 'getEndnotes' | 'getTextboxes',
    (options: Options) => string
  >;
  class WordExtractor {
    extract(file: Buffer): Promise<Document>;
  }
  export = WordExtractor;
}
