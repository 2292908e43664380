export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | undefined }
  | { kind: 'byte'; value: number }
  | { kind: 'text'; text: string };

/**
 * The tokens of an RTF file, which is ASCII in which every other sign is written as a control word.
 *
 * @param source the file's bytes, one character each
 */
export function* rtfTokens(source: string): Generator<RtfToken> {
  const pattern =
    /([{}])|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z\d]|\d)|[\r\n]+|([^\\{}\r\n]+)/g;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const [, brace, name, value, hex, symbol, text] = match;
    if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (name !== undefined) {
      const number = value === undefined ? undefined : Number(value);
      yield { kind: 'word', name, value: number };
      if (name === 'bin') pattern.lastIndex += Math.max(0, number ?? 0);
    } else if (hex !== undefined) yield { kind: 'byte', value: Number.parseInt(hex, 16) };
    else if (symbol !== undefined) yield { kind: 'word', name: symbol, value: undefined };
    else if (text !== undefined) yield { kind: 'text', text };
  }
}
