export const historyPanelTexts = {
  title: {
    posting: 'History of the posting',
    candidate: 'History of the person',
    application: 'History of the application',
  },
  lead: 'Everything done here, newest first. What you did can be taken back by itself, as long as nothing stands on it; that is written down too.',
  none: 'Nothing was done here yet that you may see.',
  earlier: 'Show earlier',
  you: 'You',
  workbench: 'The workbench',
  kinds: {
    do: (label: string) => label,
    undo: (label: string) => `undo: ${label}`,
    redo: (label: string) => `redo: ${label}`,
  },
  takenBack: 'taken back',
  final: 'final',
  takeBack: 'Take back',
  nowTakenBack: (label: string) => `Taken back: ${label}`,
} as const;
