/** A server's life as a process: configuration, start, what it prints, and a stop that loses nothing. */
import { realMonotonic, realWallClock } from '../io/real-ports.ts';
import { readTextFile, removeFiles, writeTextFile } from '../io/small-files.ts';
import { bannerLines, madeKeyLines } from './banner.ts';
import type { Arguments } from './config/arguments.ts';
import { loadConfig } from './config/load.ts';
import { serverOptions } from './config/options.ts';
import type { ServerConfig } from './config/options.ts';
import { StartError } from './errors.ts';
import { ready, rootKeyMade, stopFailed, stopForced, stopped, stopping } from './log/events.ts';
import { limitLines } from './log/line-budget.ts';
import { createLogger } from './log/logger.ts';
import type { Logger } from './log/logger.ts';
import { openServer } from './server.ts';
import type { Server } from './server.ts';
import type { Shell } from './shell.ts';

/** Resolves with the exit code once the server has stopped. Errors: ConfigError, StartError. */
export async function runServer(given: Arguments, shell: Shell): Promise<number> {
  const config = await loadConfig(serverOptions, {
    arguments: given,
    environment: shell.environment,
    readFile: readOrExplain,
  });
  if (config.mode === 'server' && config.memory && config.accessKeyId === undefined && !shell.isTerminal)
    throw new StartError([
      'Server mode with --memory has nowhere to keep a root key pair, and no terminal to show it on.',
      'Configure one: MILLSTREAM_ACCESS_KEY_ID, and MILLSTREAM_SECRET_ACCESS_KEY or MILLSTREAM_SECRET_ACCESS_KEY_FILE.',
    ]);
  const written = createLogger({
    format: config.logFormat,
    level: config.logLevel,
    write: config.logFormat === 'json' ? shell.write : shell.writeError,
    wallClock: realWallClock,
  });
  const logger = limitLines(written, realMonotonic);
  // Listened for before anything opens, so that a stop during the start is a clean one too.
  const stopReason = awaitStopRequest(shell, logger);
  // One left by an earlier run would say that this one is ready.
  if (config.portsFile !== undefined) await removeFiles([config.portsFile]);
  const server = await openServer(config, logger);
  await announce(config, server, shell, logger);
  logger(stopping(await stopReason));
  try {
    await server[Symbol.asyncDispose]();
  } catch (error) {
    logger(stopFailed(error));
    return 1;
  }
  logger(stopped());
  return 0;
}

async function readOrExplain(path: string): Promise<string | undefined> {
  try {
    return await readTextFile(path);
  } catch (error) {
    throw new StartError([`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`], {
      cause: error,
    });
  }
}

function awaitStopRequest(shell: Shell, logger: Logger): Promise<string> {
  return new Promise((resolve) => {
    let isAsked = false;
    shell.onStopRequest((reason) => {
      if (isAsked) {
        logger(stopForced());
        shell.exitNow(1);
      }
      isAsked = true;
      resolve(reason);
    });
  });
}

async function announce(config: ServerConfig, server: Server, shell: Shell, logger: Logger): Promise<void> {
  if (config.portsFile !== undefined) {
    const ports = { pid: process.pid, aws: server.port, ...server.vpcEndpointPorts };
    await writeTextFile(config.portsFile, `${JSON.stringify(ports)}\n`);
  }
  const lines = bannerLines({
    version: server.version,
    mode: config.mode,
    dataDirectory: server.dataDirectory,
    endpoint: server.endpoint,
    region: config.region,
    account: config.account,
  });
  const made = server.madeKey;
  // On a terminal a person sees the secret once; in a log it would stay, so there only its file is named.
  if (made !== undefined && (shell.isTerminal || made.file === undefined))
    shell.write(`${madeKeyLines(made).join('\n')}\n`);
  else if (made?.file !== undefined) logger(rootKeyMade(made.accessKeyId, made.file));
  if (config.logFormat === 'json') logger(ready(server.version, server.endpoint));
  else shell.write(`${[...lines, 'Ready.'].join('\n')}\n`);
}
