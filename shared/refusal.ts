import type { Refusal } from './contract.ts';

/** Thrown in main to tell the renderer why a call is declined; anything else becomes `internal`. */
export class RefusalError extends Error {
  override name = 'RefusalError';
  readonly code: Refusal['code'];
  constructor(code: Refusal['code'], message: string) {
    super(message);
    this.code = code;
  }
}
