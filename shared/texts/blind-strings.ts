/** Looking through what a blind copy removes: what is found can be kept, and more can be added. */
export const blindStringTexts = {
  keep: 'Keep',
  keepThis: (string: string) => `Keep “${string}”`,
  always: 'always',
  alwaysWhy: 'The whole name, the address and the number are removed whatever is kept',
  kept: (count: number) => (count === 1 ? '1 kept by hand' : `${count} kept by hand`),
  remove: 'Remove',
  removeThis: (string: string) => `Remove “${string}” after all`,
  also: 'Also remove',
  hint: 'A nickname, a town: Enter adds it',
  stands: (count: number) =>
    count === 0 ? 'stands nowhere' : count === 1 ? '1 place' : `${count} places`,
  drop: (string: string) => `Do not remove “${string}” any more`,
  remembered:
    'Remembered with this application: every blind copy of it keeps and removes the same.',
  nowKept: (string: string) => `“${string}” stays in blind copies`,
  nowRemoved: (string: string) => `“${string}” is removed from blind copies`,
  asFound: (string: string) => `“${string}” is not added any more`,
} as const;
