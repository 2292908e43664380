/** Windows' character sets by the number that a font names. */
const codePages: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

export function codePageOf(characterSet: number): string | undefined {
  return codePages[characterSet];
}

const named: Readonly<Record<string, string>> = {
  'windows-932': 'shift_jis',
  'windows-936': 'gbk',
  'windows-949': 'euc-kr',
  'windows-950': 'big5',
  'windows-65001': 'utf-8',
  'windows-10000': 'macintosh',
  'windows-866': 'ibm866',
};
const decoders = new Map<string, TextDecoder>();

/** The decoder of a code page; windows-1252 for one that nobody knows. */
export function decoderOf(codePage: string): TextDecoder {
  const known = decoders.get(codePage);
  if (known) return known;
  const decoder = decoderNamed(named[codePage] ?? codePage);
  decoders.set(codePage, decoder);
  return decoder;
}

function decoderNamed(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder('windows-1252');
    throw error;
  }
}
