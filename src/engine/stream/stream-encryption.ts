/**
 * AWS's StartStreamEncryption and StopStreamEncryption. A stream gets a data key of its own under the master key that the
 * caller names; records written from then on are sealed with it, and what was sealed before stays readable until it expires.
 * A master key named again gets the data key it had. Deleting the stream destroys its data keys.
 */
import type { Cancel } from '../../base/ports.ts';
import type { Change } from '../meta/meta.ts';
import type { Attachment, Catalog } from './catalog.ts';
import { StreamError } from './errors.ts';
import type { StreamEvents } from './events.ts';
import { recentCount, withTime } from './stream-history.ts';
import type { ControlLimits } from './stream-limits.ts';
import { requireActive, type Stream, type StreamId, type StreamName } from './stream.ts';

/** What this needs of engine/keys. */
export interface StreamKeys {
  /** A new data key under the master key; its id. Errors: KeyError. */
  create(masterKeyId: string): Promise<string>;
  /** What removes its documents. */
  removal(dataKeyId: string): Promise<readonly Change[]>;
  /** What it sealed can be read by nobody any more. */
  remove(dataKeyId: string): Promise<void>;
}

export interface EncryptionParts {
  readonly catalog: Catalog;
  readonly keys: StreamKeys;
  readonly limits: ControlLimits;
}

/** Master keys a stream can have used in its life. */
const dataKeysMax = 1_000;

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
    const known = stream.dataKeys.find((key) => key.masterKeyId === masterKeyId);
    if (known === undefined && stream.dataKeys.length >= dataKeysMax)
      throw new StreamError({
        code: 'DataKeysExceeded',
        account: stream.account,
        name: stream.name,
        limit: dataKeysMax,
      });
    const encryption = known ?? { masterKeyId, dataKeyId: await keys.create(masterKeyId) };
    return {
      set: {
        encryption,
        dataKeys: known === undefined ? [...stream.dataKeys, encryption] : stream.dataKeys,
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

/**
 * Destroys the data keys of streams that are deleted: their documents in the very step that deletes the stream, what is in
 * memory and what came meanwhile right after. (One made for a change that a crash prevented stays, and opens nothing.)
 */
export class KeyDestruction implements Attachment, AsyncDisposable {
  readonly #catalog: Catalog;
  readonly #keys: StreamKeys;
  readonly #unwatch: Cancel;
  readonly #underWay = new Set<Promise<void>>();

  constructor(catalog: Catalog, keys: StreamKeys, events: StreamEvents) {
    this.#catalog = catalog;
    this.#keys = keys;
    catalog.attach(this);
    this.#unwatch = catalog.watch(({ kind, stream }) => {
      if (kind !== 'deleted') return;
      for (const { dataKeyId } of stream.dataKeys) {
        const work = keys
          .remove(dataKeyId)
          .catch((cause: unknown) => events.keyRemovalFailed({ dataKeyId, cause }))
          .finally(() => this.#underWay.delete(work));
        this.#underWay.add(work);
      }
    });
  }

  async removal(stream: StreamId): Promise<readonly Change[]> {
    const dataKeys = this.#catalog.byId(stream)?.dataKeys ?? [];
    return (await Promise.all(dataKeys.map(({ dataKeyId }) => this.#keys.removal(dataKeyId)))).flat();
  }

  removed(): void {
    // The stream's keys are known from the event of its deletion.
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#unwatch();
    await Promise.all(this.#underWay);
  }
}
