import type { z } from 'zod';

/** A part of the contract: each channel with what is sent and what comes back. */
export type Calls = Record<string, { input: z.ZodType; output: z.ZodType }>;
