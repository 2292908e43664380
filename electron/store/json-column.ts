import { z } from 'zod';

/** A schema's value kept as JSON text in one column: `parse` reads it, `encode` writes it. */
export function jsonColumn<T extends z.ZodType>(schema: T) {
  return z.codec(z.string(), schema, {
    decode: (text) => JSON.parse(text) as z.input<T>,
    encode: (value) => JSON.stringify(value),
  });
}
