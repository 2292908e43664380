import { useState } from 'react';

import {
  defaultPacketOptions,
  packetHabitsSchema,
  type PacketOptions,
  type PacketSection,
  type PacketVariant,
} from '#shared/packet-options.ts';
import { moveSection, orderOfAll, toggleSection } from '#shared/packet-sections.ts';
import { changePreferences, usePreferences } from '../../preferences/use-preferences.ts';

export type PacketChoices = ReturnType<typeof usePacketOptions>;

/** What of the packet is printed, and how. What is not of this one packet alone is remembered for the next. */
export function usePacketOptions() {
  const preferences = usePreferences();
  const [options, setOptions] = useState(() =>
    defaultPacketOptions(preferences.paper, preferences.packet),
  );
  const [order, setOrder] = useState(() => orderOfAll(options.sections));
  /** What B goes back to. */
  const [unblinded, setUnblinded] = useState<PacketVariant>(
    options.variant === 'blind' ? 'full' : options.variant,
  );

  function change(changes: Partial<PacketOptions>): void {
    const next = { ...options, ...changes };
    setOptions(next);
    void changePreferences({ paper: next.paper, packet: packetHabitsSchema.parse(next) });
  }
  function choose(variant: PacketVariant): void {
    if (variant !== 'blind') setUnblinded(variant);
    change({ variant });
  }
  return {
    options,
    /** All sections, also those that are left out. */
    order,
    change,
    choose,
    toggleBlind: () => choose(options.variant === 'blind' ? unblinded : 'blind'),
    toggle: (section: PacketSection) =>
      change({ sections: toggleSection(order, options.sections, section) }),
    toggleDocument: (id: PacketOptions['leftOut'][number]) => {
      const { leftOut } = options;
      change({
        leftOut: leftOut.includes(id) ? leftOut.filter((each) => each !== id) : [...leftOut, id],
      });
    },
    /** @param to counted from 0 in the list without the section */
    move: (section: PacketSection, to: number): PacketSection[] => {
      const next = moveSection(order, section, to);
      setOrder(next);
      change({ sections: next.filter((each) => options.sections.includes(each)) });
      return next;
    },
  };
}
