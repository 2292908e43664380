import { useState } from 'react';

import type { BatchKind } from '#shared/batch-kind.ts';
import { namePatternSchemas } from '#shared/packet-file-name.ts';
import { batchDialogTexts as texts } from '#shared/texts/batch-dialog.ts';

/** The pattern that was used last on this laptop for files of this kind; `keep` once it is used. */
export function useNamePattern(kind: BatchKind) {
  const storageKey = `${kind}-names`;
  const [pattern, setPattern] = useState(
    () => localStorage.getItem(storageKey) ?? texts.defaultPatterns[kind],
  );
  return {
    pattern,
    setPattern,
    isUsable: namePatternSchemas[kind].safeParse(pattern).success,
    keep: () => localStorage.setItem(storageKey, pattern),
  };
}
