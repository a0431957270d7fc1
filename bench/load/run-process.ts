/** Starts a module of this folder as a process, with a JSON argument, and gives the JSON that it writes. */
import { spawn } from 'node:child_process';

export function runProcess<Result>(module: string, argument: unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [module, JSON.stringify(argument)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(output).toString()) as Result);
      else reject(new Error(`${module} ended with ${code}`));
    });
  });
}
