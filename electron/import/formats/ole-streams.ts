/** Behind the last sector of a stream. */
const endOfChain = 0xffff_fffe;
/** Streams smaller than this share sectors. */
const smallStreamBytes = 4_096;
const headerBytes = 512;
const entryBytes = 128;
const rootType = 5;
const sectorNumbersInHeader = 109;

type Entry = { name: string; type: number; start: number; size: number };

/** A stream's bytes by its name; undefined when there is none of that name. */
export type OleStreams = (name: string) => Buffer | undefined;

/**
 * Streams of an OLE compound file by name: what Word kept its documents in before 2007.
 *
 * @throws {RangeError} when the file points outside itself or in a circle
 */
export function openOle(file: Buffer): OleStreams {
  const sectorBytes = 1 << file.readUInt16LE(30);
  const miniBytes = 1 << file.readUInt16LE(32);
  const sector = (number: number) => {
    const at = (number + 1) * sectorBytes;
    if (at < headerBytes || at >= file.length) throw new RangeError('a sector outside the file');
    return file.subarray(at, at + sectorBytes);
  };
  const next = wordsOf(Buffer.concat(tableSectors(file, sector).map(sector)));

  function chain(start: number, table: readonly number[]): number[] {
    const numbers: number[] = [];
    for (let at = start; at < endOfChain; at = table[at] ?? endOfChain) {
      numbers.push(at);
      if (numbers.length > table.length) throw new RangeError('sectors in a circle');
    }
    return numbers;
  }
  const read = (start: number) => Buffer.concat(chain(start, next).map(sector));

  const entries = entriesOf(read(file.readUInt32LE(48)));
  const root = entries.find(({ type }) => type === rootType);
  const miniNext = wordsOf(read(file.readUInt32LE(60)));
  const mini = root ? read(root.start) : Buffer.alloc(0);

  return (name) => {
    const entry = entries.find((each) => each.name === name);
    if (!entry) return undefined;
    const { start, size } = entry;
    if (size >= smallStreamBytes) return read(start).subarray(0, size);
    const parts = chain(start, miniNext).map((number) =>
      mini.subarray(number * miniBytes, (number + 1) * miniBytes),
    );
    return Buffer.concat(parts).subarray(0, size);
  };
}

/** Sectors of the table that says which sector follows which; the header names the first ones. */
function tableSectors(file: Buffer, sector: (number: number) => Buffer): number[] {
  const count = file.readUInt32LE(44);
  const numbers: number[] = [];
  for (let at = 0; at < Math.min(count, sectorNumbersInHeader); at += 1) {
    numbers.push(file.readUInt32LE(76 + at * 4));
  }
  let more = file.readUInt32LE(68);
  while (numbers.length < count && more < endOfChain) {
    const listed = wordsOf(sector(more));
    more = listed.pop() ?? endOfChain;
    numbers.push(...listed.slice(0, count - numbers.length));
    if (numbers.length > file.length / headerBytes) throw new RangeError('sectors in a circle');
  }
  return numbers;
}

function wordsOf(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) =>
    bytes.readUInt32LE(at * 4),
  );
}

function entriesOf(directory: Buffer): Entry[] {
  return Array.from({ length: Math.floor(directory.length / entryBytes) }, (_, index) => {
    const at = index * entryBytes;
    const nameBytes = Math.max(0, Math.min(64, directory.readUInt16LE(at + 64)) - 2);
    return {
      name: directory.toString('utf16le', at, at + nameBytes),
      type: directory.readUInt8(at + 66),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    };
  });
}
