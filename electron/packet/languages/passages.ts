import { sureLanguageOf } from '../../parse/language.ts';
import { isLatin, languageInScript, scriptOf } from './script-language.ts';

/** A part of a passage in one script. */
type Run = { text: string; script: string | null };
/** What a passage is written in as a whole, and the parts of it that are not; null where nothing says it. */
export type Reading = {
  language: string | null;
  parts: readonly { text: string; language: string | null }[];
};

/** So many letters has a passage in Latin script before its small words are asked. */
const shortest = 30;

/**
 * In which language a passage is written, by its script or, when it is long enough to leave no doubt, by its words.
 *
 * @param passage text as markup: names of signs such as `&amp;` are no letters
 */
export function readPassage(passage: string): Reading {
  const whole = { text: passage, language: null };
  if (isLatin(passage)) {
    const language = passage.length < shortest ? null : sureLanguageOf(withoutNames(passage));
    return { language, parts: [whole] };
  }
  const runs = runsOf(passage);
  const main = mainScript(runs);
  const language =
    main === 'Latin' || main === null
      ? sureLanguageOf(withoutNames(passage))
      : languageInScript(main, passageIn(main, runs));
  const parts = runs.map(({ text, script }) => ({
    text,
    language:
      script === null || script === 'Latin' || script === main
        ? null
        : languageInScript(script, script === 'Han' ? passageIn(script, runs) : text),
  }));
  return { language, parts };
}

const withoutNames = (passage: string) => passage.replaceAll(/&[#\w]+;/g, ' ');

/** Stretches of letters of one script with what stands between them; what stands between two scripts is of none. */
function runsOf(passage: string): Run[] {
  const runs: Run[] = [];
  let between = '';
  for (const [piece] of passage.matchAll(/&[#\w]+;|./gsu)) {
    const script = piece.length > 2 ? null : scriptOf(piece);
    const last = runs.at(-1);
    if (script === null) {
      if (last && /\p{M}/u.test(piece) && between === '') last.text += piece;
      else between += piece;
    } else if (last?.script === script) {
      last.text += between + piece;
      between = '';
    } else {
      if (between !== '') runs.push({ text: between, script: null });
      runs.push({ text: piece, script });
      between = '';
    }
  }
  if (between !== '') runs.push({ text: between, script: null });
  return runs;
}

const passageIn = (wanted: string, runs: readonly Run[]) =>
  runs
    .filter(({ script }) => script === wanted)
    .map(({ text }) => text)
    .join(' ');

/** The script that a passage begins in, if half of its letters are of it; or the one of nearly all of them. */
function mainScript(runs: readonly Run[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { text, script } of runs) {
    if (script === null) continue;
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    // A Han sign or a syllable says about as much as two letters.
    const count = letters * (script === 'Han' || script === 'Hangul' ? 2 : 1);
    counts.set(script, (counts.get(script) ?? 0) + count);
    all += count;
  }
  const [first] = counts;
  if (first && first[1] * 2 >= all) return first[0];
  return [...counts].find(([, count]) => count >= all * 0.8)?.[0] ?? null;
}
