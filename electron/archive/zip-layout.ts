/** The parts of a zip file's layout (APPNOTE 6.3.10) that we write and read. Numbers are little-endian. */
export const signatures = {
  localHeader: 0x04034b50,
  centralHeader: 0x02014b50,
  zip64End: 0x06064b50,
  zip64Locator: 0x07064b50,
  end: 0x06054b50,
} as const;

export const sizes = {
  localHeader: 30,
  centralHeader: 46,
  zip64End: 56,
  zip64Locator: 20,
  end: 22,
  /** Header id, length, two sizes. */
  zip64Extra: 20,
} as const;

export const methods = { stored: 0, deflated: 8 } as const;
export const zip64Id = 0x0001;
/** In a field of 32 or 16 bits: the number is in the 64-bit field instead. */
export const tooBig32 = 0xffffffff;
export const tooBig16 = 0xffff;

export type Entry = {
  name: string;
  method: number;
  crc: number;
  packedBytes: number;
  sizeBytes: number;
  headerAt: number;
};
