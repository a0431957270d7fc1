/**
 * AWS's StartStreamEncryption and StopStreamEncryption. A stream gets a data key of its own under the master key that the
 * caller names; records written from then on are sealed with it, and what was sealed before stays readable until it expires.
 */
import type { Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import { recentCount, withTime } from './stream-history.ts';
import type { ControlLimits } from './stream-limits.ts';
import { requireActive, type Stream, type StreamName } from './stream.ts';

/** What this needs of engine/keys. */
export interface StreamKeys {
  /** A new data key under the master key; its id. Errors: KeyError. */
  create(masterKeyId: string): Promise<string>;
}

export interface EncryptionParts {
  readonly catalog: Catalog;
  readonly keys: StreamKeys;
  readonly limits: ControlLimits;
}

/** AWS counts 25 changes each way in 24 hours. */
const changesKeptMax = 25;

/** Errors: StreamNotFound, StreamInUse, DailyChangesExceeded, and KeyError. The master key it has already is no change. */
export async function startEncryption(parts: EncryptionParts, name: StreamName, masterKeyId: string): Promise<void> {
  const { catalog, keys, limits } = parts;
  await catalog.change(name, async (stream, { nowMs }) => {
    requireActive(stream);
    if (stream.encryption?.masterKeyId === masterKeyId) return undefined;
    const { encryptionStartsMs } = stream.history;
    checkDaily(stream, 'encryption-start', recentCount(encryptionStartsMs, nowMs), limits.encryptionStartsPerDayMax);
    return {
      set: {
        encryption: { masterKeyId, dataKeyId: await keys.create(masterKeyId) },
        history: { ...stream.history, encryptionStartsMs: withTime(encryptionStartsMs, nowMs, changesKeptMax) },
      },
      updating: true,
    };
  });
}

/** Errors: StreamNotFound, StreamInUse, DailyChangesExceeded. A stream in the clear stays so. */
export async function stopEncryption(parts: EncryptionParts, name: StreamName): Promise<void> {
  const { catalog, limits } = parts;
  await catalog.change(name, async (stream, { nowMs }) => {
    requireActive(stream);
    if (stream.encryption === undefined) return undefined;
    const { encryptionStopsMs } = stream.history;
    checkDaily(stream, 'encryption-stop', recentCount(encryptionStopsMs, nowMs), limits.encryptionStopsPerDayMax);
    return {
      set: {
        encryption: undefined,
        history: { ...stream.history, encryptionStopsMs: withTime(encryptionStopsMs, nowMs, changesKeptMax) },
      },
      updating: true,
    };
  });
}

function checkDaily(
  { account, name }: Stream,
  change: 'encryption-start' | 'encryption-stop',
  count: number,
  limit: number,
): void {
  if (count >= limit) throw new StreamError({ code: 'DailyChangesExceeded', account, name, change, limit });
}
