import type { Database } from 'better-sqlite3';
import { v7 } from 'uuid';
import { z } from 'zod';

import type { UndoState } from '#shared/history.ts';
import type { AssessorId } from '#shared/ids.ts';
import { RefusalError } from '#shared/refusal.ts';
import { storeTexts } from '#shared/texts/store.ts';
import type { AuditedTableName } from './audited-tables.ts';
import { createSubjectNotes } from './history-subjects.ts';
import { isConstraint, takeBack } from './take-back.ts';

/** A write with its name: what the history says was done. */
export type Command = {
  /** The channel's name, or what main does by itself: `scorecard.rate`. */
  name: string;
  /** For "Undo: …", in the words of the catalogue: `reject Asha`. */
  label: string;
  subjectId: string;
  /** False for what may only be amended or never be thawed; then it is recorded and stays. */
  undoable?: boolean;
  /** Commands of one group are undone together: the batches of an import. */
  groupId?: string;
  /** The same command on the same subject within a minute is one step: the autosaves of a note. */
  coalesce?: boolean;
};

const coalesceWithinMs = 60_000;

/**
 * Commands that give their subject another content: what another assessor did to the subject since would come to
 * stand on something else, so they are taken back only while nobody did.
 */
const replacingCommands: ReadonlySet<string> = new Set(['version.accept', 'posting.setEncoding']);

const entryRow = z.object({
  seq: z.int(),
  at: z.string(),
  command: z.string(),
  label: z.string(),
  subjectId: z.string(),
  groupId: z.string(),
  kind: z.enum(['do', 'undo', 'redo']),
});
type Entry = z.infer<typeof entryRow>;

const columns = `seq, at, command, label, subject_id AS subjectId, group_id AS groupId, kind`;

/** What was committed: `tables` are those that were written. */
type Commit = { at: string; command: string; tables: string[] };

type Deps = {
  now: () => Date;
  /** Told after every write, so that whoever has read something may read it again. */
  onCommit: (commit: Commit) => void;
};

