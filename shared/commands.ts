/**
 * Every command that has a key, by the screen it belongs to, with its keys as they come. The bindings, the `?`
 * sheet, the status bar, the palette and the menu all read this one list.
 *
 * A key is written `Ctrl+Enter`, `Alt+ArrowUp`, `Shift+e`, `?`; `Ctrl` stands for ⌘ on macOS too. Keys one after
 * the other are written with a blank: `g p`.
 */
const commandKeys = {
  anywhere: {
    'anywhere.find': ['Ctrl+k'],
    'anywhere.search': ['Ctrl+f'],
    'anywhere.undo': ['Ctrl+z'],
    'anywhere.redo': ['Ctrl+Shift+z', 'Ctrl+y'],
    'anywhere.sidebar': ['Ctrl+\\'],
    'anywhere.back': ['Alt+ArrowLeft'],
    'anywhere.forward': ['Alt+ArrowRight'],
    'anywhere.nextPane': ['F6'],
    'anywhere.previousPane': ['Shift+F6'],
    'anywhere.keys': ['?'],
    'anywhere.history': ['g h'],
    'anywhere.goToPostings': ['g p'],
    'anywhere.importCandidates': ['g i'],
    'anywhere.goToDuplicates': ['g d'],
    'anywhere.goToCandidates': ['g c'],
    'anywhere.goToRate': [],
    'anywhere.rateNext': ['g r'],
    'anywhere.goToSent': ['g x'],
    'anywhere.goToSettings': ['Ctrl+,', 'g s'],
    'anywhere.exportEverything': [],
    'anywhere.openExport': [],
  },
  ledger: {
    'ledger.filter': ['f'],
    'ledger.due': ['d'],
    'ledger.check': ['c'],
    'ledger.confirm': ['m'],
    'ledger.clearFilters': ['Shift+f'],
  },
  search: {
    'search.keep': ['Ctrl+s'],
    'search.order': ['Ctrl+b'],
  },
  postings: {
    'postings.import': ['i', 'Ctrl+o'],
    'postings.paste': ['v'],
    'postings.filter': ['f'],
  },
  posting: {
    'posting.hold': ['m h'],
    'posting.fill': ['m f'],
    'posting.reopen': ['m o'],
    'posting.archive': ['m a'],
  },
  duplicates: {
    'duplicates.merge': ['m'],
    'duplicates.keepApart': ['t'],
  },
  candidateImport: {
    'candidateImport.choose': ['o', 'Ctrl+o'],
    'candidateImport.paste': ['v'],
    'candidateImport.documents': ['d'],
    'candidateImport.start': ['Ctrl+Enter'],
    'candidateImport.stop': ['s'],
    'candidateImport.copyReport': ['c'],
    'candidateImport.revert': ['r'],
  },
  review: {
    'review.nextLine': ['ArrowDown', 'j'],
    'review.previousLine': ['ArrowUp', 'k'],
    'review.required': ['r'],
    'review.preferred': ['p'],
    'review.duty': ['d'],
    'review.ignore': ['x'],
    'review.nextDoubtful': ['.'],
    'review.previousDoubtful': [','],
    'review.accept': ['a'],
    'review.acceptAll': ['Shift+a'],
    'review.encoding': ['e'],
    'review.fold': ['f'],
    'review.versions': ['v'],
    'review.buildRubric': ['Ctrl+Enter'],
  },
  changedPosting: {
    'changedPosting.show': ['c'],
    'changedPosting.accept': ['n'],
    'changedPosting.keepBoth': ['b'],
  },
  rubric: {
    'rubric.nextCriterion': ['ArrowDown', 'j'],
    'rubric.previousCriterion': ['ArrowUp', 'k'],
    'rubric.moveDown': ['Alt+ArrowDown'],
    'rubric.moveUp': ['Alt+ArrowUp'],
    'rubric.weight': ['w'],
    'rubric.anchors': ['a'],
    'rubric.split': ['s'],
    'rubric.toLine': ['l'],
    'rubric.remove': ['Delete'],
    'rubric.copyFrom': ['c'],
    'rubric.keepTemplate': ['t'],
    'rubric.freeze': ['Ctrl+Enter'],
  },
  people: {
    'people.filter': ['f'],
    'people.add': ['a'],
    'people.tag': ['t'],
    'people.untag': ['Shift+t'],
    'people.toPosting': ['p'],
    'people.deleteBy': ['d'],
    'people.clearFilters': ['Shift+f'],
  },
  candidates: {
    'candidates.add': ['a'],
    'candidates.stage': ['s'],
    'candidates.tag': ['t'],
    'candidates.stop': ['Delete'],
    'candidates.reopen': ['Shift+r'],
    'candidates.compare': ['c'],
    'candidates.packet': ['p'],
    'candidates.peek': ['Space'],
    'candidates.filter': ['f'],
    'candidates.clearFilters': [],
    'candidates.stages': [],
    'candidates.board': ['b'],
  },
  compare: {
    'compare.differences': ['d'],
    'compare.weights': ['w'],
    'compare.decide': ['g'],
    'compare.record': ['Ctrl+Enter'],
    'compare.hideNames': ['h'],
    'compare.chart': ['c'],
    'compare.candidates': ['a'],
    'compare.takeOut': ['Delete'],
    'compare.open': ['o'],
    'compare.nextDifference': ['.'],
    'compare.previousDifference': [','],
    'compare.copy': ['Ctrl+Shift+c'],
    'compare.debrief': ['b'],
  },
  debrief: {
    'debrief.openTogether': ['o'],
    'debrief.nextCriterion': ['j'],
    'debrief.previousCriterion': ['k'],
    'debrief.nextOpen': ['.'],
    'debrief.talked': ['t'],
    'debrief.amend': ['a'],
    'debrief.note': ['n'],
    'debrief.decide': ['g'],
    'debrief.timer': ['s'],
    'debrief.resetTimer': ['Shift+s'],
    'debrief.plan': ['p'],
    'debrief.sayTime': ['i'],
    'debrief.toApplication': ['b'],
  },
  application: {
    'application.nextCriterion': ['j'],
    'application.previousCriterion': ['k'],
    'application.rate1': ['1'],
    'application.rate2': ['2'],
    'application.rate3': ['3'],
    'application.rate4': ['4'],
    'application.rate5': ['5'],
    'application.rate0': ['0'],
    'application.attach': ['e'],
    'application.attachOther': ['Shift+e'],
    'application.why': ['w'],
    'application.note': ['n'],
    'application.privateNote': ['Shift+n'],
    'application.previousCandidate': ['['],
    'application.nextCandidate': [']'],
    'application.submit': ['Ctrl+Enter'],
    'application.debrief': ['b'],
    'application.letGo': ['Escape'],
    'application.findInDocument': ['/'],
    'application.pages': ['v'],
    'application.larger': ['+', '='],
    'application.smaller': ['-'],
    'application.nextDocument': ['d'],
    'application.previousDocument': ['Shift+d'],
  },
  packet: {
    'packet.include': ['Space'],
    'packet.moveDown': ['Alt+ArrowDown'],
    'packet.moveUp': ['Alt+ArrowUp'],
    'packet.blind': ['b'],
    'packet.points': ['s'],
    'packet.nextPage': ['PageDown'],
    'packet.previousPage': ['PageUp'],
    'packet.save': ['Ctrl+Enter'],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type CommandScope = keyof typeof commandKeys;
export type CommandId = { [S in CommandScope]: keyof (typeof commandKeys)[S] }[CommandScope];

export const commandScopes = Object.keys(commandKeys) as CommandScope[];

const keysById = Object.assign({}, ...Object.values(commandKeys)) as Record<
  CommandId,
  readonly string[]
>;
export const commandIds = Object.keys(keysById) as CommandId[];

/** The keys of a command; the first one is shown beside its button. */
export const defaultKeys = (id: CommandId): readonly string[] => keysById[id];

export const commandsOf = (scope: CommandScope): CommandId[] =>
  Object.keys(commandKeys[scope]) as CommandId[];
