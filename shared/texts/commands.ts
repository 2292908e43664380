import type { CommandId, CommandScope } from '../commands.ts';
import type { Scale } from '../rubric.ts';

/** What a command does, as the `?` sheet, the palette and the menu say it. */
export const commandTexts: Record<CommandId, string> = {
  'anywhere.find': 'Search or run a command',
  'anywhere.search': 'Search everything',
  'search.keep': 'Keep this search',
  'search.order': 'Best match or newest first',
  'anywhere.undo': 'Undo',
  'anywhere.redo': 'Redo',
  'anywhere.sidebar': 'Show or hide the sidebar',
  'anywhere.back': 'Back',
  'anywhere.forward': 'Forward',
  'anywhere.nextPane': 'Next pane',
  'anywhere.previousPane': 'Pane before',
  'anywhere.keys': 'All keys',
  'anywhere.history': 'History of this posting or person',
  'anywhere.goToPostings': 'Go to the postings',
  'anywhere.importCandidates': 'Import candidates',
  'anywhere.goToDuplicates': 'Look for duplicates',
  'anywhere.goToCandidates': 'Go to the candidates',
  'anywhere.goToRate': 'Go to what is to rate',
  'anywhere.rateNext': 'Rate the next application',
  'anywhere.goToSettings': 'Go to the settings',
  'postings.import': 'Import files',
  'postings.paste': 'Type or paste a posting',
  'duplicates.merge': 'Merge the two entries',
  'duplicates.keepApart': 'These are two people',
  'candidateImport.choose': 'Choose a CSV file',
  'candidateImport.paste': 'Paste a list',
  'candidateImport.documents': 'Choose résumés',
  'candidateImport.start': 'Import what is shown',
  'candidateImport.stop': 'Stop after this row',
  'candidateImport.copyReport': 'Copy the report',
  'candidateImport.revert': 'Revert the import',
  'postings.filter': 'Filter the postings',
  'posting.hold': 'Put the posting on hold',
  'posting.fill': 'Mark the posting as filled',
  'posting.reopen': 'Reopen the posting',
  'posting.archive': 'Archive the posting, or bring it back',
  'review.nextLine': 'Next line',
  'review.previousLine': 'Line before',
  'review.required': 'Mark the line as required',
  'review.preferred': 'Mark the line as preferred',
  'review.duty': 'Mark the line as a duty',
  'review.ignore': 'Ignore the line, with a reason',
  'review.nextDoubtful': 'Next doubtful line',
  'review.previousDoubtful': 'Doubtful line before',
  'review.accept': 'Accept the line as read',
  'review.acceptAll': 'Accept all lines as read',
  'review.encoding': 'Choose the encoding',
  'review.fold': 'Fold or unfold the duties',
  'review.versions': 'Versions of the posting',
  'review.buildRubric': 'Build the rubric',
  'changedPosting.show': 'Show the changes',
  'changedPosting.accept': 'Make it the new version',
  'changedPosting.keepBoth': 'Keep both',
  'rubric.nextCriterion': 'Next criterion',
  'rubric.previousCriterion': 'Criterion before',
  'rubric.moveDown': 'Move the criterion down',
  'rubric.moveUp': 'Move the criterion up',
  'rubric.weight': 'Weight',
  'rubric.anchors': 'Anchors',
  'rubric.questions': 'Questions to ask on the criterion',
  'rubric.split': 'Split the criterion',
  'rubric.toLine': 'Show the line of the posting',
  'rubric.remove': 'Remove the criterion',
  'rubric.copyFrom': 'Copy criteria from another posting or a template',
  'rubric.keepTemplate': 'Keep the rubric as a template',
  'rubric.freeze': 'Freeze the version',
  'people.filter': 'Filter the candidates',
  'people.add': 'Add a candidate',
  'people.tag': 'Tag the selected candidates',
  'people.untag': 'Take a tag off the selected candidates',
  'people.toPosting': 'Add the selected candidates to a posting',
  'people.deleteBy': 'Set the delete-by day of the selected candidates',
  'people.clearFilters': 'Clear the filters',
  'candidates.add': 'Add a candidate',
  'candidates.stage': 'Move to another stage',
  'candidates.tag': 'Tag the candidate or those selected',
  'candidates.stop': 'Stop with a reason',
  'candidates.reopen': 'Reopen who was stopped',
  'candidates.compare': 'Compare the selected candidates',
  'candidates.packet': 'Open the packet',
  'candidates.kit': 'Make a kit for an interviewer',
  'candidates.peek': 'Show or hide the panel beside the list',
  'candidates.filter': 'Filter by name',
  'candidates.clearFilters': 'Clear the filters',
  'candidates.stages': 'Stages of this posting',
  'candidates.board': 'Switch between list and board',
  'compare.differences': 'Show differences only',
  'compare.weights': 'Try other weights',
  'compare.decide': 'Write the decision',
  'compare.record': 'Record the decision',
  'compare.hideNames': 'Hide names',
  'compare.chart': 'Show as chart or as matrix',
  'compare.candidates': 'Choose the candidates',
  'compare.takeOut': 'Take the candidate out of the comparison',
  'compare.open': 'Open the application',
  'compare.nextDifference': 'Next disagreement',
  'compare.previousDifference': 'Disagreement before',
  'compare.copy': 'Copy the matrix as text',
  'application.nextCriterion': 'Next criterion',
  'application.previousCriterion': 'Criterion before',
  'application.rate1': 'Rate by the row with key 1',
  'application.rate2': 'Rate by the row with key 2',
  'application.rate3': 'Rate by the row with key 3',
  'application.rate4': 'Rate by the row with key 4',
  'application.rate5': 'Rate by the row with key 5',
  'application.rate0': 'Not assessed (levels 1–5)',
  'application.attach': 'Attach the selected words',
  'application.attachOther': 'Attach them to another criterion',
  'application.why': 'Write why',
  'application.note': 'Write a note',
  'application.privateNote': 'Write a private note',
  'application.previousCandidate': 'Candidate before',
  'application.nextCandidate': 'Next candidate',
  'application.submit': 'Submit the scorecard',
  'application.kit': 'Make a kit for an interviewer',
  'application.letGo': 'Let go of the selection',
  'application.findInDocument': 'Find in the document',
  'application.pages': 'Pages or text of a PDF',
  'application.larger': 'Larger letters or pages',
  'application.smaller': 'Smaller letters or pages',
  'application.nextDocument': 'Next document',
  'application.previousDocument': 'Document before',
};

