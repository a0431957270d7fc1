/**
 * Millstream inside another program, as test suites use it:
 *
 *     import { start } from 'millstream';
 *     await using server = await start();
 *     const client = new KinesisClient({ endpoint: server.endpoint, … });
 *
 * Everything is in memory, on a free port of this machine; several may run in one process.
 */
import type { ClockReport } from '../admin/api.ts';
import type { ServerConfig, StreamToCreate } from './config/options.ts';
import { serverConfigOf } from './config/defaults.ts';
import { ConfigError } from './config/load.ts';
import { nearest } from './config/nearest.ts';
import type { Option } from './config/option.ts';
import { serverOptions } from './config/options.ts';
import { createLogger } from './log/logger.ts';
import { realWallClock } from '../io/real-ports.ts';
import { openServer } from './server.ts';

export interface StartOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  readonly account?: string;
  readonly region?: string;
  /** Where data is kept; in memory without it. */
  readonly data?: string;
  /** Streams to begin with. */
  readonly streams?: readonly StreamToCreate[];
  /** Which of AWS's throttles hold; `data` is what AWS enforces per shard. */
  readonly limits?: ServerConfig['limits'];
  /** How long streams stay CREATING, UPDATING and DELETING. */
  readonly stateDelayMs?: number;
  readonly strict?: boolean;
  /** Where log lines go; nowhere without it. */
  readonly log?: (line: string) => void;
}

export interface RunningServer extends AsyncDisposable {
  /** Such as `http://127.0.0.1:40123`. */
  readonly endpoint: string;
  /** What AWS clients in other processes need in their environment. */
  env(): Record<string, string>;
  /** Deletes all resources. */
  reset(): Promise<void>;
  readonly clock: RunningClock;
  stop(): Promise<void>;
}

/** The time that data lives by. It never goes back. */
export interface RunningClock {
  now(): Date;
  /** Stops it, at the time it shows or a later one. */
  freeze(at?: Date): Promise<ClockReport>;
  unfreeze(): Promise<ClockReport>;
  advance(ms: number): Promise<ClockReport>;
}

/** Resolves once requests are served. Errors: ConfigError for options that are not allowed, StartError. */
export async function start(options: StartOptions = {}): Promise<RunningServer> {
  refuseBadOptions(options);
  const config = serverConfigOf({
    host: '127.0.0.1',
    port: options.port ?? 0,
    memory: options.data === undefined,
    logLevel: 'warn',
    ...(options.data === undefined ? {} : { data: options.data }),
    ...(options.account === undefined ? {} : { account: options.account }),
    ...(options.region === undefined ? {} : { region: options.region }),
    ...(options.streams === undefined ? {} : { createStream: options.streams }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.stateDelayMs === undefined ? {} : { stateDelay: options.stateDelayMs }),
    ...(options.strict === undefined ? {} : { strict: options.strict }),
    // Test suites stop servers with requests still open, and should not wait for them.
    stopGrace: 1_000,
  });
  const logger = createLogger({
    format: config.logFormat,
    level: config.logLevel,
    write: options.log ?? (() => {}),
    wallClock: realWallClock,
  });
  const server = await openServer(config, logger);
  const { clock, endpoint } = server;
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= Promise.resolve(server[Symbol.asyncDispose]()));
  return {
    endpoint,
    env: () => ({
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: config.region,
      AWS_DEFAULT_REGION: config.region,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    }),
    reset: async () => {
      await server.reset();
    },
    clock: {
      now: () => new Date(clock.report().now),
      freeze: (at) => clock.apply(at === undefined ? { action: 'freeze' } : { action: 'freeze', at: at.toISOString() }),
      unfreeze: () => clock.apply({ action: 'unfreeze' }),
      advance: (ms) => clock.apply({ action: 'advance', ms }),
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

const optionNames = ['port', 'account', 'region', 'data', 'streams', 'limits', 'stateDelayMs', 'strict', 'log'];

/** Programs in JavaScript have no compiler to tell them, and what a text may be no type says. */
function refuseBadOptions(options: StartOptions): void {
  const { port, account, region, data, limits, stateDelayMs, streams = [] } = options;
  const given: readonly (readonly [name: string, option: Option<unknown>, text: string | number | undefined])[] = [
    ['port', serverOptions.port, port],
    ['account', serverOptions.account, account],
    ['region', serverOptions.region, region],
    ['data', serverOptions.data, data],
    ['limits', serverOptions.limits, limits],
    ['stateDelayMs', serverOptions.stateDelay, stateDelayMs === undefined ? undefined : `${stateDelayMs}ms`],
    ...streams.map(({ name, shards }) => ['streams', serverOptions.createStream, `${name}:${shards}`] as const),
  ];
  const problems = given
    .filter(([, option, text]) => text !== undefined && option.parse(String(text)) === undefined)
    .map(([name, option, text]) => `${name}: ${JSON.stringify(text)} is not ${option.allowed}.`);
  for (const name of Object.keys(options)) {
    if (optionNames.includes(name)) continue;
    const near = nearest(name, optionNames);
    problems.push(`start() has no option ${name}.${near === undefined ? '' : ` Did you mean ${near}?`}`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
}
