import type { KitStep } from '../kit.ts';

/** What a kit's checklist is begun with. */
export const defaultChecklist: readonly KitStep[] = [
  { when: 'before', text: 'Read the posting and every criterion with its levels.' },
  { when: 'before', text: 'Choose your questions, and ask every candidate the same ones.' },
  { when: 'before', text: 'Ask whether the candidate needs anything to take part in the talk.' },
  { when: 'during', text: 'Say how long it takes, how it goes, and that you take notes.' },
  { when: 'during', text: 'Ask about what was done, and follow up until your part is clear.' },
  {
    when: 'during',
    text: 'Leave time for the candidate’s own questions, and say what comes next.',
  },
  { when: 'after', text: 'Rate each criterion by itself, within the hour.' },
  {
    when: 'after',
    text: 'Do not talk about the candidate with the others before you have finished.',
  },
];

/** Kits of several candidates for several assessors at once. */
export const kitsTexts = {
  action: 'Kits',
  several: 'For several interviewers at once…',
  title: (count: number) => (count === 1 ? '1 kit' : `${count} kits`),
  assessors: 'Who rates with them',
  ownQuestions: (count: number) =>
    count === 1 ? '1 question of their own' : `${count} questions of their own`,
  noQuestions: 'no questions kept',
  yourQuestions: (count: number) =>
    count === 1 ? '1 question, from your bank' : `${count} questions, from your bank`,
  becomesAssessor: 'becomes an assessor here',
  somebodyNew: 'Somebody new',
  add: 'Add',
  calledBy: 'Candidates are called',
  byName: 'By name',
  byLetter: 'By letter',
  ownDay: 'Without a day each candidate’s own delete-by day counts',
  leaveOutMade: (count: number) =>
    count === 1
      ? 'Leave out the 1 that is made already'
      : `Leave out the ${count} that are made already`,
  checklist: 'Checklist, the same in each',
  each: 'Each kit is one file with a key of its own, and one line in Packets sent. What interviewers are asked to ask comes from their own bank, or from yours.',
  submit: (count: number) =>
    count === 1 ? 'Choose a folder and write 1 kit' : `Choose a folder and write ${count} kits`,
  begun: (count: number, folderName: string) =>
    count === 1
      ? `1 kit is written into “${folderName}”`
      : `${count} kits are written into “${folderName}”`,
  namesHidden:
    'Names are hidden here, and a batch of kits names everybody in its report. Show the names first (H).',
} as const;

/** Making kits, and what is listed of them. */
export const kitTexts = {
  action: 'Kit',
  title: (name: string) => `Kit for an interview with ${name}`,
  fileName: (name: string, posting: string, assessor: string) =>
    `${name} - ${posting} - kit for ${assessor}.html`,
  lead: 'One file that an interviewer opens in any browser, offline, and rates in. Nothing recorded about the candidate goes into it.',
  receiver: 'Who rates with it',
  somebodyNew: 'Somebody new…',
  newName: 'Their name',
  becomesAssessor: 'They become an assessor here with this kit.',
  calledBy: 'The candidate is called',
  deleteBy: 'Delete by',
  deleteByHint: 'Stands on the page and in the ledger.',
  freezes: (version: number) =>
    `Making the first kit freezes version ${version} of the rubric, as the first rating does: what comes back is rated on these words.`,
  frozen: (version: number) => `Rubric version ${version}, frozen.`,
  questions: 'Questions',
  questionsFrom: (name: string) =>
    `From the bank of ${name}. One question a line; changes are for this kit alone.`,
  questionsOf: (code: string, name: string) => `Questions for ${code} ${name}`,
  addGeneral: (category: string) => `Add those for ${category}`,
  checklist: 'Checklist',
  checklistHint: 'One step a line.',
  checklists: { before: 'Before the talk', during: 'In the talk', after: 'After the talk' },
  make: 'Save the kit',
  made: (fileName: string) => `Kit saved for ${fileName}. Send it to them as it is.`,
  earlier: 'Kits made',
  line: (assessor: string, when: string) => `For ${assessor}, made ${when}`,
  notBack: 'not back yet',
  back: (when: string) => `back ${when}`,
  withdrawn: (when: string) => `withdrawn ${when}`,
  ofVersion: (version: number) => `rubric version ${version}`,
  saveAgain: 'Save again',
  saveAgainOf: (assessor: string) => `Save the kit for ${assessor} again`,
  savedAgain: (fileName: string) => `Saved “${fileName}”`,
  withdraw: 'Withdraw',
  withdrawOf: (assessor: string) => `Withdraw the kit for ${assessor}`,
  withdrawnSaid: (assessor: string) =>
    `The kit for ${assessor} is withdrawn: what comes back of it is not taken`,
  ledgerOptions: (name: string, version: number) => `${name}, rubric version ${version}`,
  nameTaken: (name: string) =>
    `There is an assessor called ${name} already. Choose them in the list.`,
  rubricChanged: (fileName: string) =>
    `The rubric was changed while the file was being saved, so “${fileName}” is of no use. Delete it and save the kit again.`,
  isWithdrawn: 'This kit is withdrawn: what comes back of it is not taken. Make a new one.',
} as const;
