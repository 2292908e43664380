import { crc32, deflateRawSync } from 'node:zlib';

type Part = {
  content: string | Uint8Array;
  /** What the headers say instead of the true unpacked size. */
  declaredBytes?: number;
  isEncrypted?: boolean;
};

/** A zip file of these parts, in this order; its headers may lie. */
export function zipOf(parts: Readonly<Record<string, string | Part>>): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, given] of Object.entries(parts)) {
    const part = typeof given === 'string' ? { content: given } : given;
    const content = Buffer.from(part.content as Uint8Array);
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26); // from the version needed to the length of the extra field
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.isEncrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.declaredBytes ?? content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const header = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      fields,
      Buffer.from(name),
      packed,
    ]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), fields, rest, Buffer.from(name)]),
    );
    local.push(header);
    at += header.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

/** A Word document with this inside its body, and other parts beside it. */
export function docxOf(body: string, others: Readonly<Record<string, string>> = {}) {
  return zipOf({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...others,
  });
}
