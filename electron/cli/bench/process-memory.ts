import { readdirSync, readFileSync } from 'node:fs';

/** A clock tick of the kernel's accounts. */
const tickMs = 10;

/** What this process and all below it have computed so far, in milliseconds; unlike the clock it is the same on a busy machine. */
export function computedMs(): number {
  const { user, system } = process.cpuUsage();
  return childrenOf(process.pid).reduce(
    (sum, each) => sum + each.computedMs,
    (user + system) / 1000,
  );
}

/** Resident memory of all processes below this one, in megabytes; 0 where the system does not tell (not Linux). */
export function childrenMemory(pid: number): { browser: number; renderers: number } {
  const children = childrenOf(pid);
  const sum = (of: typeof children) => of.reduce((total, { megabytes }) => total + megabytes, 0);
  return {
    browser: sum(children),
    renderers: sum(children.filter(({ isRenderer }) => isRenderer)),
  };
}

function childrenOf(pid: number) {
  const all = processes();
  const below = new Set([pid]);
  let grown = true;
  while (grown) {
    const more = all.filter((each) => below.has(each.parent) && !below.has(each.pid));
    for (const each of more) below.add(each.pid);
    grown = more.length > 0;
  }
  below.delete(pid);
  return all.filter((each) => below.has(each.pid));
}

function processes() {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return []; // only Linux has it
  }
  return names.flatMap((name) => {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const valueOf = (key: string) =>
        Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
      return [
        {
          pid: Number(name),
          parent: valueOf('PPid'),
          megabytes: (valueOf('VmRSS') || 0) / 1000,
          computedMs: computedOf(readFileSync(`/proc/${name}/stat`, 'utf8')),
          isRenderer: readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('--type=renderer'),
        },
      ];
    } catch {
      return []; // ended meanwhile
    }
  });
}

/** User and system time are the 12th and 13th figures behind the name, which may have blanks in it. */
function computedOf(stat: string): number {
  const [, user = 0, system = 0] = /\) \S+(?: \S+){10} (\d+) (\d+)/.exec(stat)?.map(Number) ?? [];
  return (user + system) * tickMs;
}
