/** Runs the load programs of a checkout as a process of their own, so that this one costs them nothing. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StartError } from './errors.ts';
import type { Shell } from './shell.ts';

export function runBenchmark(args: readonly string[], shell: Shell): Promise<number> {
  const program = fileURLToPath(new URL('../../bench/bench.ts', import.meta.url));
  if (!existsSync(program))
    throw new StartError([
      'The benchmarks are part of the sources: clone the repository and run `npm run bench` there.',
    ]);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
    shell.onStopRequest(() => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
