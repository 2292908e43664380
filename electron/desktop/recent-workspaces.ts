import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';

import { z } from 'zod';

import type { RecentWorkspace } from '#shared/start.ts';
import type { JsonFile } from './json-file.ts';

const kept = z.array(z.object({ path: z.string(), openedAt: z.string() }));
const mostKept = 10;

/** Workspaces that were open on this laptop, the last one first. */
export function recentWorkspaces(file: JsonFile) {
  const read = () => kept.safeParse(file.read()).data ?? [];
  return {
    list: (openPath: string | null): RecentWorkspace[] =>
      read().map(({ path, openedAt }) => ({
        id: idOf(path),
        name: basename(path),
        path,
        openedAt,
        isOpen: path === openPath,
        isThere: existsSync(path),
      })),
    pathOf: (id: string) => read().find(({ path }) => idOf(path) === id)?.path,
    /** The one that was open last and whose file is still there. */
    lastThere: () => read().find(({ path }) => existsSync(path))?.path,
    note(path: string, openedAt: string): void {
      const others = read().filter((each) => each.path !== path);
      file.write([{ path, openedAt }, ...others].slice(0, mostKept));
    },
  };
}

/** The page names a recent workspace by this and never by its path. */
function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
