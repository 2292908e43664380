import { z } from 'zod';

import type { Assessor } from './assessor.ts';

/** One who saw a decision otherwise: a name, which may be empty, and what they say. */
export const dissentSchema = z.object({ who: z.string(), says: z.string() });
export type Dissent = z.infer<typeof dissentSchema>;

/**
 * Dissent as a decision keeps it: a line each, "Name: what they say". Lines without words are left out.
 *
 * @example writeDissent([{ who: 'Ines Duarte', says: 'Not yet.' }]) // 'Ines Duarte: Not yet.'
 */
export function writeDissent(lines: readonly Dissent[]): string {
  return lines
    .map(({ who, says }) => ({ who, says: says.trim().replaceAll(/\s*\n\s*/g, ' ') }))
    .filter(({ says }) => says !== '')
    .map(({ who, says }) => (who === '' ? says : `${who}: ${says}`))
    .join('\n');
}

/** The lines of a kept dissent; a name is one only if an assessor has it. */
export function readDissent(text: string, assessors: readonly Pick<Assessor, 'name'>[]): Dissent[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const who = assessors.find(({ name }) => line.startsWith(`${name}: `))?.name ?? '';
      return { who, says: who === '' ? line : line.slice(who.length + 2) };
    });
}
