import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SecondInstance = { argv: string[]; cwd: string };

/**
 * One running app per folder of user data: a lock file with the owner's process id, and a local socket by
 * which a second one tells the first what it was started with.
 */
export function createInstanceLock(onSecond: (second: SecondInstance) => void) {
  let server: Server | undefined;
  let lockFile = '';
  let told: Promise<void> = Promise.resolve();

  function release(): void {
    if (!lockFile) return;
    server?.close();
    rmSync(lockFile, { force: true });
    lockFile = '';
  }

  return {
    /** False when another process has it; that one is told how this one was started. */
    take(userDataDir: string): boolean {
      if (lockFile) return true;
      mkdirSync(userDataDir, { recursive: true });
      const file = join(userDataDir, 'instance.lock');
      const owner = writeLock(file);
      if (owner !== undefined) {
        told = tell(socketOf(userDataDir), { argv: process.argv, cwd: process.cwd() });
        return false;
      }
      lockFile = file;
      server = hear(socketOf(userDataDir), onSecond);
      process.once('exit', release);
      return true;
    },
    release,
    /** Resolves when the first instance has heard of this one. */
    told: () => told,
  };
}

/** Writes the lock, taking over one whose owner is gone; the owner's process id when somebody has it. */
function writeLock(file: string): number | undefined {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return undefined;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const owner = Number(readFileSync(file, 'utf8'));
      if (owner > 0 && isAlive(owner)) return owner;
      rmSync(file, { force: true });
    }
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false; // no such process: that is the answer, not a failure
  }
}

function socketOf(userDataDir: string): string {
  const name = createHash('sha256').update(userDataDir).digest('hex').slice(0, 20);
  return process.platform === 'win32'
    ? `\\\\.\\pipe\\workbench-${name}`
    : join(tmpdir(), `workbench-${name}.sock`);
}

function tell(socket: string, second: SecondInstance): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 2000);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    connect(socket).on('error', done).on('close', done).end(JSON.stringify(second));
  });
}

function hear(socket: string, onSecond: (second: SecondInstance) => void): Server {
  if (process.platform !== 'win32') rmSync(socket, { force: true });
  const server = createServer((connection) => {
    let text = '';
    connection.setEncoding('utf8');
    connection.on('data', (part: string) => {
      text += part;
    });
    connection.on('end', () => onSecond(JSON.parse(text) as SecondInstance));
  });
  return server.listen(socket).unref();
}