export const commandScopeTexts: Record<CommandScope, string> = {
  anywhere: 'Anywhere',
  search: 'Search',
  postings: 'Postings',
  duplicates: 'Duplicates',
  candidateImport: 'Import of candidates',
  posting: 'A posting, here or in the list',
  review: 'Review of a posting',
  changedPosting: 'A changed posting',
  rubric: 'Rubric',
  people: 'Candidates',
  candidates: 'Candidates of a posting',
  compare: 'Compare candidates',
  application: 'Application',
};

type Hint = {
  commands: readonly CommandId[];
  does: string;
  /** The first and the last of keys in a row. */
  isRange?: true;
  /** Only where ratings are given on this scale. */
  scale?: Scale;
};

/** What the status bar shows of a screen's keys: the first key of each command, and one short word. */
export const commandHints: Partial<Record<CommandScope, readonly Hint[]>> = {
  search: [
    { commands: ['anywhere.search'], does: 'Refine' },
    { commands: ['search.keep'], does: 'Keep' },
    { commands: ['search.order'], does: 'Order' },
  ],
  postings: [
    { commands: ['postings.import'], does: 'Import' },
    { commands: ['postings.paste'], does: 'Paste a posting' },
    { commands: ['postings.filter'], does: 'Filter' },
    { commands: ['posting.hold'], does: 'Hold' },
    { commands: ['posting.archive'], does: 'Archive' },
  ],
  duplicates: [
    { commands: ['duplicates.merge'], does: 'Merge' },
    { commands: ['duplicates.keepApart'], does: 'Two people' },
  ],
  candidateImport: [
    { commands: ['candidateImport.choose'], does: 'CSV file' },
    { commands: ['candidateImport.paste'], does: 'Paste' },
    { commands: ['candidateImport.documents'], does: 'Résumés' },
    { commands: ['candidateImport.start'], does: 'Import' },
    { commands: ['candidateImport.revert'], does: 'Revert' },
  ],
  review: [
    { commands: ['review.nextLine', 'review.previousLine'], does: 'Line' },
    { commands: ['review.required'], does: 'Required' },
    { commands: ['review.preferred'], does: 'Preferred' },
    { commands: ['review.duty'], does: 'Duty' },
    { commands: ['review.ignore'], does: 'Ignore' },
    { commands: ['review.nextDoubtful', 'review.previousDoubtful'], does: 'Doubtful line' },
    { commands: ['review.accept'], does: 'Accept' },
    { commands: ['review.encoding'], does: 'Encoding' },
    { commands: ['review.buildRubric'], does: 'Build rubric' },
  ],
  rubric: [
    { commands: ['rubric.nextCriterion', 'rubric.previousCriterion'], does: 'Criterion' },
    { commands: ['rubric.moveDown', 'rubric.moveUp'], does: 'Reorder' },
    { commands: ['rubric.weight'], does: 'Weight' },
    { commands: ['rubric.anchors'], does: 'Anchors' },
    { commands: ['rubric.questions'], does: 'Questions' },
    { commands: ['rubric.split'], does: 'Split' },
    { commands: ['rubric.toLine'], does: 'Posting line' },
    { commands: ['rubric.freeze'], does: 'Freeze' },
  ],
  people: [
    { commands: ['people.filter'], does: 'Filter' },
    { commands: ['people.tag'], does: 'Tag' },
    { commands: ['people.toPosting'], does: 'Add to a posting' },
    { commands: ['people.deleteBy'], does: 'Delete by' },
    { commands: ['people.add'], does: 'Add' },
  ],
  candidates: [
    { commands: ['candidates.stage'], does: 'Stage' },
    { commands: ['candidates.tag'], does: 'Tag' },
    { commands: ['candidates.peek'], does: 'Peek' },
    { commands: ['candidates.compare'], does: 'Compare' },
    { commands: ['candidates.packet'], does: 'Packet' },
    { commands: ['candidates.kit'], does: 'Kit' },
    { commands: ['candidates.filter'], does: 'Filter' },
    { commands: ['candidates.add'], does: 'Add' },
  ],
  compare: [
    { commands: ['compare.nextDifference', 'compare.previousDifference'], does: 'Disagreement' },
    { commands: ['compare.differences'], does: 'Differences only' },
    { commands: ['compare.weights'], does: 'Try weights' },
    { commands: ['compare.hideNames'], does: 'Hide names' },
    { commands: ['compare.chart'], does: 'Chart' },
    { commands: ['compare.candidates'], does: 'Candidates' },
    { commands: ['compare.open'], does: 'Open' },
    { commands: ['compare.decide'], does: 'Decision' },
  ],
  application: [
    { commands: ['application.nextCriterion', 'application.previousCriterion'], does: 'Criterion' },
    {
      ...{ commands: ['application.rate1', 'application.rate4'], does: 'Rate' },
      ...{ isRange: true, scale: 'checklist' },
    },
    {
      ...{ commands: ['application.rate1', 'application.rate5'], does: 'Rate' },
      ...{ isRange: true, scale: 'anchored' },
    },
    { commands: ['application.attach'], does: 'Attach selection' },
    { commands: ['application.why'], does: 'Why' },
    { commands: ['application.note'], does: 'Note' },
    {
      commands: ['application.previousCandidate', 'application.nextCandidate'],
      does: 'Candidate',
    },
    { commands: ['application.submit'], does: 'Submit' },
  ],
};

