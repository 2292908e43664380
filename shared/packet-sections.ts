import { packetSections, type PacketSection } from './packet-options.ts';

/** All sections as a list shows them: the chosen ones in their order, each other one after the one it follows by default. */
export function orderOfAll(chosen: readonly PacketSection[]): PacketSection[] {
  const order = [...chosen];
  for (const [at, section] of packetSections.entries()) {
    if (order.includes(section)) continue;
    const before = packetSections[at - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, section);
  }
  return order;
}

/**
 * Moves a section to a place in the list. The decision page is always first, and nothing goes before it.
 *
 * @param to counted from 0 in the list without the section
 */
export function moveSection(
  order: readonly PacketSection[],
  section: PacketSection,
  to: number,
): PacketSection[] {
  if (section === 'decision') return [...order];
  const others = order.filter((each) => each !== section);
  const first = others[0] === 'decision' ? 1 : 0;
  return others.toSpliced(Math.min(Math.max(to, first), others.length), 0, section);
}

/** Takes a section in or out; the last one stays, for a packet has at least one. */
export function toggleSection(
  order: readonly PacketSection[],
  chosen: readonly PacketSection[],
  section: PacketSection,
): PacketSection[] {
  const next = order.filter((each) => (each === section) !== chosen.includes(each));
  return next.length === 0 ? [...chosen] : next;
}