/** Every write goes through `run`: one transaction holds the change, its assessor and how to take it back. */
export function createHistory(db: Database, { now, onCommit }: Deps) {
  const insertEntry = db.prepare(`
    INSERT INTO history (id, at, assessor_id, command, label, subject_id, undoable, group_id, kind, target_seq)
    VALUES (@id, @at, @assessorId, @command, @label, @subjectId, @undoable, @groupId, @kind, @targetSeq)
  `);
  /** Entries that were written since the last commit was told. */
  const written = new Set<number>();
  const selectTables = db
    .prepare(`SELECT DISTINCT table_name FROM history_changes WHERE seq = ?`)
    .pluck();
  const noteSubjects = createSubjectNotes(db);
  const openCommand = db.prepare(`INSERT INTO open_command (only, seq) VALUES (1, ?)`);
  const closeCommand = db.prepare(`DELETE FROM open_command`);
  const selectNewest = db.prepare(`
    SELECT ${columns} FROM history WHERE assessor_id = ? ORDER BY seq DESC LIMIT 1
  `);
  const selectUndoable = db.prepare(`
    SELECT ${columns} FROM history AS entry
    WHERE assessor_id = ? AND undoable = 1 AND kind IN ('do', 'redo')
      AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = entry.seq)
    ORDER BY seq DESC LIMIT 1
  `);
  const selectUndoableEntry = db.prepare(`
    SELECT ${columns} FROM history AS entry
    WHERE seq = @seq AND assessor_id = @assessorId AND undoable = 1 AND kind IN ('do', 'redo')
      AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = entry.seq)
  `);
  const selectRedoable = db.prepare(`
    SELECT ${columns} FROM history AS entry
    WHERE assessor_id = @assessorId AND kind = 'undo'
      AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = entry.seq)
      AND seq > coalesce((SELECT max(seq) FROM history WHERE assessor_id = @assessorId AND kind = 'do'), 0)
    ORDER BY seq DESC LIMIT 1
  `);
  const selectGroup = db.prepare(`
    SELECT ${columns} FROM history AS entry
    WHERE group_id = ?
      AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = entry.seq)
    ORDER BY seq DESC
  `);
  const countOthersSince = db
    .prepare(
      `SELECT count(*) FROM history AS entry
       WHERE subject_id = @subjectId AND seq > @seq AND assessor_id <> @assessorId AND kind <> 'undo'
         AND NOT EXISTS (SELECT 1 FROM history AS later WHERE later.target_seq = entry.seq)`,
    )
    .pluck();
  const selectLastAt = db.prepare(`SELECT at FROM history ORDER BY seq DESC LIMIT 1`).pluck();
  // Of a coalesced entry the first "before" and the last "after" of a row are all that undo needs.
  const keepLastAfter = db.prepare(`
    UPDATE history_changes AS first SET after = (
      SELECT after FROM history_changes AS last
      WHERE last.seq = first.seq AND last.table_name = first.table_name AND last.row_key = first.row_key
      ORDER BY last.id DESC LIMIT 1)
    WHERE seq = @seq AND operation = 'update'
      AND id = (SELECT min(id) FROM history_changes WHERE seq = @seq AND operation = 'update')
  `);
  const forgetBetween = db.prepare(`
    DELETE FROM history_changes WHERE seq = @seq AND operation = 'update'
      AND id > (SELECT min(id) FROM history_changes WHERE seq = @seq AND operation = 'update')
  `);

  const settleSubject = db.prepare(`UPDATE history SET undoable = 0 WHERE subject_id = ?`);
  const settleRows = db.prepare(`
    UPDATE history SET undoable = 0 WHERE seq IN (
      SELECT seq FROM history_changes
      WHERE table_name = @table AND row_key >= '["' || @id || '"' AND row_key < '["' || @id || '#')
  `);

  type NewEntry = Omit<Entry, 'seq' | 'at'> & {
    assessorId: string;
    undoable: number;
    targetSeq: number | null;
  };

  /** Opens a command for the audit triggers, writes, closes it. Inside a transaction only. */
  function within<T>(seq: number, write: () => T): T {
    openCommand.run(seq);
    written.add(seq);
    const result = write();
    noteSubjects(seq);
    closeCommand.run();
    return result;
  }

  function enter(entry: NewEntry): number {
    const at = now().toISOString();
    return Number(insertEntry.run({ ...entry, id: v7(), at }).lastInsertRowid);
  }

  const runInTransaction = db.transaction(
    (assessorId: AssessorId, command: Command, write: () => unknown) => {
      const same = command.coalesce ? sameAgain(assessorId, command) : undefined;
      if (same) {
        const result = within(same.seq, write);
        keepLastAfter.run({ seq: same.seq });
        forgetBetween.run({ seq: same.seq });
        return result;
      }
      const { name, label, subjectId, undoable = true, groupId = v7() } = command;
      const entry = { command: name, label, subjectId, groupId, assessorId };
      return within(
        enter({ ...entry, kind: 'do', undoable: Number(undoable), targetSeq: null }),
        write,
      );
    },
  );

  function sameAgain(assessorId: AssessorId, command: Command): Entry | undefined {
    const newest = entryRow.optional().parse(selectNewest.get(assessorId));
    const isSame =
      newest?.kind === 'do' &&
      newest.command === command.name &&
      newest.subjectId === command.subjectId;
    if (!isSame) return undefined;
    return now().getTime() - Date.parse(newest.at) < coalesceWithinMs ? newest : undefined;
  }

  const takeBackGroup = db.transaction(
    (assessorId: AssessorId, newest: Entry, kind: 'undo' | 'redo') => {
      db.pragma('defer_foreign_keys = ON'); // rows of one group may go in any order
      const groupId = v7();
      const group = selectGroup.all(newest.groupId).map((row) => entryRow.parse(row));
      for (const entry of group) {
        const { command, label, subjectId } = entry;
        const seq = enter({
          ...{ command, label, subjectId, groupId, assessorId, kind },
          undoable: 1,
          targetSeq: entry.seq,
        });
        within(seq, () => takeBack(db, entry));
      }
    },
  );

  /** References are checked at the end: what others built on a row that goes is noticed only then. */
  function takeBackOrRefuse(assessorId: AssessorId, entry: Entry, kind: 'undo' | 'redo'): void {
    const { command, subjectId, seq, label } = entry;
    if (
      replacingCommands.has(command) &&
      countOthersSince.get({ subjectId, seq, assessorId }) !== 0
    ) {
      throw new RefusalError('conflict', storeTexts.changedSince(label));
    }
    try {
      takeBackGroup.immediate(assessorId, entry, kind);
    } catch (error) {
      if (isConstraint(error)) throw new RefusalError('conflict', storeTexts.stoodOn(label));
      throw error;
    }
  }

  const committed = (command: string) => {
    const tables = [
      ...new Set([...written].flatMap((seq) => z.array(z.string()).parse(selectTables.all(seq)))),
    ];
    written.clear();
    onCommit({ at: now().toISOString(), command, tables });
  };
  const find = (select: typeof selectUndoable, parameters: unknown) =>
    entryRow.optional().parse(select.get(parameters));
  const undoable = (assessorId: AssessorId) => find(selectUndoable, assessorId);
  const redoable = (assessorId: AssessorId) => find(selectRedoable, { assessorId });

  /** Set while several commands are one: what they name themselves is not recorded. */
  let isOne = false;

  function run<T>(assessorId: AssessorId, command: Command, write: () => T): T {
    if (isOne) return write();
    const result = runInTransaction.immediate(assessorId, command, write) as T;
    committed(command.name);
    return result;
  }

  return {
    /** Carries out `write` as a named command of an assessor; all of it is kept, or none. */
    run,

    /** The same; and the commands that `write` carries out, of whatever assessor, are parts of this one. */
    runAsOne<T>(assessorId: AssessorId, command: Command, write: () => T): T {
      return run(assessorId, command, () => {
        isOne = true;
        try {
          return write();
        } finally {
          isOne = false;
        }
      });
    },

    /** Several commands as one: all are kept, or none; each stays an entry of its own. */
    atomically<T>(commands: () => T): T {
      return db.transaction(commands).immediate();
    },

    state(assessorId: AssessorId): UndoState {
      return {
        undo: undoable(assessorId)?.label ?? null,
        redo: redoable(assessorId)?.label ?? null,
      };
    },

    /**
     * Takes the assessor's last undoable command back by appending its inverse; returns its label.
     * @throws {RefusalError} `conflict` when somebody changed the same rows since, or built on them
     */
    undo(assessorId: AssessorId): string | null {
      const entry = undoable(assessorId);
      if (!entry) return null;
      takeBackOrRefuse(assessorId, entry, 'undo');
      committed('history.undo');
      return entry.label;
    },

    /**
     * Takes one command of the assessor's back, also when others came after it; returns its label.
     * @throws {RefusalError} `not-found` when there is no such command of theirs to take back, `conflict` as `undo`
     */
    undoEntry(assessorId: AssessorId, seq: number): string {
      const entry = find(selectUndoableEntry, { assessorId, seq });
      if (!entry) throw new RefusalError('not-found', storeTexts.nothingToTakeBack);
      takeBackOrRefuse(assessorId, entry, 'undo');
      committed('history.undo');
      return entry.label;
    },

    redo(assessorId: AssessorId): string | null {
      const entry = redoable(assessorId);
      if (!entry) return null;
      takeBackOrRefuse(assessorId, entry, 'redo');
      committed('history.redo');
      return entry.label;
    },

    /**
     * Makes what led to a final state final too: the commands on this subject are recorded, and undo passes
     * over them. Called by the command that makes it final.
     */
    settleSubject: (subjectId: string) => {
      if (isOne) return; // a part of one command is as final as the whole
      settleSubject.run(subjectId);
    },
    /** The same for all commands that wrote rows of a table whose key begins with this id. */
    settleRows: (table: AuditedTableName, id: string) => {
      if (isOne) return;
      settleRows.run({ table, id });
    },

    /** When the workspace was last written; null while it is empty. */
    lastWriteAt: (): string | null => z.string().optional().parse(selectLastAt.get()) ?? null,
  };
}
