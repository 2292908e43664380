import { useLayoutEffect, useRef } from 'react';

import type { BlindTreatment } from '#shared/blind-strings.ts';
import type { ApplicationId } from '#shared/ids.ts';
import type { PacketOptions } from '#shared/packet-options.ts';
import { blindStringTexts as texts } from '#shared/texts/blind-strings.ts';
import { useCommand, useRead } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

export type BlindStringsHere = ReturnType<typeof useBlindStrings>;

const saidOf = {
  add: texts.nowRemoved,
  keep: texts.nowKept,
  none: texts.asFound,
};

/**
 * What a blind copy takes out of this application, and what can be done to it; `onChanged` hears that the packet is to
 * be printed again.
 */
export function useBlindStrings(
  applicationId: ApplicationId,
  blind: PacketOptions['blind'],
  onChanged: () => void,
) {
  const { data, error } = useRead('packet.blindFindings', { applicationId, blind });
  const put = useCommand('packet.treatString');
  /** The button that was pressed goes with its row: the one that comes to stand in its place gets the focus. */
  const left = useRef<{ list: HTMLElement; at: number }>(undefined);
  useLayoutEffect(() => {
    const { list, at } = left.current ?? {};
    left.current = undefined;
    if (!list || isElsewhere()) return;
    const buttons = [...list.querySelectorAll<HTMLElement>('[data-string]')];
    const next = buttons[Math.min(at ?? 0, buttons.length - 1)];
    (next ?? document.querySelector<HTMLElement>('[data-blind-add]'))?.focus();
  }, [data]);

  return {
    look: data,
    error: error ?? put.error,
    treat: (string: string, treatment: BlindTreatment): void => {
      const list = document.activeElement?.closest<HTMLElement>('[data-strings]');
      if (list) {
        const buttons = [...list.querySelectorAll('[data-string]')];
        left.current = { list, at: buttons.findIndex((each) => each === document.activeElement) };
      }
      put.mutate(
        { applicationId, string, treatment },
        { onSuccess: () => say(saidOf[treatment ?? 'none'](string)) },
      );
      // At once: what is printed from now on is printed behind it, also when it is saved the next moment.
      onChanged();
    },
  };
}

/** A person who went on meanwhile keeps their place. */
const isElsewhere = () => {
  const active = document.activeElement;
  return active !== null && active.matches('input, button, a, select, textarea');
};
