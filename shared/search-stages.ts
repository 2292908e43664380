import { stageSchema, type Stage } from './candidate.ts';
import { foldWord } from './search-words.ts';
import { commonTexts } from './texts/common.ts';

/** The stages whose name, or whose word in the contract, begins so: `int` is interview. `wanted` is folded. */
export function stagesNamed(wanted: string): Stage[] {
  return stageSchema.options.filter((stage) =>
    [stage, commonTexts.stages[stage]].some((name) => foldWord(name).startsWith(wanted)),
  );
}
