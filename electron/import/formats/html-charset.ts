const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const xmlDeclared = /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/**
 * The page as text by what it says of itself: a byte order mark, else its `charset`; undefined when it says nothing,
 * or names an encoding that nobody knows.
 */
export function decodeDeclared(bytes: Uint8Array): string | undefined {
  const label =
    markOf(bytes) ?? declaredIn(Buffer.from(bytes.subarray(0, 4_096)).toString('latin1'));
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label, { fatal: label === 'utf-8' }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** A page that could be read up to here as single bytes is not UTF-16, whatever it says. */
function declaredIn(head: string): string | undefined {
  const label = (declared.exec(head) ?? xmlDeclared.exec(head))?.[1]?.toLowerCase();
  return label?.startsWith('utf-16') || label === 'utf8' ? 'utf-8' : label;
}
