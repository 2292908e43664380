import { QueryClientProvider } from '@tanstack/react-query';
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from '@tanstack/react-router';
import { useState } from 'react';

import { createQueryClient } from './bridge/query-client.ts';
import { compareSearch } from './features/compare/compare-search.ts';
import { Shell } from './shell/shell.tsx';

/** `line` to begin at; `version` to show that earlier text; `changes` to show what is offered as a version. */
type ReviewSearch = { line?: number; version?: number; changes?: true };
/** `candidate` is the id of the person to show. */
type PeopleSearch = { candidate?: string };

/** `batch` whose files to list; `check` is the token of a file to look up. */
type SentSearch = { batch?: string; check?: string };

/** `token` of a list to read at once; `report` of an import to show; `posting` they apply for. */
type ImportSearch = { token?: string; report?: string; posting?: string };

/** What is searched for, and where: an area, a posting. Newest first unless the best are asked for. */
type SearchSearch = { q?: string; area?: string; posting?: string; order?: 'best' };

/** What to show of an application: a document at a span of its text, or a note. */
type ApplicationSearch = {
  document?: string;
  line?: number;
  start?: number;
  end?: number;
  note?: string;
  criterion?: string;
};

const numberIn = <K extends string>(key: K, value: unknown) =>
  (typeof value === 'number' ? { [key]: value } : {}) as { [P in K]?: number };
const textIn = <K extends string>(key: K, value: unknown) =>
  (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { [P in K]?: string };

const rootRoute = createRootRoute({ component: Shell });

const routeTree = rootRoute.addChildren([
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: lazyRouteComponent(
      () => import('./features/postings/postings-screen.tsx'),
      'PostingsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/search',
    validateSearch: ({ q, area, posting, order }: Record<string, unknown>): SearchSearch => ({
      // The router reads a query of digits as a number.
      ...textIn('q', typeof q === 'number' ? String(q) : q),
      ...textIn('area', area),
      ...textIn('posting', posting),
      ...(order === 'best' ? { order } : {}),
    }),
    component: lazyRouteComponent(
      () => import('./features/search/search-screen.tsx'),
      'SearchScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/fairness',
    component: lazyRouteComponent(
      () => import('./features/fairness/fairness-screen.tsx'),
      'FairnessScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/settings',
    component: lazyRouteComponent(
      () => import('./features/settings/settings-screen.tsx'),
      'SettingsScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sent',
    validateSearch: ({ batch, check }: Record<string, unknown>): SentSearch => ({
      ...textIn('batch', batch),
      ...textIn('check', check),
    }),
    component: lazyRouteComponent(
      () => import('./features/ledger/ledger-screen.tsx'),
      'LedgerScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/candidates',
    validateSearch: ({ candidate }: Record<string, unknown>): PeopleSearch =>
      typeof candidate === 'string' ? { candidate } : {},
    component: lazyRouteComponent(
      () => import('./features/people/people-screen.tsx'),
      'PeopleScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/postings/$postingId/text',
    validateSearch: ({ line, version, changes }: Record<string, unknown>): ReviewSearch => ({
      ...(typeof line === 'number' ? { line } : {}),
      ...(typeof version === 'number' ? { version } : {}),
      ...(changes === true ? { changes } : {}),
    }),
    component: lazyRouteComponent(
      () => import('./features/review/review-screen.tsx'),
      'ReviewScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/postings/$postingId/rubric',
    validateSearch: ({ criterion }: Record<string, unknown>): { criterion?: string } =>
      textIn('criterion', criterion),
    component: lazyRouteComponent(
      () => import('./features/rubric/rubric-screen.tsx'),
      'RubricScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/to-rate',
    component: lazyRouteComponent(
      () => import('./features/to-rate/to-rate-screen.tsx'),
      'ToRateScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/postings/$postingId/candidates',
    component: lazyRouteComponent(
      () => import('./features/candidates/candidates-screen.tsx'),
      'CandidatesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/duplicates',
    component: lazyRouteComponent(
      () => import('./features/duplicates/duplicates-screen.tsx'),
      'DuplicatesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/import-candidates',
    validateSearch: ({ token, report, posting }: Record<string, unknown>): ImportSearch => ({
      ...(typeof token === 'string' ? { token } : {}),
      ...(typeof report === 'string' ? { report } : {}),
      ...(typeof posting === 'string' ? { posting } : {}),
    }),
    component: lazyRouteComponent(
      () => import('./features/csv-import/import-candidates-screen.tsx'),
      'ImportCandidatesScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/postings/$postingId/compare',
    validateSearch: compareSearch,
    component: lazyRouteComponent(
      () => import('./features/compare/compare-screen.tsx'),
      'CompareScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/applications/$applicationId/debrief',
    component: lazyRouteComponent(
      () => import('./features/debrief/debrief-screen.tsx'),
      'DebriefScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/applications/$applicationId',
    validateSearch: (asked: Record<string, unknown>): ApplicationSearch => ({
      ...textIn('document', asked['document']),
      ...numberIn('line', asked['line']),
      ...numberIn('start', asked['start']),
      ...numberIn('end', asked['end']),
      ...textIn('note', asked['note']),
      ...textIn('criterion', asked['criterion']),
    }),
    component: lazyRouteComponent(
      () => import('./features/application/application-screen.tsx'),
      'ApplicationScreen',
    ),
  }),
]);

const router = createRouter({ routeTree, history: createHashHistory() });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

export function App() {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
