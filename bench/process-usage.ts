/** What the system says about a process; undefined where it has no /proc. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';

// Linux counts processor time in hundredths of a second on every machine there is.
const tickMs = 10;

export async function residentBytes(pid: number): Promise<number | undefined> {
  const status = await read(`/proc/${pid}/status`);
  const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status ?? '')?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** Processor time used so far by all of its threads; those that ended since may be missing. */
export async function cpuMs(pid: number): Promise<number | undefined> {
  return (await scheduledMs(pid)) ?? (await tickedMs(pid));
}

/** As the scheduler measured it: on a busy machine, ticks fall into turns so short that they tell little. */
async function scheduledMs(pid: number): Promise<number | undefined> {
  let nanoseconds = 0;
  try {
    for (const thread of await readdir(`/proc/${pid}/task`)) {
      const schedule = await read(`/proc/${pid}/task/${thread}/schedstat`);
      nanoseconds += Number(schedule?.split(' ')[0] ?? 0);
    }
  } catch {
    return undefined;
  }
  return nanoseconds === 0 ? undefined : nanoseconds / 1e6;
}

async function tickedMs(pid: number): Promise<number | undefined> {
  const stat = await read(`/proc/${pid}/stat`);
  // The program's name, in parentheses, may hold spaces; the fields after it do not.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields?.[11]) + Number(fields?.[12]);
  return Number.isNaN(ticks) ? undefined : ticks * tickMs;
}

/** A Node that does nothing: how long it takes to start, and how much memory it has then. */
export async function nodeAlone(): Promise<{ readonly startMs: number; readonly bytes: number | undefined }> {
  const startMs = performance.now();
  const child = spawn(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1e6)'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  const elapsedMs = performance.now() - startMs;
  const bytes = await residentBytes(child.pid ?? 0);
  child.kill('SIGKILL');
  await once(child, 'exit');
  return { startMs: elapsedMs, bytes };
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
