/** Copying criteria from other rubrics, and keeping rubrics as templates. */
export const rubricCopyTexts = {
  open: 'Copy from…',
  start: 'Start from a template or another posting…',
  title: 'Copy criteria',
  from: 'Copy from',
  templates: 'Templates',
  postings: 'Other postings',
  nothing:
    'There is nothing to copy from yet: no other posting has a rubric, and no template is kept. “Keep as template” below a rubric makes one.',
  posting: (title: string, version: number, count: number) =>
    `${title}, version ${version}, ${count} criteria`,
  template: (name: string, count: number) => `${name}, ${count} criteria`,
  what: 'What to take',
  modes: { criteria: 'Whole criteria', anchors: 'Anchors only' },
  criteriaLead:
    'Copies keep their weights, reasons and anchors and say where they come from. They stand behind the criteria that are here.',
  anchorsLead: 'For criteria here whose name says the same or nearly so. Nothing else is changed.',
  noPairs: 'No criterion here has a name like one of these.',
  noAnchors: 'none written',
  anchorsFrom: (name: string) => `from “${name}”`,
  replaces: 'replaces what is written here',
  all: 'All',
  none: 'None',
  act: (count: number) => (count === 1 ? 'Copy 1 criterion' : `Copy ${count} criteria`),
  actAnchors: (count: number) =>
    count === 1 ? 'Take the anchors of 1 criterion' : `Take the anchors of ${count} criteria`,
  copied: (count: number) => (count === 1 ? '1 criterion copied' : `${count} criteria copied`),
  anchorsTaken: (count: number) =>
    count === 1 ? 'Anchors of 1 criterion taken' : `Anchors of ${count} criteria taken`,
  keep: 'Keep as template…',
  keepTitle: 'Keep this rubric as a template',
  keepLead:
    'The template stands by itself: later changes here do not reach it, and it stays when the posting goes.',
  name: 'Name',
  keepDo: 'Keep it',
  kept: (name: string) => `Template “${name}” kept`,
  rename: 'Rename',
  renameTitle: 'Rename the template',
  renameDo: 'Rename it',
  remove: 'Remove the template',
  removed: (name: string) => `Template “${name}” removed. Undo brings it back.`,
} as const;
