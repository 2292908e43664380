import type { CandidateRow } from './candidate-list.ts';
import { joined, type TableCell } from './screen-table.ts';
import { peopleTexts } from './texts/people.ts';

const { columns } = peopleTexts;

/** The columns of the list of all candidates, as their heads stand on the screen. */
export const peopleHeads: readonly string[] = [
  ...[columns.name, columns.headline, columns.location, columns.source, columns.tags],
  ...[columns.applications, columns.added, columns.activity],
];

/** One person of that list. Where the screen has room for one tag, the table names them all. */
export function peopleCells(row: CandidateRow): TableCell[] {
  const { name, latinName, headline, location, source, tags, createdAt, lastActivityAt } = row;
  return [
    ...[joined(name, latinName), headline, location, source],
    tags.map((tag) => tag.name).join(', '),
    appliedWords(row),
    { at: createdAt },
    { at: lastActivityAt },
  ];
}

function appliedWords({ application, applicationCount }: CandidateRow): string {
  if (!application) return peopleTexts.noApplication;
  const { postingTitle, stageName } = application;
  const more = applicationCount > 1 ? ` ${peopleTexts.more(applicationCount - 1)}` : '';
  return joined(postingTitle, stageName) + more;
}
