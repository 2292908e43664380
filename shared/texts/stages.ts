/** The stages of a posting, and changing them. */
export const stageTexts = {
  title: 'Stages of this posting',
  lead: 'Other postings keep theirs. The history of every candidate stays as it is.',
  nameOf: (number: number) => `Name of stage ${number}`,
  kindOf: (number: number) => `Meaning of stage ${number}`,
  kinds: {
    open: 'Still open',
    hired: 'Hired',
    rejected: 'Does not go on, with a reason',
    withdrawn: 'Withdrew',
  },
  up: (name: string) => `Move “${name}” up`,
  down: (name: string) => `Move “${name}” down`,
  remove: (name: string) => `Remove “${name}”`,
  add: 'Add a stage',
  goTo: (count: number, name: string) =>
    count === 1 ? `1 candidate in “${name}” goes to` : `${count} candidates in “${name}” go to`,
  choose: 'Choose a stage',
  saved: 'Stages changed',
} as const;
