const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });
const cards = (count: number) => (count === 1 ? '1 scorecard' : `${count} scorecards`);
const minutesWord = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`);
const secondsWord = (seconds: number) => (seconds === 1 ? '1 second' : `${seconds} seconds`);

/** "12:04"; hours are minutes too, since nobody plans a debrief in hours. */
const clockOf = (ms: number) => {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
const spoken = (ms: number) => {
  const seconds = Math.floor(ms / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return secondsWord(rest);
  return rest === 0 ? minutesWord(minutes) : `${minutesWord(minutes)} ${secondsWord(rest)}`;
};

/** The panel’s talk about one application. */
export const debriefTexts = {
  heading: 'Debrief',
  of: (posting: string) => `Debrief for ${posting}`,
  go: 'Debrief',
  toApplication: 'Application',

  panel: 'Who rates',
  states: {
    in: (when: string) => `In, ${when}`,
    returned: (when: string) => `Came back ${when}, sealed`,
    'kit-out': (when: string) => `Kit given ${when}, not back`,
    missing: 'Not in',
  },
  you: 'you',
  late: 'after the opening',
  lateLong: 'Came in after the others had been opened, so it may not stand on its own.',
  sealedMark: 'sealed for you',

  none: 'No scorecard is in yet',
  noneLead: (name: string) =>
    `A debrief of ${name} begins with what the assessors gave, each on their own. Nothing is in, so there is nothing to open.`,
  noRubric: 'This posting has no rubric yet, so nobody can have rated by it.',
  ready: (count: number) => (count === 1 ? '1 scorecard is in' : `${count} scorecards are in`),
  readyLead:
    'All of them open at one moment, so that nobody’s opinion comes first. Who opened them, and when, is recorded and stays.',
  one: 'One scorecard alone shows no differences: two are needed to compare.',
  waiting: (names: readonly string[]) =>
    names.length === 1
      ? `${names[0]} is not in. Once the others are open, that opinion is not independent any more.`
      : `${list.format([...names])} are not in. Once the others are open, their opinions are not independent any more.`,
  allIn: 'Everybody who rates for this posting is in.',
  ownMissing:
    'Your own scorecard is not in, so what the others gave is sealed for you. Submit it first, or say why you open them now.',
  openedBy: (name: string, when: string, count: number) =>
    `${name} opened ${cards(count)} together, ${when}.`,
  open: (count: number) => (count === 1 ? 'Open the scorecard' : `Open ${count} together`),
  openTitle: (name: string) => `Open the scorecards on ${name} before yours is in?`,
  openHint:
    'What others think can sway you. The opening is recorded with your reason, and cannot be undone.',
  openReason: 'Reason',
  openDo: 'Open them together',
  openedNow: (count: number) => `${cards(count)} opened together. The history has it.`,
  giveWay: (names: readonly string[]) =>
    `A file came back of ${list.format([...names])}, whose draft here gives way to it.`,
  newReturns: (count: number) =>
    count === 1
      ? '1 more scorecard came back and is sealed.'
      : `${count} more scorecards came back and are sealed.`,
  toScorecard: 'To your scorecard',

  criteria: 'Criteria, biggest difference first',
  criteriaShort: 'Criteria',
  talkedOf: (talked: number, of: number) => `${talked} of ${of} talked about`,
  talked: 'Talked about',
  markTalked: 'Mark as talked about',
  talkedBy: (name: string, when: string) => `Marked by ${name}, ${when}`,
  nowTalked: (code: string) => `${code} is marked as talked about.`,
  notTalked: (code: string) => `${code} is not marked as talked about any more.`,
  allTalked: 'Every criterion is marked as talked about.',
  amend: 'Amend yours',
  noOwnRating: 'Your own scorecard is not in: there is nothing of yours to amend.',
  differences: 'What they gave',
  standing: (score: string, mustHaves: string) => `${score} · ${mustHaves}`,
  spread: (share: number) => `mean spread ${Math.round(share * 100)} % of the scale`,

  note: 'Note of the debrief',
  noteHint: 'Kept as a shared note on the application. It is never counted.',
  side: 'Note, decision and agreement',

  timer: 'Time',
  start: 'Start',
  pause: 'Pause',
  reset: 'Reset',
  planned: 'Minutes planned',
  min: 'min',
  clock: clockOf,
  elapsedOf: (elapsed: number, planned: number) => `${clockOf(elapsed)} of ${planned} min`,
  over: (ms: number) => `${clockOf(ms)} over`,
  onThis: (ms: number) => `${clockOf(ms)} on this`,
  say: 'Say the time',
  saidTime: (elapsed: number, planned: number, running: boolean) =>
    `${spoken(elapsed)} of ${minutesWord(planned)} planned, ${
      elapsed > planned * 60_000
        ? `${spoken(elapsed - planned * 60_000)} over`
        : `${spoken(planned * 60_000 - elapsed)} left`
    }${running ? '' : ', paused'}.`,
  started: 'The timer runs.',
  paused: (ms: number) => `The timer is paused at ${clockOf(ms)}.`,
  wasReset: 'The timer is back at 0:00.',
} as const;
