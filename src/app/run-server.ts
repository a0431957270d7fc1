/** A server's life as a process: configuration, start, what it prints, and a stop that loses nothing. */
import { realWallClock } from '../io/real-ports.ts';
import { readTextFile, writeTextFile } from '../io/small-files.ts';
import { bannerLines } from './banner.ts';
import type { Arguments } from './config/arguments.ts';
import { loadConfig } from './config/load.ts';
import { serverOptions } from './config/options.ts';
import type { ServerConfig } from './config/options.ts';
import { ready, stopFailed, stopForced, stopped, stopping } from './log/events.ts';
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
    readFile: readTextFile,
  });
  const logger = createLogger({
    format: config.logFormat,
    level: config.logLevel,
    write: config.logFormat === 'json' ? shell.write : shell.writeError,
    wallClock: realWallClock,
  });
  // Listened for before anything opens, so that a stop during the start is a clean one too.
  const stopReason = awaitStopRequest(shell, logger);
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
    await writeTextFile(config.portsFile, `${JSON.stringify({ pid: process.pid, aws: server.port })}\n`);
  }
  const lines = bannerLines({
    version: server.version,
    mode: config.mode,
    dataDirectory: config.memory ? undefined : config.data,
    endpoint: server.endpoint,
    region: config.region,
    account: config.account,
  });
  if (config.logFormat === 'json') logger(ready(server.version, server.endpoint));
  else shell.write(`${[...lines, 'Ready.'].join('\n')}\n`);
}
