/** Words that several screens share. One catalogue: every text of the interface lives in `shared/texts/`. */
export const commonTexts = {
  appName: 'Hiring Workbench',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  ratingMarks: {
    met: 'Met',
    partly: 'Partly',
    'not-met': 'Not met',
    'not-assessed': 'Not assessed',
  },
  kinds: { required: 'Required', preferred: 'Preferred' },
  stages: {
    applied: 'Applied',
    screen: 'Screen',
    interview: 'Interview',
    offer: 'Offer',
    hired: 'Hired',
    rejected: 'Not proceeding',
    withdrawn: 'Withdrawn',
  },
  recommendations: {
    'strong-no': 'Strong no',
    no: 'No',
    yes: 'Yes',
    'strong-yes': 'Strong yes',
  },
  noOutcome: 'Not chosen yet',
  outcomes: {
    offer: 'Make an offer',
    'next-conversation': 'Go on to the next conversation',
    hold: 'Hold',
    'not-proceeding': 'Not proceeding',
  },
  forWhom: 'For whom',
  deleteBy: 'Delete by',
  documentKinds: {
    resume: 'Résumé',
    letter: 'Cover letter',
    'work-sample': 'Work sample',
    other: 'Document',
  },
} as const;
