/** A real server in a process of its own, on a free port, for tests that speak to it as any client would. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

const root = join(import.meta.dirname, '..', '..');
const outputLinesMax = 200;

export interface ServerOptions {
  /** Where its data is; without it a folder that is removed with the server. `memory` keeps nothing. */
  readonly data?: string;
  /** Further command-line flags. */
  readonly flags?: readonly string[];
  /** Added to the environment, which otherwise tells the server nothing. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Flags of Node itself, such as `--cpu-prof`. */
  readonly nodeFlags?: readonly string[];
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export class ServerProcess implements AsyncDisposable {
  readonly port: number;
  readonly pid: number;
  /** Every port of the ports file, by name. */
  readonly ports: Readonly<Record<string, number>>;
  /** The newest lines of its output, for the message of a test that failed. */
  readonly output: readonly string[];
  readonly exited: Promise<Exit>;
  readonly #process: ChildProcess;
  readonly #temporary: string;

  private constructor(started: {
    process: ChildProcess;
    ports: Record<string, number>;
    output: string[];
    exited: Promise<Exit>;
    temporary: string;
  }) {
    const { pid = 0, aws = 0, ...others } = started.ports;
    this.pid = pid;
    this.port = aws;
    this.ports = { aws, ...others };
    this.output = started.output;
    this.exited = started.exited;
    this.#process = started.process;
    this.#temporary = started.temporary;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Resolves once the server says that it is ready; rejects with its output when it ends before. */
  static async start(options: ServerOptions = {}): Promise<ServerProcess> {
    const temporary = await mkdtemp(join(tmpdir(), 'millstream-test-'));
    const { child, exited, portsFile } = launch(options, temporary);
    const output: string[] = [];
    const isReady = await Promise.race([readyLine(child, output).then(() => true), exited.then(() => false)]);
    if (!isReady) {
      await rm(temporary, { recursive: true, force: true });
      throw new Error(`the server ended before it was ready:\n${output.join('\n')}`);
    }
    const ports = JSON.parse(await readFile(portsFile, 'utf8')) as Record<string, number>;
    return new ServerProcess({ process: child, ports, output, exited, temporary });
  }

  /** Starts one and kills it after a while, wherever in its start or recovery it is then. */
  static async startAndKill(options: ServerOptions, afterMs: number): Promise<void> {
    const temporary = await mkdtemp(join(tmpdir(), 'millstream-test-'));
    const { child, exited } = launch(options, temporary);
    void readyLine(child, []);
    await wait(afterMs);
    child.kill('SIGKILL');
    await exited;
    await rm(temporary, { recursive: true, force: true });
  }

  /** As an operator stops it. */
  async stop(): Promise<Exit> {
    this.#process.kill('SIGTERM');
    return this.exited;
  }

  /** As a crash ends it: no handler runs. */
  async kill(): Promise<Exit> {
    this.#process.kill('SIGKILL');
    return this.exited;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await rm(this.#temporary, { recursive: true, force: true });
  }
}

function launch(
  options: ServerOptions,
  temporary: string,
): { readonly child: ChildProcess; readonly exited: Promise<Exit>; readonly portsFile: string } {
  const portsFile = join(temporary, 'ports.json');
  const data = options.data === 'memory' ? ['--memory'] : ['--data', options.data ?? join(temporary, 'data')];
  const flags = ['start', '--port', '0', '--ports-file', portsFile, ...data, ...(options.flags ?? [])];
  const server = join(root, 'bin', 'millstream.js');
  const child = spawn(process.execPath, [...(options.nodeFlags ?? []), server, ...flags], {
    cwd: temporary,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...cleanEnvironment(), ...options.environment },
  });
  // A test process that ends early must not leave its server behind.
  const killWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const exited = new Promise<Exit>((resolve, reject) => {
    child.once('exit', (code, signal) => {
      process.off('exit', killWithUs);
      resolve({ code, signal });
    });
    child.once('error', reject);
  });
  return { child, exited, portsFile };
}

/** Settings of the machine the tests run on must not reach the server. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(MILLSTREAM|AWS|NODE_TEST|NODE_OPTIONS|NODE_V8)/.test(name),
  );
  return Object.fromEntries(kept);
}

/** Resolves at the line `Ready.`, and goes on to collect lines so that the pipes never fill. */
async function readyLine(child: ChildProcess, output: string[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      output.push(line);
      if (output.length > outputLinesMax) output.shift();
      if (line.trim() === 'Ready.') resolve();
    });
  }
  await promise;
}

/** A folder that lives as long as the scope that made it. */
export async function temporaryFolder(): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'millstream-data-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