/** Keys that belong to a kind of control and stay as they are, wherever it stands. */
export const fixedKeyTexts: readonly {
  where: string;
  keys: readonly (readonly [keys: string, does: string])[];
}[] = [
  {
    where: 'Lists and tables',
    keys: [
      ['↑ ↓', 'Move'],
      ['J K', 'Move'],
      ['Enter', 'Open'],
      ['Space', 'Peek'],
      ['X', 'Select'],
      ['Shift ↑ ↓', 'Select a range'],
      ['Ctrl A', 'Select all'],
      ['Esc', 'Let the selection go'],
    ],
  },
  {
    where: 'Comparison',
    keys: [
      ['↑ ↓ ← →', 'Cell'],
      ['Enter', 'Read who said what'],
      ['Esc', 'Back to the cell'],
    ],
  },
  {
    where: 'A document’s text',
    keys: [
      ['↑ ↓', 'Line'],
      ['Shift ↑ ↓', 'More lines'],
      ['← →', 'Begin a word later or earlier'],
      ['Shift ← →', 'End a word earlier or later'],
    ],
  },
  {
    where: 'Packet',
    keys: [
      ['PgUp PgDn', 'Page'],
      ['Ctrl Enter', 'Save PDF'],
      ['Esc', 'Close'],
    ],
  },
];

const keyNames: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ' ': 'Space',
};

/** A key as people read it: `Ctrl+Shift+z` is "Ctrl Shift Z". */
export function keyWords(key: string): string {
  return key
    .split(' ')
    .flatMap((chord) => chord.split(/\+(?=.)/))
    .map((part) => keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
