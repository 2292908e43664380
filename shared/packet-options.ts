import { z } from 'zod';

import { documentIdSchema } from './ids.ts';
import { papers, type Paper } from './paper.ts';
import { plainDateSchema } from './time.ts';

/** The parts of a packet, in the order they have unless a person chooses another. */
export const packetSections = [
  'decision',
  'requirements',
  'scorecards',
  'notes',
  'questions',
  'posting',
  'documents',
] as const;
export const packetSectionSchema = z.enum(packetSections);
export type PacketSection = z.infer<typeof packetSectionSchema>;

/** `blind` names nobody; `without-scores` is for somebody who is still to judge. */
export const packetVariants = ['full', 'blind', 'without-scores'] as const;
export type PacketVariant = (typeof packetVariants)[number];

/** What of one packet is printed, how, and for whom. */
export const packetOptionsSchema = z.object({
  variant: z.enum(packetVariants),
  /** Those that are printed, in this order; the decision page, where it is one of them, comes first. */
  sections: z
    .array(packetSectionSchema)
    .min(1)
    .refine((sections) => new Set(sections).size === sections.length)
    .refine((sections) => sections.indexOf('decision') <= 0),
  /** Documents of the application that stay out of this packet. */
  leftOut: z.array(documentIdSchema),
  /** The preparing assessor's own private notes too; off unless asked for. */
  hasPrivateNotes: z.boolean(),
  /** What a blind packet removes beside name and contact. */
  blind: z.object({ schools: z.boolean(), employers: z.boolean(), dates: z.boolean() }),
  paper: z.enum(papers),
  /** Who gets it, as written; may be empty. Printed in the footer and kept in the ledger. */
  forWhom: z.string().trim().max(200),
  /** When whoever gets it has to delete it; null takes the candidate's own date. */
  deleteBy: plainDateSchema.nullable(),
});
export type PacketOptions = z.infer<typeof packetOptionsSchema>;

/** How a person's packets are made, whomever they are about and for: the next one begins with these. */
export const packetHabitsSchema = packetOptionsSchema.pick({
  variant: true,
  sections: true,
  blind: true,
});
export type PacketHabits = z.infer<typeof packetHabitsSchema>;

export const defaultPacketHabits: PacketHabits = {
  variant: 'full',
  sections: [...packetSections],
  blind: { schools: false, employers: false, dates: false },
};

/**
 * What a packet begins with; `forWhom`, `deleteBy` and `leftOut` are of one packet and never remembered, and private
 * notes are asked for each time.
 */
export function defaultPacketOptions(
  paper: Paper,
  habits: PacketHabits = defaultPacketHabits,
): PacketOptions {
  return { ...habits, leftOut: [], hasPrivateNotes: false, paper, forWhom: '', deleteBy: null };
}
