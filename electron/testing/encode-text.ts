/**
 * Text as bytes in a legacy encoding, by asking the decoder what each byte, or pair of bytes, stands for.
 *
 * @throws {RangeError} when the encoding has no sign for a character of the text
 */
export function encodeText(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  const learn = (...bytes: number[]) => {
    const sign = decoder.decode(new Uint8Array(bytes));
    if (Array.from(sign).length === 1 && sign !== '\uFFFD' && !bytesOf.has(sign))
      bytesOf.set(sign, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) learn(byte);
  if (/jis|gb|big5|euc/.test(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail);
  }
  return new Uint8Array(
    Array.from(text).flatMap((sign) => {
      const bytes = bytesOf.get(sign);
      if (!bytes) throw new RangeError(`${encoding} has no “${sign}”`);
      return bytes;
    }),
  );
}
