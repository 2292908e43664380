/** The dialog in which a comparison book or a decision sheet is put together and looked at. */
export const bookDialogTexts = {
  bookTitle: (posting: string) => `Comparison book for ${posting}`,
  sheetTitle: (posting: string) => `Decision sheet for ${posting}`,
  sheet: 'Decision sheet',
  /** Where there is little room. */
  bookShort: 'Book',
  sheetShort: 'Sheet',
  who: (count: number) => (count === 1 ? '1 candidate' : `${count} candidates`),
  whoHint: 'In the order of the comparison; another choice is made there.',
  sealed: (count: number, isBlind: boolean) => {
    const called = isBlind ? 'by letter' : 'by name';
    return count === 1
      ? `1 is sealed for you: it stands in it ${called}, and nothing more of it.`
      : `${count} are sealed for you: they stand in it ${called}, and nothing more of them.`;
  },
  inBook: 'In the book',
  parts: [
    'Title page: how they are ordered, how scores are made',
    'Matrix of criteria and candidates',
    'How firm the order is, what is unknown, how assessors agree',
    'The decision page of each candidate',
  ],
  emptyDay: 'Empty: the earliest day of those who are in it, if one has any',
  replyBy: 'Answer by',
  sendTo: 'Back to',
  sendToHint: 'A name, a room, a mail address: printed as it is written',
  questions: 'Questions to whoever answers',
  question: (number: number) => `Question ${number}`,
  hideNames: 'Hide names',
  hideNamesBook:
    'The letters of the comparison stand for names, in everybody’s texts too. The last page says what is left out.',
  hideNamesSheet:
    'The letters of the comparison stand for names. Answers come back by letter; here you see whose they are.',
  blindPart: 'What this copy leaves out',
} as const;
