import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';

import { useShortcuts } from '../keyboard/use-shortcuts.ts';

const secondKeyWithinMs = 1200;

/** G, then a letter, goes somewhere: G P to the postings. */
export function useGoKeys(): void {
  const navigate = useNavigate();
  const wentAt = useRef(0);
  useShortcuts({
    g: ({ timeStamp }) => {
      wentAt.current = timeStamp;
    },
    p: ({ timeStamp }) => {
      if (timeStamp - wentAt.current < secondKeyWithinMs) void navigate({ to: '/' });
    },
  });
}
