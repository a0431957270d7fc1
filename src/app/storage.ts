/** What data lies in: a locked directory with its journal, or memory. The rest of the server cannot tell which. */
import { join, resolve } from 'node:path';
import { decodeClockFile, encodeClockFile } from './clock-file.ts';
import type { OffsetStore } from './clock-control.ts';
import type { ServerConfig } from './config/options.ts';
import { StartError } from './errors.ts';
import { listenerFailed, logProblem, metaRebuilt } from './log/events.ts';
import type { Logger } from './log/logger.ts';
import { MeteredLog } from './metered-log.ts';
import { DecodeError } from '../base/decode.ts';
import { MemoryRoom } from '../base/memory-room.ts';
import type { Disk } from '../base/ports.ts';
import { memorySecretFile } from '../base/secret-file.ts';
import type { SecretFile } from '../base/secret-file.ts';
import type { Log } from '../engine/log/log.ts';
import { LogError } from '../engine/log/log.ts';
import type { Durability } from '../engine/log/local/journal.ts';
import { LogMeta } from '../engine/meta/log-meta.ts';
import { MetaError } from '../engine/meta/meta.ts';
import { memoryView } from '../engine/meta/view.ts';
import type { ViewFile } from '../engine/meta/view.ts';
import { MetricRegistry } from '../engine/metrics/registry.ts';
import { DirectoryLockedError, lockDirectory } from '../io/directory-lock.ts';
import { RealDisk } from '../io/real-disk.ts';
import { realMonotonic, realRandom } from '../io/real-ports.ts';
import { readTextFile, removeFiles, secretFile, writeTextFile } from '../io/small-files.ts';
import { VirtualClock } from '../io/virtual-clock.ts';

export interface Storage {
  readonly clock: VirtualClock;
  readonly offsets: OffsetStore;
  readonly log: MeteredLog;
  readonly meta: LogMeta;
  readonly metrics: MetricRegistry;
  /** Of the data directory, for what is too large for the log. */
  readonly disk: Disk;
  /** Where the data lies; undefined where nothing is kept. */
  readonly directory: string | undefined;
  readonly secret: (name: string) => SecretFile;
}

export type StorageConfig = Pick<ServerConfig, 'memory' | 'memoryMax' | 'data' | 'durability' | 'durabilityInterval'>;

/** The secret file of the keys that encryption at rest begins with. */
export const masterKeysName = 'master-keys.json';

/** What large objects leave to the log of the room in memory: one part of so many. */
const logShare = 16;

/** Opens it as parts of the server, which close in reverse. Errors: StartError. */
export async function openStorage(
  config: StorageConfig,
  parts: AsyncDisposableStack,
  logger: Logger,
): Promise<Storage> {
  return config.memory ? openMemory(config, parts, logger) : openDirectory(config, parts, logger);
}

async function openMemory(config: StorageConfig, parts: AsyncDisposableStack, logger: Logger): Promise<Storage> {
  const { MemoryLog } = await import('../engine/log/memory/memory-log.ts');
  const { MemoryDisk } = await import('../io/memory-disk.ts');
  const clock = new VirtualClock();
  const metrics = new MetricRegistry();
  const room = new MemoryRoom(config.memoryMax);
  const log = parts.use(new MeteredLog(new MemoryLog({ clock, room }), metrics, realMonotonic));
  const meta = await openMeta(log, memoryView, parts, logger);
  const secrets = new Map<string, SecretFile>();
  const secret = (name: string): SecretFile => {
    const kept = secrets.get(name) ?? memorySecretFile();
    secrets.set(name, kept);
    return kept;
  };
  // A removal is an append: where objects took all the room, none of them could be removed.
  const disk = new MemoryDisk({ room, leaveBytes: Math.floor(config.memoryMax / logShare) });
  return { clock, offsets: { save: () => Promise.resolve() }, log, meta, metrics, disk, directory: undefined, secret };
}

