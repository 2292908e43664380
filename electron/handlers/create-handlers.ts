import type { Handlers } from '#shared/contract.ts';
import { applicationHandlers } from './application-handlers.ts';
import { archiveHandlers } from './archive-handlers.ts';
import { assessorHandlers } from './assessor-handlers.ts';
import { batchHandlers } from './batch-handlers.ts';
import { bookHandlers } from './book-handlers.ts';
import { candidateHandlers } from './candidate-handlers.ts';
import { candidateListHandlers } from './candidate-list-handlers.ts';
import { candidateSelectionHandlers } from './candidate-selection-handlers.ts';
import { compareHandlers } from './compare-handlers.ts';
import { debriefHandlers } from './debrief-handlers.ts';
import { deskHandlers } from './desk-handlers.ts';
import { candidateImportHandlers } from './candidate-import-handlers.ts';
import { documentHandlers } from './document-handlers.ts';
import { duplicateHandlers } from './duplicate-handlers.ts';
import { evidenceHandlers } from './evidence-handlers.ts';
import { fairnessHandlers } from './fairness-handlers.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { historyHandlers } from './history-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { kitHandlers } from './kit-handlers.ts';
import { ledgerHandlers } from './ledger-handlers.ts';
import { noteHandlers } from './note-handlers.ts';
import { packetHandlers } from './packet-handlers.ts';
import { packetPointsHandlers } from './packet-points-handlers.ts';
import { postingHandlers } from './posting-handlers.ts';
import { preferenceHandlers } from './preference-handlers.ts';
import { questionHandlers } from './question-handlers.ts';
import { returnedHandlers } from './returned-handlers.ts';
import { rubricCopyHandlers } from './rubric-copy-handlers.ts';
import { rubricHintHandlers } from './rubric-hint-handlers.ts';
import { rubricHandlers } from './rubric-handlers.ts';
import { rubricVersionHandlers } from './rubric-version-handlers.ts';
import { sampleHandlers } from './sample-handlers.ts';
import { scorecardHandlers } from './scorecard-handlers.ts';
import { searchHandlers } from './search-handlers.ts';
import { savedFilterHandlers } from './saved-filter-handlers.ts';
import { stageHandlers } from './stage-handlers.ts';
import { toRateHandlers } from './to-rate-handlers.ts';
import { tableHandlers } from './table-handlers.ts';
import { tagHandlers } from './tag-handlers.ts';
import { templateHandlers } from './template-handlers.ts';
import { versionHandlers } from './version-handlers.ts';
import { workspaceHandlers } from './workspace-handlers.ts';

/** Every call of the contract, answered; the compiler says when one is missing. */
export function createHandlers(deps: HandlerDeps): Handlers {
  return {
    ...workspaceHandlers(deps),
    ...assessorHandlers(deps),
    ...historyHandlers(deps),
    ...preferenceHandlers(deps),
    ...deskHandlers(deps),
    ...importHandlers(deps),
    ...postingHandlers(deps),
    ...versionHandlers(deps),
    ...rubricHandlers(deps),
    ...rubricHintHandlers(deps),
    ...candidateHandlers(deps),
    ...candidateListHandlers(deps),
    ...candidateSelectionHandlers(deps),
    ...tagHandlers(deps),
    ...savedFilterHandlers(deps),
    ...rubricCopyHandlers(deps),
    ...templateHandlers(deps),
    ...questionHandlers(deps),
    ...rubricVersionHandlers(deps),
    ...applicationHandlers(deps),
    ...candidateImportHandlers(deps),
    ...stageHandlers(deps),
    ...toRateHandlers(deps),
    ...documentHandlers(deps),
    ...duplicateHandlers(deps),
    ...noteHandlers(deps),
    ...scorecardHandlers(deps),
    ...returnedHandlers(deps),
    ...compareHandlers(deps),
    ...debriefHandlers(deps),
    ...bookHandlers(deps),
    ...evidenceHandlers(deps),
    ...packetHandlers(deps),
    ...packetPointsHandlers(deps),
    ...kitHandlers(deps),
    ...batchHandlers(deps),
    ...ledgerHandlers(deps),
    ...archiveHandlers(deps),
    ...tableHandlers(deps),
    ...fairnessHandlers(deps),
    ...searchHandlers(deps),
    ...sampleHandlers(deps),
  };
}
