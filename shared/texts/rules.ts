export type Thing = keyof typeof things;

const things = {
  posting: 'posting',
  import: 'import',
  rubric: 'rubric',
  criterion: 'criterion',
  hint: 'hint',
  template: 'template',
  candidate: 'candidate',
  application: 'application',
  document: 'document',
  note: 'note',
  assessor: 'assessor',
  evidence: 'evidence',
  packet: 'packet preview',
  export: 'export',
  batch: 'batch',
  line: 'line',
  savedSearch: 'search',
  version: 'version',
  stage: 'stage',
  tag: 'tag',
  filter: 'saved filter',
  question: 'question',
  returned: 'returned scorecard',
  kit: 'kit',
} as const;

/** What the workbench declines, and why: each names the thing and what to do. */
export const ruleTexts = {
  gone: (what: Thing) =>
    `This ${things[what]} is not there any more. It may have been taken back by an undo.`,
  tooShortForBlind: (string: string) =>
    `“${string}” has fewer than two letters: it would be taken out of everything. Write more of it.`,
  wordOfBlind: (string: string) =>
    `“${string}” is a word that the blind copy itself puts where something was. Write more of it.`,
  tooManyForBlind: (most: number) =>
    `There are ${most} strings already. Take one back before you add another.`,
  nothingDoubtful: 'No line of this posting is doubtful any more.',
  encodingOfFormat: (fileName: string) =>
    `The text of “${fileName}” was taken out of the file, whose format settles the encoding.`,
  otherTextNow: (fileName: string) =>
    `The posting has another text than that of “${fileName}” by now. Look at it, and choose again.`,
  noQualifications:
    'No line of this posting is a qualification. Mark one as required or preferred first.',
  draftExists: (version: number) => `Version ${version} is being edited already.`,
  frozenAlready: (version: number) =>
    `Version ${version} is frozen: ratings stand on it. Start the next version to change it.`,
  anchorsPerLevel: (steps: number) =>
    `This rubric has ${steps} levels: give one sentence for each, which may be empty.`,
  emptyRubric: 'A rubric needs at least one criterion before it can be frozen.',
  partsOutside: (name: string) =>
    `The parts do not lie in “${name}” one behind the other. Propose the split again.`,
  otherRubric: 'These are versions of two rubrics. Compare versions of the same posting.',
  nobodyToPrint: (posting: string) =>
    `Nobody of “${posting}” is ranked yet or was chosen. Choose the candidates first.`,
  nothingToOpen: (name: string) =>
    `No scorecard on ${name} is in yet, so there is nothing to open.`,
  openingNeedsReason: (name: string) =>
    `Your own scorecard on ${name} is not in. Say why the others are opened now: it is recorded.`,
  stillSealed: (name: string) =>
    `The scorecards on ${name} are sealed for you. Open them together first.`,
  noRubric: 'This posting has no rubric yet. Build it from the posting first.',
  weightNeedsReason: (code: string, name: string) =>
    `${code} “${name}” weighs differently from the others. Write the reason first: it is printed in the packet.`,
  alreadyApplied: (name: string) => `${name} is a candidate for this posting already.`,
  rejectionNeedsReason: 'Say why: “Not proceeding” keeps its reason, and can be undone.',
  stageFaults: {
    'no-open': 'Keep at least one open stage: those who come in begin there.',
    'no-rejected':
      'Keep at least one stage for those who do not go on; their reason is kept with it.',
    'same-name': 'Two stages have the same name. Rename one.',
  },
  kindStays: (name: string) =>
    `“${name}” keeps what it means. Add a stage of the other kind, and move people there.`,
  stageHolds: (name: string, count: number) =>
    `${count === 1 ? '1 candidate is' : `${count} candidates are`} in “${name}”. Say which stage they go to.`,
  targetNeedsReason: (name: string) =>
    `“${name}” asks for a reason. Send those of the removed stage to another one.`,
  notRejected: (name: string) => `${name} is not stopped: there is nothing to reopen.`,
  submitted: 'Your scorecard is submitted. Amend the rating, with a reason.',
  notSubmitted: 'Your scorecard is a draft: change the rating itself.',
  nothingRated: 'Nothing is rated yet. Rate at least one criterion before you submit.',
  recommendationMissing: 'Give your recommendation first. It stands beside the score, not in it.',
  offScale: (level: number, steps: number) =>
    `Level ${level} is not on this rubric’s scale of 1 to ${steps}.`,
  notInRubric: 'This criterion is not in the current version of the rubric.',
  pointsSealed:
    'Others’ scorecards are sealed for you. Submit yours first: then choose strengths and concerns.',
  foreignQuote: (name: string) => `This quote is not one of “${name}”. Choose one of its own.`,
  notYours: 'Only its author can change this.',
  quoteOutside: 'The selection lies outside the text. Select it again.',
  quoteBlank: 'The selection has no visible character.',
  quoteTooLong: 'A quote has at most 5,000 characters. Select the part that matters.',
  quoted: (name: string, count: number) =>
    `${name} is quoted as evidence ${count === 1 ? 'once' : `${count} times`}. Remove the evidence first.`,
  thisNote: 'This note',
  versionOfItself: 'A posting cannot be a version of itself.',
  versionHasRubric: (title: string) =>
    `“${title}” has a rubric of its own, which would be lost. Undo building it, or keep both.`,
  versionHasCandidates: (title: string, count: number) =>
    `“${title}” has ${count === 1 ? 'a candidate' : `${count} candidates`} of its own already. Keep both.`,
  notOffered: 'This posting is not offered as a version of another.',
  importRunning: 'An import is running. Wait for it, or stop it.',
  tooManyCandidates: (most: string) =>
    `More than ${most} candidates match, and one act changes at most so many. Narrow the filter and do it in parts.`,
  nobodyMatches: 'No candidate matches any more. Look at the list again.',
  tagNameTaken: (name: string) => `There is a tag “${name}” already. Merge the two instead.`,
  tagIntoItself: 'A tag cannot be merged into itself. Choose another one.',
  nothingPasted: 'There is nothing but blanks in the text.',
} as const;