async function openDirectory(config: StorageConfig, parts: AsyncDisposableStack, logger: Logger): Promise<Storage> {
  const directory = resolve(config.data);
  parts.use(await lockOrExplain(directory));
  const clockPath = join(directory, 'clock.json');
  const clock = new VirtualClock({ offsetMs: await readOffset(clockPath) });
  const metrics = new MetricRegistry();
  const disk = new RealDisk(directory);
  const localLog = await openLog({ directory, disk, clock, durability: durabilityOf(config), logger });
  const log = parts.use(new MeteredLog(localLog, metrics, realMonotonic));
  const viewPath = join(directory, 'meta.db');
  const viewFile = { location: viewPath, remove: () => removeFiles([viewPath, `${viewPath}-wal`, `${viewPath}-shm`]) };
  const meta = await openMeta(log, viewFile, parts, logger);
  return {
    clock,
    offsets: { save: (offsetMs) => writeTextFile(clockPath, encodeClockFile({ offsetMs })) },
    log,
    meta,
    metrics,
    disk,
    directory,
    secret: (name) => secretFile(join(directory, name)),
  };
}

async function openMeta(log: Log, viewFile: ViewFile, parts: AsyncDisposableStack, logger: Logger): Promise<LogMeta> {
  try {
    const meta = await LogMeta.open({
      log,
      viewFile,
      onRebuilt: (reason) => logger(metaRebuilt(reason)),
      onListenerFailed: (error) => logger(listenerFailed(error)),
    });
    return parts.use(meta);
  } catch (error) {
    const isCorrupt = (error instanceof MetaError || error instanceof LogError) && error.code === 'Corrupt';
    if (!isCorrupt) throw error;
    const advice = '`millstream doctor --data DIR` says what is damaged.';
    throw new StartError([`The metadata in the log is damaged: ${error.message}`, advice], { cause: error });
  }
}

interface LogParts {
  readonly directory: string;
  readonly disk: Disk;
  readonly clock: VirtualClock;
  readonly durability: Durability;
  readonly logger: Logger;
}

async function openLog({ directory, disk, clock, durability, logger }: LogParts): Promise<Log> {
  const { LocalLog } = await import('../engine/log/local/local-log.ts');
  try {
    return await LocalLog.open({
      disk,
      clock,
      monotonic: realMonotonic,
      random: realRandom,
      durability,
      report: (problem) => logger(logProblem(problem)),
    });
  } catch (error) {
    if (!(error instanceof LogError) || error.code !== 'Corrupt') throw error;
    const advice = `Nothing was changed. \`millstream doctor --data ${directory}\` says what is damaged.`;
    throw new StartError([`The data in ${directory} is damaged: ${error.message}`, advice], { cause: error });
  }
}

function durabilityOf(config: StorageConfig): Durability {
  return config.durability === 'interval'
    ? { mode: 'interval', everyMs: config.durabilityInterval }
    : { mode: config.durability };
}

/** Errors: StartError, which says who holds it. */
export async function lockOrExplain(directory: string): Promise<AsyncDisposable> {
  try {
    return await lockDirectory(directory);
  } catch (error) {
    if (error instanceof DirectoryLockedError) {
      const holder = error.pid === undefined ? 'another process' : `process ${error.pid}`;
      const advice = 'Stop that one, or give this one a directory of its own with --data, or --memory.';
      throw new StartError([`The data directory ${directory} is in use by ${holder}.`, advice], { cause: error });
    }
    if (error instanceof Error && 'code' in error)
      throw new StartError([`The data directory ${directory} cannot be used: ${error.message}`], { cause: error });
    throw error;
  }
}

async function readOffset(path: string): Promise<number> {
  const stored = await readTextFile(path);
  if (stored === undefined) return 0;
  try {
    return decodeClockFile(stored).offsetMs;
  } catch (error) {
    if (!(error instanceof DecodeError) && !(error instanceof SyntaxError)) throw error;
    throw new StartError([`${path} is damaged. Remove it to let the clock show the machine's time again.`], {
      cause: error,
    });
  }
}
