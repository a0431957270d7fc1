/** The memory of a process, so that a test can say that it is bounded. */
import { readFileSync } from 'node:fs';

/** undefined where the system has no /proc. */
export function residentMebibytes(pid: number): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kibibytes) / 1024;
  } catch {
    return undefined;
  }
}
