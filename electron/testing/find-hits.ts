import type { TestWorkbench } from './test-workbench.ts';

/** Everything that is found for a query, of all areas. */
export async function findHits({ ask }: Pick<TestWorkbench, 'ask'>, query: string) {
  const { areas } = await ask('search.overview', {
    query,
    postingId: null,
    most: 20,
    countUpTo: 1000,
  });
  return areas.flatMap(({ hits }) => hits);
}
