import { applicationIdSchema, type ApplicationId } from '#shared/ids.ts';

/** What of a comparison stands in its address, so that Back comes back to the same one. */
export type CompareSearch = {
  /** The chosen applications; without it, those main takes. */
  with?: ApplicationId[];
  view?: 'chart';
  differences?: true;
  names?: 'hidden';
};

export function compareSearch(search: Record<string, unknown>): CompareSearch {
  const chosen = Array.isArray(search['with'])
    ? search['with'].flatMap((id) => applicationIdSchema.safeParse(id).data ?? [])
    : [];
  return {
    ...(chosen.length > 0 ? { with: chosen } : {}),
    ...(search['view'] === 'chart' ? { view: 'chart' as const } : {}),
    ...(search['differences'] === true ? { differences: true as const } : {}),
    ...(search['names'] === 'hidden' ? { names: 'hidden' as const } : {}),
  };
}
