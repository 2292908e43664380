import type { Trouble } from '#shared/import.ts';
import type { StructureHint } from '#shared/posting.ts';

/** What a converter makes of a file: the source text that is kept for ever, and what its format says of it. */
export type Converted = {
  text: string;
  /** In source order, not overlapping. */
  hints: StructureHint[];
  /** Pages of a PDF; null for formats that have none of their own. */
  pageCount: number | null;
  /** What a person should know of what was not read; null when all of it was. */
  notice: string | null;
};

/** Thrown by converters for what is wrong with a file; everything else they throw counts as damaged. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}
