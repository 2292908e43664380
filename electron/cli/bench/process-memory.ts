import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of all processes below this one, in megabytes; 0 where the system does not tell (not Linux). */
export function childrenMemory(pid: number): { browser: number; renderers: number } {
  const all = processes();
  const below = new Set([pid]);
  let grown = true;
  while (grown) {
    const more = all.filter((each) => below.has(each.parent) && !below.has(each.pid));
    for (const each of more) below.add(each.pid);
    grown = more.length > 0;
  }
  below.delete(pid);
  const children = all.filter((each) => below.has(each.pid));
  const sum = (of: typeof children) => of.reduce((total, { megabytes }) => total + megabytes, 0);
  return {
    browser: sum(children),
    renderers: sum(children.filter(({ isRenderer }) => isRenderer)),
  };
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
          isRenderer: readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('--type=renderer'),
        },
      ];
    } catch {
      return []; // ended meanwhile
    }
  });
}
