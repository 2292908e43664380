import { useState } from 'react';

import type { AssessorId } from '#shared/ids.ts';
import type { KitReceiver, KitsDraft } from '#shared/kit-making.ts';
import { kitsTexts as texts } from '#shared/texts/kit.ts';

type Known = readonly { id: AssessorId; name: string }[];

const fromYours = (count: number) => (count === 0 ? texts.noQuestions : texts.yourQuestions(count));

/** Who rates with the kits: at first whoever has a kit of this posting, then as chosen; new people by their names. */
export function useKitPanel(assessors: Known, { banks, made, countOfYours }: KitsDraft) {
  /** What was chosen against how it began: the kits that are known may still come in. */
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = (value: string) =>
    changed.get(value) ?? made.some(({ assessorId }) => assessorId === value);
  const [newNames, setNewNames] = useState<readonly string[]>([]);
  const choose = (value: string, isIn: boolean) => setChanged(new Map(changed).set(value, isIn));
  const people = [
    ...assessors.map(({ id, name }) => {
      const bank = banks.find(({ assessorId }) => assessorId === id);
      const count = bank?.count ?? 0;
      const hint = bank?.isOwn && count > 0 ? texts.ownQuestions(count) : fromYours(count);
      return {
        value: id as string,
        label: name,
        hint,
        receiver: { type: 'assessor', id } as KitReceiver,
      };
    }),
    ...newNames.map((name) => ({
      ...{ value: `new ${name}`, label: name },
      hint: `${fromYours(countOfYours)}, ${texts.becomesAssessor}`,
      receiver: { type: 'new', name } as KitReceiver,
    })),
  ];
  return {
    people,
    isChosen,
    toggle: (value: string) => choose(value, !isChosen(value)),
    /** Somebody who is there already is chosen instead. */
    add: (name: string) => {
      const there = people.find(({ label }) => label === name);
      if (!there) setNewNames([...newNames, name]);
      choose(there?.value ?? `new ${name}`, true);
    },
    chosen: people.filter(({ value }) => isChosen(value)),
  };
}
