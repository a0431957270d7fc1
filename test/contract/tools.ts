/**
 * Clients that are no npm packages. `.ci/run` installs them and says where in the environment; where one is missing, its tests
 * are skipped by name.
 */
import { spawn } from 'node:child_process';
import type { ServerProcess } from '../server/server-process.ts';

export interface Tool {
  readonly path: string;
  /** For a test's options: false where the tool is there, else why the test is skipped. */
  readonly skip: string | false;
}

/** The program that the variable names. */
export function tool(variable: string): Tool {
  const path = process.env[variable] ?? '';
  return { path, skip: path === '' ? `${variable} names no program` : false };
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What any AWS client reads from its environment. */
export function awsEnvironment(server: ServerProcess): Record<string, string | undefined> {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    AWS_ENDPOINT_URL: server.endpoint,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_REGION: 'us-east-1',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

export function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env: NodeJS.ProcessEnv },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => stdout.push(part));
    child.stderr.on('data', (part: Buffer) => stderr.push(part));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
