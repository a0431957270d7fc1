/**
 * Encryption of what waits in a delivery stream: AWS's StartDeliveryStreamEncryption and StopDeliveryStreamEncryption. It gets
 * a data key of its own under the master key that is named; a master key named again gets the data key it had, and what was
 * sealed before stays readable. Deleting the delivery stream destroys its data keys.
 */
import type { Change } from '../meta/meta.ts';
import type { DeliveryCatalogEvents } from './catalog-events.ts';
import type { DeliveryAttachment, DeliveryCatalog } from './catalog.ts';
import { DeliveryError } from './delivery-error.ts';
import type { DeliveryDataKey, DeliveryEncryption, DeliveryStream, DeliveryStreamName } from './delivery-stream.ts';

/** What this needs of engine/keys. */
export interface DeliveryKeys {
  /** A new data key under the master key; its id. Errors: KeyError. */
  create(masterKeyId: string): Promise<string>;
  /** What removes its documents. */
  removal(dataKeyId: string): Promise<readonly Change[]>;
  /** What it sealed can be read by nobody any more. */
  remove(dataKeyId: string): Promise<void>;
}

export interface EncryptionParts {
  readonly catalog: DeliveryCatalog;
  readonly keys: DeliveryKeys;
  /** Starts and stops of one delivery stream in 24 hours. */
  readonly changesPerDayMax: number;
}

export type WantedEncryption = Pick<DeliveryEncryption, 'keyType' | 'keyArn' | 'masterKeyId'>;

const dayMs = 24 * 3_600_000;
/** AWS counts 25 a day, so no more are remembered. */
const changesKeptMax = 25;
/** Master keys a delivery stream can have used in its life; a document of its own bounds it. */
const dataKeysMax = 1_000;

/** Errors: DeliveryStreamNotFound, DeliveryStreamInUse, NotDirectPut, EncryptionInProgress, EncryptionChangesExceeded, KeyError. */
export async function startEncryption(
  parts: EncryptionParts,
  name: DeliveryStreamName,
  wanted: WantedEncryption,
): Promise<void> {
  await parts.catalog.change(name, async (stream, nowMs) => {
    requireChangeable(stream);
    const { encryption, dataKeys } = stream;
    const encryptionChangesMs = withChange(stream, nowMs, parts.changesPerDayMax);
    if (encryption?.masterKeyId === wanted.masterKeyId) return { encryptionChangesMs };
    const known = dataKeys.find(({ masterKeyId }) => masterKeyId === wanted.masterKeyId);
    if (known === undefined && dataKeys.length >= dataKeysMax)
      throw new DeliveryError({ code: 'DataKeysExceeded', account: name.account, name: name.name, limit: dataKeysMax });
    const key = known ?? (await newDataKey(parts.keys, wanted.masterKeyId));
    return {
      encryption: { ...wanted, ...key, status: 'ENABLING' },
      dataKeys: known === undefined ? [...dataKeys, key] : dataKeys,
      encryptionChangesMs,
    };
  });
}

/** Errors: DeliveryStreamNotFound, DeliveryStreamInUse, NotDirectPut, EncryptionInProgress, EncryptionChangesExceeded. */
export async function stopEncryption(
  { catalog, changesPerDayMax }: EncryptionParts,
  name: DeliveryStreamName,
): Promise<void> {
  await catalog.change(name, (stream, nowMs) => {
    requireChangeable(stream);
    const encryptionChangesMs = withChange(stream, nowMs, changesPerDayMax);
    const { encryption } = stream;
    if (encryption === undefined) return { encryptionChangesMs };
    return { encryption: { ...encryption, status: 'DISABLING' }, encryptionChangesMs };
  });
}

export async function newDataKey(keys: Pick<DeliveryKeys, 'create'>, masterKeyId: string): Promise<DeliveryDataKey> {
  return { masterKeyId, dataKeyId: await keys.create(masterKeyId) };
}

function requireChangeable({ account, name, status, source, encryption }: DeliveryStream): void {
  if (source.kind !== 'direct-put') throw new DeliveryError({ code: 'NotDirectPut', account, name });
  if (status !== 'ACTIVE') throw new DeliveryError({ code: 'DeliveryStreamInUse', account, name, status });
  if (encryption !== undefined && encryption.status !== 'ENABLED')
    throw new DeliveryError({ code: 'EncryptionInProgress', account, name, status: encryption.status });
}

function withChange({ account, name, encryptionChangesMs }: DeliveryStream, nowMs: number, limit: number): number[] {
  const recent = encryptionChangesMs.filter((timeMs) => timeMs > nowMs - dayMs);
  if (recent.length >= limit) throw new DeliveryError({ code: 'EncryptionChangesExceeded', account, name, limit });
  return [...recent, nowMs].slice(-changesKeptMax);
}

/**
 * Destroys the data keys of delivery streams that are deleted: their documents in the very step that deletes the delivery
 * stream, what is in memory right after. (One made for a change that a crash prevented stays, and opens nothing.)
 */
export class DataKeyDestruction implements DeliveryAttachment, AsyncDisposable {
  readonly #keys: DeliveryKeys;
  readonly #events: DeliveryCatalogEvents;
  readonly #underWay = new Set<Promise<void>>();

  constructor(keys: DeliveryKeys, events: DeliveryCatalogEvents) {
    this.#keys = keys;
    this.#events = events;
  }

  async removal({ dataKeys }: DeliveryStream): Promise<readonly Change[]> {
    return (await Promise.all(dataKeys.map(({ dataKeyId }) => this.#keys.removal(dataKeyId)))).flat();
  }

  removed({ dataKeys }: DeliveryStream): void {
    for (const { dataKeyId } of dataKeys) {
      const work = this.#keys
        .remove(dataKeyId)
        .catch((cause: unknown) => this.#events.keyRemovalFailed({ dataKeyId, cause }))
        .finally(() => this.#underWay.delete(work));
      this.#underWay.add(work);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#underWay);
  }
}
