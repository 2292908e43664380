/** What waits to be rated by the assessor at the keyboard. */
export const toRateTexts = {
  title: 'To rate',
  waiting: (count: number, name: string) =>
    count === 1
      ? `1 application waits for ${name}`
      : `${count.toLocaleString()} applications wait for ${name}`,
  rateNext: 'Rate next',
  none: 'Nothing waits for you',
  noneNext: 'No other application waits for your scorecard',
  noneYetLead:
    'Applications in open stages wait here as soon as the rubric of their posting is frozen.',
  allDoneLead: 'You have submitted a scorecard on every application in an open stage.',
  columns: {
    candidate: 'Candidate',
    stage: 'Stage',
    ratings: 'Your scorecard',
    cameIn: 'Came in',
  },
  progress: (done: number, total: number) => `${done} of ${total} rated`,
  notBegun: 'Not begun',
  draft: (rated: number, all: number) => `Draft, ${rated} of ${all}`,
  more: (count: number) => `Show more (${count} left)`,
} as const;
