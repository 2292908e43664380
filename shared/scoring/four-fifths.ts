/** Groups of fewer people are not shown apart: one person's outcome could be read off. */
const fewestInGroup = 5;
/** With fewer selected, or fewer not selected, in all: who they are is known, and the rates would say what they are. */
const fewestOutcomes = 5;
/** A rate under this share of the highest one is generally regarded as evidence of adverse impact. */
const fourFifths = 0.8;
/** Under so many people in all, one outcome more or less can turn the result. */
const fewestInAll = 30;

export type GroupCount = { group: string; selected: number; total: number };
type GroupRate = GroupCount & {
  /** 0 … 1. */
  rate: number;
  /** To the highest rate; null while nobody was selected. */
  ratio: number | null;
  isUnder: boolean;
};
export type FourFifths = {
  rates: GroupRate[];
  /** How many groups are not shown apart. Their numbers are nowhere: they would follow from a total. */
  hiddenGroups: number;
  /** Whether nothing is shown because so few were selected, or so few were not. */
  isByFew: boolean;
  /** Of all that are shown. */
  isSmall: boolean;
  /** Two-sided, by Fisher's exact test; only when just two groups are shown. */
  fisherP: number | null;
};

/**
 * The four-fifths rule on outcomes by group: the selection rate of each, as a share of the highest.
 *
 * A group under five people is not shown; when those that are not shown are one group, or under five people together,
 * the smallest of the others is left out with them, because their numbers would be what is missing from a total that is
 * known elsewhere. Nothing is shown while under five people were selected, or under five were not: everybody knows who
 * was hired, and "1 of 8 women, 0 of 9 men" would tell what that one said. None at all, or all, tells nothing.
 *
 * @source 29 CFR 1607.4(D)
 * @example fourFifthsOf([{ group: 'a', selected: 48, total: 80 }, { group: 'b', selected: 12, total: 40 }]).rates[1].ratio // 0.5
 */
export function fourFifthsOf(counts: readonly GroupCount[]): FourFifths {
  const all = counts.filter(({ total }) => total > 0);
  const large = all.filter(({ total }) => total >= fewestInGroup).toSorted(largestFirst);
  const sum = (of: readonly GroupCount[], what: 'selected' | 'total') =>
    of.reduce((before, each) => before + each[what], 0);
  const people = sum(all, 'total');
  const isFew = (many: number) => many > 0 && many < fewestOutcomes;
  const selected = sum(all, 'selected');
  const isByFew = isFew(selected) || isFew(people - selected);
  const canBeWorkedOut = (of: readonly GroupCount[]) =>
    all.length - of.length === 1 || isFew(people - sum(of, 'total'));
  let shown = isByFew ? [] : large;
  while (shown.length > 0 && canBeWorkedOut(shown)) shown = shown.slice(0, -1);
  const best = Math.max(0, ...shown.map(rateOf));
  const rates = shown.map((count) => {
    const rate = rateOf(count);
    const ratio = best === 0 ? null : rate / best;
    // 0.7999…: two rates whose ratio is four fifths on paper may miss it by the last bit.
    return { ...count, rate, ratio, isUnder: ratio !== null && ratio < fourFifths - 1e-9 };
  });
  const [first, second] = shown;
  return {
    rates,
    hiddenGroups: all.length - shown.length,
    isByFew,
    isSmall: sum(shown, 'total') < fewestInAll,
    fisherP: shown.length === 2 && first && second ? fisherExact(first, second) : null,
  };
}

const rateOf = ({ selected, total }: GroupCount): number => selected / total;
const largestFirst = (a: GroupCount, b: GroupCount) =>
  b.total - a.total || a.group.localeCompare(b.group);

/**
 * How likely a difference at least as unlikely as this one is by chance alone: Fisher's exact test, two-sided, the
 * sum over all tables with the same margins that are not likelier. Exact up to the last division.
 *
 * @returns 0 … 1
 * @example fisherExact({ group: 'a', selected: 3, total: 4 }, { group: 'b', selected: 1, total: 4 }) // 0.4857…
 */
export function fisherExact(first: GroupCount, second: GroupCount): number {
  const selected = first.selected + second.selected;
  const lowest = Math.max(0, selected - second.total);
  const highest = Math.min(first.total, selected);
  const ways = (k: number) => choose(first.total, k) * choose(second.total, selected - k);
  const seen = ways(first.selected);
  let unlikely = 0n;
  for (let k = lowest; k <= highest; k += 1) {
    const each = ways(k);
    if (each <= seen) unlikely += each;
  }
  const all = choose(first.total + second.total, selected);
  const digits = 10n ** 15n;
  return Number((unlikely * digits) / all) / Number(digits);
}

/** n over k. */
function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let at = 1; at <= Math.min(k, n - k); at += 1) {
    ways = (ways * BigInt(n - at + 1)) / BigInt(at);
  }
  return ways;
}
