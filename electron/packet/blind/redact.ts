import { blindKinds, type BlindFinding, type BlindKind } from '#shared/blind.ts';
import { blindTexts } from '#shared/texts/blind.ts';
import type { BlindText } from './blinder.ts';
import { squeeze } from './fold.ts';
import type { Span } from './span.ts';

/** What was taken out so far, by kind: in how many places, and each string once, as it stood. */
export type Removals = ReturnType<typeof createRemovals>;

export function createRemovals() {
  const byKind = new Map<BlindKind, { count: number; strings: Map<string, string> }>();
  return {
    note(kind: BlindKind, string: string): void {
      const of = byKind.get(kind) ?? { count: 0, strings: new Map<string, string>() };
      byKind.set(kind, of);
      of.count += 1;
      const key = squeeze(string);
      if (!of.strings.has(key)) of.strings.set(key, string.replaceAll(/\s+/g, ' ').trim());
    },
    list: (): BlindFinding[] =>
      blindKinds.flatMap((kind) => {
        const of = byKind.get(kind);
        return of ? [{ kind, count: of.count, strings: [...of.strings.values()] }] : [];
      }),
  };
}

/** A marker for each span; line ends inside of one stay, so that line numbers stay true. */
export function redact(text: string, spans: readonly Span[], removals?: Removals): string {
  let redacted = '';
  let at = 0;
  for (const { start, end, kind, number, stands } of spans) {
    const string = text.slice(start, end);
    removals?.note(kind, string);
    const marker = stands ?? blindTexts.marker(kind, number);
    redacted += text.slice(at, start) + marker + string.replaceAll(/[^\n]/g, '');
    at = end;
  }
  return redacted + text.slice(at);
}

/** So many rounds at most: a marker can stand where it makes a name of what is around it, hardly twice. */
const mostRounds = 4;

/** Knows what to take out of a text. */
export type Finder = { find: (text: BlindText) => Span[] };

/** A text without what tells who the candidate is; nothing of it is found in what comes back. */
export function redactText(blinder: Finder, text: BlindText, removals?: Removals): string {
  let { text: now } = text;
  for (let round = 0; round < mostRounds; round++) {
    const spans = blinder.find({ ...text, text: now });
    if (spans.length === 0) break;
    now = redact(now, spans, removals);
  }
  return now;
}
