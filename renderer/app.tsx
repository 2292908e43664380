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

/** `token` of a list to read at once; `report` of an import to show; `posting` they apply for. */
type ImportSearch = { token?: string; report?: string; posting?: string };

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
    path: '/settings',
    component: lazyRouteComponent(
      () => import('./features/settings/settings-screen.tsx'),
      'SettingsScreen',
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
    path: '/applications/$applicationId',
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
