import type { AuditedTable } from '../audited-tables.ts';

/**
 * Triggers that put every change of an audited table into the history of the open command, and refuse a write
 * when no command is open: so nothing can be written without its assessor, not even by mistake.
 */
export function auditTriggers(tables: Readonly<Record<string, AuditedTable>>): string {
  return Object.entries(tables)
    .map(([name, table]) => triggersOf(name, table))
    .join('\n');
}

/**
 * The triggers again, for tables whose columns a migration has changed.
 *
 * @param tables as they are after that very migration: written out in it, for later ones change them again
 */
export function auditTriggersAgain(tables: Readonly<Record<string, AuditedTable>>): string {
  const names = Object.keys(tables).flatMap((name) => [
    ...['insert', 'update', 'delete'].map((operation) => `audit_${name}_${operation}`),
    `fixed_${name}_update`,
  ]);
  return `${names.map((name) => `DROP TRIGGER IF EXISTS ${name};`).join('\n')}\n${auditTriggers(tables)}`;
}

function triggersOf(name: string, { key, mutable, fixed }: AuditedTable): string {
  const all = [...key, ...mutable, ...fixed];
  const keyOf = (row: string) =>
    `json_array(${key.map((column) => `${row}.${column}`).join(', ')})`;
  const record = (operation: string, row: string, before: string, after: string) => `
      SELECT RAISE(ABORT, '${name} may be written only by a command')
      WHERE NOT EXISTS (SELECT 1 FROM open_command);
      INSERT INTO history_changes (seq, table_name, row_key, operation, before, after)
      SELECT seq, '${name}', ${keyOf(row)}, '${operation}', ${before}, ${after} FROM open_command;`;
  const update =
    mutable.length === 0
      ? ''
      : `
    CREATE TRIGGER audit_${name}_update AFTER UPDATE ON ${name} BEGIN
      ${record('update', 'NEW', jsonOf('OLD', mutable), jsonOf('NEW', mutable))}
    END;`;
  return `
    CREATE TRIGGER audit_${name}_insert AFTER INSERT ON ${name} BEGIN
      ${record('insert', 'NEW', 'NULL', 'NULL')}
    END;${update}
    CREATE TRIGGER audit_${name}_delete AFTER DELETE ON ${name} BEGIN
      ${record('delete', 'OLD', jsonOf('OLD', all), 'NULL')}
    END;
    CREATE TRIGGER fixed_${name}_update BEFORE UPDATE OF ${[...key, ...fixed].join(', ')} ON ${name} BEGIN
      SELECT RAISE(ABORT, 'a column of ${name} that is set once was written again');
    END;`;
}

function jsonOf(row: 'OLD' | 'NEW', columns: readonly string[]): string {
  const pairs = columns.map((column) => `'${column.replaceAll('"', '')}', ${row}.${column}`);
  return `json_object(${pairs.join(', ')})`;
}
