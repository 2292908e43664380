import type { ReturnedFile } from '../returned-scorecard.ts';
import type { ChangedPart, MappedCriterion } from '../version-map.ts';

const askAgain = (name: string) => `Ask ${name} to open the kit and press Finish again.`;
const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
type Outcome = ReturnedFile['outcome'];

/** Why a file is not taken in as a scorecard: each says what is wrong and what to do. */
export const returnedRuleTexts = {
  tooBig: (megabytes: number) =>
    `More than ${megabytes} MB: no scorecard is that long. Look whether it is the right file.`,
  notText: 'Not a text file, so no scorecard. Choose the .scorecard.json that the kit saved.',
  notJson:
    'Not JSON to its end: the file was cut off or changed on its way. Ask for it again, as an attachment that nobody opened and saved.',
  notOurs:
    'No scorecard of a kit: its first words are not those of this format. Choose the .scorecard.json that the kit saved.',
  kitPage:
    'This is the kit itself, not what came back of it. Open it in a browser, and import the .scorecard.json it saves.',
  newerFormat: (version: number, known: number) =>
    `Made by a newer kit: its format is version ${version}, and this workbench reads ${known}. Use a newer workbench.`,
  fault: (where: string, what: string) =>
    `Not as the format says: ${where} ${what}. The file was changed after the kit saved it, so nothing in it can be trusted. Ask for it again.`,
  unknownKit:
    'Its kit was not made in this workspace, or was erased with its candidate. Open the workspace it was made in.',
  checksum: (name: string, candidate: string) =>
    `Changed after it was saved: its checksum is not that of the kit for ${name} on ${candidate}. Which field was changed cannot be told, so none can be trusted. ${askAgain(name)}`,
  otherApplication: (candidate: string) =>
    `The kit was made for ${candidate}, and the file names another application. Ask for the file that this kit saved.`,
  otherAssessor: (name: string) =>
    `The kit was made for ${name}, and the file names another assessor. One kit is for one assessor: make a kit for the other.`,
  otherRubric: (version: number) =>
    `The kit has version ${version} of the rubric, and the file names another one. Ask for the file that this kit saved.`,
  foreignCriterion: (name: string) =>
    `It rates “${name}”, which is not in the kit’s rubric. Ask for the file that this kit saved.`,
  offScale: (name: string, level: number, steps: number) =>
    `It gives “${name}” level ${level}, and the kit’s rubric has ${steps}. Ask for the file that this kit saved.`,
  unfinished: (name: string) =>
    `Saved to go on later, not finished. Ask ${name} to open the kit with this file and press Finish.`,
  nothingRated: (name: string) =>
    `Nothing is rated in it. Ask ${name} to open the kit with this file, rate, and press Finish.`,
  noRecommendation: (name: string) =>
    `It has no recommendation. Ask ${name} to open the kit with this file, choose one, and press Finish.`,
  withdrawn: (name: string, day: string) =>
    `The kit for ${name} was withdrawn on ${day}. Make a new one, or undo the withdrawal.`,
  alreadySubmitted: (name: string, candidate: string) =>
    `${name} has submitted a scorecard on ${candidate} in the workbench. A change of it is an amendment there.`,
  opened: (name: string, day: string) =>
    `The scorecard of this kit was opened on ${day} and stands as ${name}’s. A change of it is an amendment in the workbench.`,
  same: (day: string, isOpened: boolean) =>
    `The very same scorecard came in on ${day}${isOpened ? ' and was opened since' : ', sealed'}. Nothing added.`,
  newerSave:
    'A later save of a card that is here, sealed. Taking it in puts it in the place of the earlier one.',
  earlierSave:
    'An EARLIER save than the card that is here, sealed. Taking it in puts the older state in its place.',
  otherKit: (name: string) =>
    `Another kit of ${name} for this application came back before, sealed. Taking this one in puts it in its place.`,
  olderVersion: (version: number, current: number) =>
    `Rated on version ${version} of the rubric; scores use version ${current}. What still counts is listed below; nothing is moved to another criterion or level.`,
  takenIn: 'Sealed until it is opened.',
  draftWaits: (name: string) =>
    `${name} has begun a draft here too. It gives way only when you say so at the opening.`,
  reportGone: 'This report is closed. Import the files again.',
  openedAlready: (names: readonly string[]) => `${list(names)}: opened already.`,
  submittedSince: (name: string) =>
    `${name} has submitted a scorecard in the workbench since. Remove the returned one, which cannot be opened beside it.`,
  openNeedsReason: (candidate: string) =>
    `Your own scorecard on ${candidate} is not submitted. What others think can sway you: say why you open theirs before.`,
  draftsGiveWay: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? 'has' : 'have'} begun a draft here, which gives way to the returned scorecard. Say that it may.`,
} as const;

/** Where in the file a fault is, for people. */
export const scorecardFieldTexts = {
  whole: 'the file',
  field: (name: string) => `“${name}”`,
  inList: (list: string, position: number) => `entry ${position} of “${list}”`,
  of: (field: string, owner: string) => `${field} in ${owner}`,
  missing: 'is missing',
  wrongKind: 'is of another kind',
  unknownField: (names: readonly string[]) =>
    `has ${list(names.map((name) => `“${name}”`))}, which is no field`,
  tooLong: 'is too long or too big',
  tooSmall: 'is too small',
  unknownValue: 'has a value that is none of those it can have',
  malformed: 'is not written as it has to be',
} as const;

const fates = {
  counts: 'Counts',
  older: 'Stays beside, not counted',
  removed: 'Has no place any more',
  new: 'Not assessed: the criterion is new',
} satisfies Record<MappedCriterion['fate'], string>;
const fateCounts = {
  counts: (count: number) => (count === 1 ? '1 criterion counts' : `${count} criteria count`),
  older: (count: number) => (count === 1 ? '1 stays beside' : `${count} stay beside`),
  removed: (count: number) => `${count} ${count === 1 ? 'has' : 'have'} no place any more`,
  new: (count: number) => (count === 1 ? '1 is new' : `${count} are new`),
} satisfies Record<MappedCriterion['fate'], (count: number) => string>;
const changes = {
  text: 'its text changed',
  anchors: 'its anchors changed',
  scale: 'the scale changed',
} satisfies Record<ChangedPart, string>;
const counted = {
  refused: (count: number) => `${count} refused`,
  'needs-decision': (count: number) => `${count} to decide`,
  'already-here': (count: number) => `${count} here already`,
  'taken-in': (count: number) => `${count} taken in, sealed`,
} satisfies Record<Outcome, (count: number) => string>;
const outcomes = ['refused', 'needs-decision', 'already-here', 'taken-in'] as const;

export const returnedTexts = {
  import: 'Returned scorecards…',
  reportTitle: 'Returned scorecards',
  summary: (counts: Readonly<Record<Outcome, number>>) => {
    const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
    const parts = outcomes
      .filter((outcome) => counts[outcome] > 0)
      .map((outcome) => counted[outcome](counts[outcome]));
    return `${total} ${total === 1 ? 'file' : 'files'}: ${parts.join(', ')}`;
  },
  outcomes: {
    refused: 'Refused',
    'needs-decision': 'To decide',
    'already-here': 'Here already',
    'taken-in': 'Taken in, sealed',
  } satisfies Record<Outcome, string>,
  on: 'on',
  savedAt: (when: string) => `saved ${when}`,
  takeIn: 'Take it in',
  replace: 'Replace the one that is here',
  reportEnd:
    'The files themselves are never changed; refused ones are not kept. One undo removes the import while it is sealed.',
  undecided: (count: number) =>
    count === 1
      ? '1 file was left undecided and not taken in'
      : `${count} files were left undecided and not taken in`,
  close: 'Close',
  toApplication: 'Show the application',
  /** "Version 1 to version 2: 10 criteria count, 1 stays beside, 2 have no place any more, 1 is new" */
  mapTitle: (
    version: number,
    current: number,
    counts: Readonly<Record<MappedCriterion['fate'], number>>,
  ) =>
    `Version ${version} to version ${current}: ${(['counts', 'older', 'removed', 'new'] as const)
      .filter((fate) => counts[fate] > 0)
      .map((fate) => fateCounts[fate](counts[fate]))
      .join(', ')}`,
  mapHeads: { code: 'Code', criterion: 'Criterion', fate: 'A rating of it' },
  fateOf: (fate: MappedCriterion['fate'], changed: readonly ChangedPart[]) =>
    changed.length === 0
      ? fates[fate]
      : `${fates[fate]}: ${list(changed.map((part) => changes[part]))}`,
  mapWithout: 'The ratings themselves are sealed: this says only where one would count.',

  cameBack: (name: string) => `${name}’s scorecard came back`,
  cameBackMany: (count: number) => `${count} scorecards came back`,
  /** It stays on one line. */
  cameBackCount: (count: number) => `${count}\u00A0came\u00A0back`,
  sealedSince: (when: string) => `${when}, sealed`,
  sealed: 'sealed',
  open: 'Open…',
  openTitle: 'Open returned scorecards',
  openHint:
    'Each becomes its assessor’s submitted scorecard, and its notes a shared note. For others it stays sealed until theirs is in. The history says who opened what; it cannot be undone.',
  whichToOpen: 'Which to open',
  when: (when: string, version: number) => `came back: ${when} · rubric v${version}`,
  own: 'yours',
  remove: (name: string) => `Remove the returned scorecard of ${name}`,
  removed: (name: string) => `${name}’s returned scorecard is removed. Undo brings it back.`,
  giveWay: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? 'has' : 'have'} begun a draft here. Its ratings and quotes give way to the returned scorecard.`,
  early:
    'Your own scorecard is not submitted. What others think can sway you. The opening is recorded with your reason.',
  earlyReason: 'Why you open before yours is in',
  openDo: (count: number) => (count < 2 ? 'Open it' : `Open ${count}`),
  opened: (names: readonly string[]) => `Opened: ${list(names)}`,
} as const;
