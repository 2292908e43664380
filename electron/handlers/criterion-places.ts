import type { PostingId } from '#shared/ids.ts';
import type { LineDiff } from '#shared/line-diff.ts';
import type { Criterion, Rubric } from '#shared/rubric.ts';
import { diffLines } from '../import/diff-lines.ts';
import { sourceLines, type SourceLine } from '../parse/source-lines.ts';
import type { StoredVersion } from '../store/posting-version-store.ts';
import type { HandlerDeps } from './handler-deps.ts';

type Source = NonNullable<Criterion['source']>;
type Place = { line: SourceLine; offset: number };

/**
 * Says of each criterion where the posting says it now. What is stored with a criterion points into the text it
 * came from and is never changed, so that a new version of the posting leaves the rubric alone; this reads it:
 * the text whose span is the criterion's own words, the newest first, and from there by the line diff.
 */
export function createCriterionPlaces({ stores }: Pick<HandlerDeps, 'stores'>) {
  const { postings, versions } = stores;

  return {
    /** The rubric with each source in the posting as it is, or marked with the version that still had it. */
    place<R extends Rubric | undefined>(rubric: R): R {
      if (!rubric || versions.count(rubric.postingId) === 0) return rubric;
      const source = currentSource(rubric.postingId);
      if (source === undefined) return rubric;
      const find = placesIn(source, versions.list(rubric.postingId));
      return { ...rubric, criteria: rubric.criteria.map(find) };
    },
  };

  function currentSource(id: PostingId): string | undefined {
    return postings.find(id)?.source;
  }
}

function placesIn(source: string, earlier: readonly StoredVersion[]) {
  const diffs = new Map<StoredVersion, LineDiff>();
  const diffOf = (version: StoredVersion): LineDiff => {
    const diff = diffs.get(version) ?? diffLines(version.source, source);
    diffs.set(version, diff);
    return diff;
  };
  const lines = new Map(sourceLines(source).map((line) => [line.lineNumber, line]));
  const says = (text: string, { start, end }: Source, words: string) =>
    text.slice(start, end) === words;

  return (criterion: Criterion): Criterion => {
    const { source: was, text } = criterion;
    if (!was || says(source, was, text)) return criterion;
    const version = earlier.findLast((each) => says(each.source, was, text));
    if (!version) return criterion; // its words were changed by hand
    const from = placeOf(version.source, was.start);
    const to = placeOf(version.source, was.end - 1);
    const start = from && follow(from, diffOf(version), lines);
    const end = to && follow(to, diffOf(version), lines);
    const isThere = start !== undefined && end !== undefined && start.at <= end.at;
    return {
      ...criterion,
      source: isThere
        ? { lineNumber: start.lineNumber, start: start.at, end: end.at + 1 }
        : { ...was, postingVersion: version.versionNumber },
    };
  };
}

function placeOf(source: string, at: number): Place | undefined {
  const line = sourceLines(source).find(({ start, end }) => at >= start && at < end);
  return line && { line, offset: at - line.start };
}

/** Where a place is in the later text; undefined when its line changed or went away. */
function follow(
  { line, offset }: Place,
  diff: LineDiff,
  lines: ReadonlyMap<number, SourceLine>,
): { lineNumber: number; at: number } | undefined {
  const change = diff.find(({ before }) => before?.lineNumber === line.lineNumber);
  if (change?.change !== 'same' && change?.change !== 'moved') return undefined;
  const later = lines.get(change.after.lineNumber);
  if (!later) return undefined;
  // The same line may have other blanks within: then the same visible character is looked for.
  const visible = line.text.slice(0, offset).replaceAll(/\s/g, '').length;
  return { lineNumber: later.lineNumber, at: later.start + offsetOf(later.text, visible) };
}

/** The offset of the visible character that so many visible ones stand before. */
function offsetOf(text: string, visible: number): number {
  let left = visible;
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/.test(text.charAt(at))) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return Math.max(text.length - 1, 0);
}
