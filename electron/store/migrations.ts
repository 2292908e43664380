import type { Migration } from './migrate.ts';
import { foundation } from './migrations/010-foundation.ts';
import { structureHints } from './migrations/020-structure-hints.ts';
import { checkedReadings } from './migrations/030-checked-readings.ts';
import { postingVersions } from './migrations/040-posting-versions.ts';
import { searchIndex } from './migrations/100-search-index.ts';
import { people } from './migrations/050-people.ts';
import { peopleComingIn } from './migrations/060-people-coming-in.ts';
import { stages } from './migrations/070-stages.ts';
import { rubricEditing } from './migrations/080-rubric-editing.ts';
import { postingList } from './migrations/090-posting-list.ts';
import { noteDrafts } from './migrations/110-note-drafts.ts';
import { historySubjects } from './migrations/120-history-subjects.ts';
import { ledger } from './migrations/130-ledger.ts';
import { packetPoints } from './migrations/140-packet-points.ts';
import { packetsSent } from './migrations/160-packets-sent.ts';
import { kits } from './migrations/170-kits.ts';
import { returnedScorecards } from './migrations/180-returned-scorecards.ts';
import { debriefs } from './migrations/190-debriefs.ts';
import { selfReports } from './migrations/200-self-reports.ts';
import { blindStrings } from './migrations/210-blind-strings.ts';
import { batchesOfKits } from './migrations/220-batches-of-kits.ts';

/** In order; versions count by tens. A migration that was released is never edited. */
export const migrations: readonly Migration[] = [
  foundation,
  structureHints,
  checkedReadings,
  postingVersions,
  people,
  peopleComingIn,
  stages,
  rubricEditing,
  postingList,
  searchIndex,
  noteDrafts,
  historySubjects,
  ledger,
  packetPoints,
  packetsSent,
  kits,
  returnedScorecards,
  debriefs,
  selfReports,
  blindStrings,
  batchesOfKits,
];
