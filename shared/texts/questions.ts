import type { CriterionCategory } from '../rubric.ts';

/**
 * Questions to begin a bank with: about what somebody did, open, the same for everybody. None asks after age, family,
 * health, origin or belief.
 */
export const suggestedQuestions: Record<CriterionCategory, readonly string[]> = {
  experience: [
    'Walk me through the work you have done that is nearest to this. What was your own part in it?',
    'What went wrong in it, how did you notice, and what did you do?',
    'What would you do otherwise today, and why?',
    'How did you know that it was good enough?',
  ],
  education: [
    'What have you learned that bears most on this work, and where did you learn it?',
    'Tell me about a time you used it at work. What did it change?',
    'What did you have to learn by yourself since, and how did you go about it?',
  ],
  knowledge: [
    'Tell me about the last time you used this. What was the task, and what did you do?',
    'Explain one part of it to me as you would to a new colleague.',
    'Describe a choice you made between two ways of doing it. What spoke for each?',
    'Where does it stop being the right tool? Give an example of your own.',
  ],
  'ways-of-working': [
    'Tell me about a time you disagreed with somebody you worked with. What did you do, and how did it end?',
    'Describe a time you had more to do than you could. How did you choose, and whom did you tell?',
    'Tell me about feedback that changed how you work. What was said, and what did you change?',
    'Describe a time you explained something difficult to people outside your field. How did you know they followed?',
  ],
  conditions: [
    'The work needs this: [name it as the posting does]. Can you meet it?',
    'From when could you meet it, and what would you need from us for that?',
  ],
};

/** The part of an assessor's own questions, beside a criterion and in the settings. */
export const questionTexts = {
  heading: 'Questions to ask',
  hint: 'Yours alone. They go into your kits and packets, and stay with the criterion in every version.',
  add: 'Add a question',
  placeholder: 'What did you do when …?',
  of: (number: number) => `Question ${number}`,
  moveUp: (number: number) => `Move question ${number} up`,
  moveDown: (number: number) => `Move question ${number} down`,
  remove: (number: number) => `Remove question ${number}`,
  moved: (number: number, of: number) => `Question ${number} of ${of} now`,
  removed: 'Question removed',
  added: (count: number) => (count === 1 ? '1 question added' : `${count} questions added`),
  nothingToSuggest: 'All suggested questions of this category are in your bank already.',
  general: 'Questions by category',
  generalHint:
    'Your general questions, for any posting. In a kit you can put those of a criterion’s category under it by one click.',
  suggest: 'Suggest some',
  suggestFor: (category: string) => `Suggest some for ${category}`,
  none: 'None yet.',
} as const;
