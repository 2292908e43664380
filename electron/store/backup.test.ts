import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { assessorIdSchema } from '#shared/ids.ts';
import { backUp, lastBackup } from './backup.ts';
import { createHistory } from './history.ts';
import { closeStore, openStore } from './open-store.ts';

const dir = mkdtempSync(join(tmpdir(), 'backup-'));
afterAll(() => rmSync(dir, { recursive: true }));

const marta = assessorIdSchema.parse('019a0000-0000-7000-8000-000000000001');

test('a closed workspace has a copy that opens and holds the same; the oldest go, an unchanged one is not copied', async () => {
  const path = join(dir, 'autumn.workbench');
  const db = openStore(path);
  const history = createHistory(db, { now: () => new Date(), onCommit: () => undefined });
  const write = (value: string) =>
    history.run(marta, { name: 'set', label: 'set', subjectId: 'a' }, () =>
      db.prepare(`INSERT INTO settings (key, value) VALUES (?, 'x')`).run(value),
    );
  expect(await backUp(db, new Date())).toBe(null); // nothing was ever written

  const copies: (string | null)[] = [];
  for (let day = 1; day <= 12; day += 1) {
    write(String(day));
    copies.push(await backUp(db, new Date(Date.UTC(2026, 10, day, 17))));
  }
  expect(await backUp(db, new Date(Date.UTC(2026, 10, 13)))).toBe(null);
  closeStore(db);

  expect(readdirSync(join(dir, 'autumn backups'))).toHaveLength(10);
  expect(lastBackup(path)?.at).toBe('2026-11-12T17:00:00.000Z');
  const newest = openStore(copies.at(-1) ?? '');
  expect(newest.prepare(`SELECT count(*) FROM settings`).pluck().get()).toBe(12);
  expect(newest.pragma('integrity_check', { simple: true })).toBe('ok');
  closeStore(newest);
});
