import { useState } from 'react';

import type { AssessorId } from '#shared/ids.ts';
import type { KitReceiver, KitsDraft } from '#shared/kit-making.ts';
import { kitsTexts as texts } from '#shared/texts/kit.ts';

type Known = readonly { id: AssessorId; name: string }[];

/** Who rates with the kits: at first whoever has a kit of this posting, then as chosen; new people by their names. */
export function useKitPanel(assessors: Known, { banks, made, countOfYours }: KitsDraft) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(made.map(({ assessorId }) => assessorId)),
  );
  const [newNames, setNewNames] = useState<readonly string[]>([]);
  const toggle = (value: string) => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    setChosen(next);
  };
  const people = [
    ...assessors.map(({ id, name }) => {
      const bank = banks.find(({ assessorId }) => assessorId === id);
      const count = bank?.count ?? 0;
      const hint = bank?.isOwn ? texts.ownQuestions(count) : texts.yourQuestions(count);
      return {
        value: id as string,
        label: name,
        hint,
        receiver: { type: 'assessor', id } as KitReceiver,
      };
    }),
    ...newNames.map((name) => ({
      ...{ value: `new ${name}`, label: name },
      hint: `${texts.yourQuestions(countOfYours)}, ${texts.becomesAssessor}`,
      receiver: { type: 'new', name } as KitReceiver,
    })),
  ];
  return {
    people,
    isChosen: (value: string) => chosen.has(value),
    toggle,
    /** Somebody who is there already is chosen instead. */
    add: (name: string) => {
      const there = people.find(({ label }) => label === name);
      if (!there) setNewNames([...newNames, name]);
      setChosen(new Set(chosen).add(there?.value ?? `new ${name}`));
    },
    chosen: people.filter(({ value }) => chosen.has(value)),
  };
}
