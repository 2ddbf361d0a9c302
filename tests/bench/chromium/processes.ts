import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of the clock that /proc counts in, a second (Linux, USER_HZ). */
const TICKS = 100;

interface Process {
  readonly parent: number;
  /** Seconds of processor time, its own and that of children which have ended. */
  readonly seconds: number;
}

/** Reads one process from `/proc/<pid>/stat` (proc(5)); null where it has just ended. */
function readProcess(pid: string): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold anything; what follows begins with the third field.
    const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = rest.slice(11, 15).reduce((sum, part) => sum + Number(part), 0);
    return { parent: Number(rest[1]), seconds: ticks / TICKS };
  } catch {
    return null;
  }
}

/** Seconds of processor time a process and everything it started have used so far. Linux alone. */
export function processorSeconds(root: number): number {
  const processes = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    const found = /^\d+$/.test(name) ? readProcess(name) : null;
    if (found) processes.set(Number(name), found);
  }
  const belongs = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = processes.get(pid)?.parent;
    return parent !== undefined && belongs(parent);
  };
  return [...processes].reduce((sum, [pid, { seconds }]) => (belongs(pid) ? sum + seconds : sum), 0);
}
