export const searchTexts = {
  title: 'Search everything',
  hint: 'Words, “phrases”, begin*, NOT word',
  results: 'What was found, newest first',
  nothing: (query: string) =>
    `Nothing has “${query}”. Notes that are sealed for you are not searched.`,
  kinds: { posting: 'Posting', candidate: 'Candidate', note: 'Note', document: 'Document' },
} as const;
