import { useState } from 'react';

import { defaultPacketOptions, type PacketOptions } from '#shared/packet-options.ts';
import { usePreferences } from '../../preferences/use-preferences.ts';

/** What of the packets is printed, and how. */
export function useBatchOptions() {
  const { paper } = usePreferences();
  const [options, setOptions] = useState(() => defaultPacketOptions(paper));
  const change = (changes: Partial<PacketOptions>) => setOptions({ ...options, ...changes });
  return [options, change] as const;
}
