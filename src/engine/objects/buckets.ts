/** Buckets and their settings. All buckets are in memory: every request asks for one. */
import { assert } from '../../base/assert.ts';
import type { Cancel, Clock } from '../../base/ports.ts';
import { Allocator } from '../meta/allocator.ts';
import { bucketDataKeyType } from '../meta/documents/bucket-data-key.ts';
import { bucketSettingType } from '../meta/documents/bucket-setting.ts';
import { bucketType } from '../meta/documents/bucket.ts';
import type { BucketDocument } from '../meta/documents/bucket.ts';
import { objectVersionType } from '../meta/documents/object-version.ts';
import { objectType } from '../meta/documents/object.ts';
import { MetaError } from '../meta/meta.ts';
import type { JsonValue, Meta, Version } from '../meta/meta.ts';
import type { Bucket } from './bucket.ts';
import { BucketSettings } from './bucket-settings.ts';
import { ObjectError } from './errors.ts';
import type { ObjectEvents } from './events.ts';
import { settingBytesMax } from './limits.ts';
import type { ObjectKeys } from './sealing.ts';
import type { Gates } from './turns.ts';

export interface BucketsOptions {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly keys: Pick<ObjectKeys, 'create' | 'remove'>;
  readonly gates: Gates;
  readonly events: ObjectEvents;
}

interface Entry {
  readonly bucket: Bucket;
  readonly version: Version;
}

export class Buckets implements AsyncDisposable {
  readonly #options: BucketsOptions;
  readonly #ids: Allocator;
  readonly #settings: BucketSettings;
  readonly #entries = new Map<string, Entry>();
  /** Rings of data keys by bucket and master key, as they are asked for. */
  readonly #rings = new Map<string, Promise<string>>();
  /** Lets go of what hangs on a bucket beside its objects. */
  #abortUploads: (bucket: Bucket) => Promise<void> = () => Promise.resolve();
  #unwatch: Cancel = () => undefined;

  private constructor(options: BucketsOptions) {
    this.#options = options;
    this.#settings = new BucketSettings(options.meta);
    this.#ids = new Allocator({ meta: options.meta, name: 'bucket', first: 1, last: 2 ** 48 - 1, reserve: 16 });
  }

  static async open(options: BucketsOptions): Promise<Buckets> {
    const buckets = new Buckets(options);
    buckets.#unwatch = bucketType.watch(options.meta, ({ key, value, version }) => {
      buckets.#set(key[0], value, version);
    });
    for await (const { key, value, version } of bucketType.all(options.meta)) buckets.#set(key[0], value, version);
    return buckets;
  }

  set abortUploads(abort: (bucket: Bucket) => Promise<void>) {
    this.#abortUploads = abort;
  }

  /** Errors: ObjectError BucketExists, LogError. */
  async create(named: { readonly name: string; readonly account: string; readonly region: string }): Promise<Bucket> {
    const { name, account, region } = named;
    const known = this.find(name);
    if (known !== undefined) throw new ObjectError({ code: 'BucketExists', bucket: known });
    const { meta, clock } = this.#options;
    const id = await this.#ids.allocate();
    const document: BucketDocument = { id, account, region, createdAtMs: clock.nowMs(), versioning: 'never' };
    try {
      await meta.transact([bucketType.put([name], document, 'absent')]);
    } catch (error) {
      const other = this.find(name);
      if (!isConflict(error) || other === undefined) throw error;
      throw new ObjectError({ code: 'BucketExists', bucket: other }, { cause: error });
    }
    return { name, ...document };
  }

  find(name: string): Bucket | undefined {
    return this.#entries.get(name)?.bucket;
  }

  /** Errors: ObjectError NoSuchBucket. */
  get(name: string): Bucket {
    return this.#entry(name).bucket;
  }

  /** By name. */
  list(): readonly Bucket[] {
    return Array.from(this.#entries.values(), ({ bucket }) => bucket).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Errors: ObjectError NoSuchBucket, BucketNotEmpty, LogError. */
  async remove(name: string): Promise<void> {
    const bucket = this.get(name);
    await this.#options.gates.close(gateName(bucket), () => this.#removeEmpty(bucket));
  }

  /** Errors: ObjectError NoSuchBucket, LogError. */
  async setVersioning(name: string, versioning: 'enabled' | 'suspended'): Promise<void> {
    const bucket = this.get(name);
    // Changes under way end as the bucket was when they began.
    await this.#options.gates.close(gateName(bucket), async () => {
      const { bucket: now, version } = this.#entry(name);
      const { name: _, ...document } = now;
      await this.#options.meta.transact([bucketType.put([name], { ...document, versioning }, version)]);
    });
  }

  /** Errors: ObjectError NoSuchBucket. */
  async setting(name: string, setting: string): Promise<JsonValue | undefined> {
    return (await this.#settings.of(this.get(name).id)).get(setting);
  }

  /** All settings by their names. Errors: ObjectError NoSuchBucket. */
  async settings(name: string): Promise<ReadonlyMap<string, JsonValue>> {
    return await this.#settings.of(this.get(name).id);
  }

  putSetting(name: string, setting: string, value: JsonValue | undefined): Promise<void> {
    return this.putSettings(name, { [setting]: value });
  }

  /** Sets and, where undefined, clears settings: all of them or none. Errors: ObjectError NoSuchBucket, TooLarge, LogError. */
  async putSettings(name: string, settings: Readonly<Record<string, JsonValue | undefined>>): Promise<void> {
    const bucket = this.get(name);
    const changes = Object.entries(settings).map(([setting, value]) => {
      if (value === undefined) return bucketSettingType.remove([bucket.id, setting], 'any');
      checkBytes('setting', value, settingBytesMax);
      return bucketSettingType.put([bucket.id, setting], { value }, 'any');
    });
    assert(changes.length > 0, 'at least one setting is changed');
    await this.inside(bucket, () => this.#options.meta.transact(changes));
  }

  /** Runs a change of something in the bucket, which stays there meanwhile. Errors: ObjectError NoSuchBucket. */
  inside<T>(bucket: Bucket, change: () => Promise<T>): Promise<T> {
    return this.#options.gates.pass(gateName(bucket), () => {
      if (this.find(bucket.name)?.id !== bucket.id)
        throw new ObjectError({ code: 'NoSuchBucket', bucket: bucket.name });
      return change();
    });
  }

  /** The ring that seals what is put under that master key. Errors: KeyError, LogError. */
  async dataKeyId(bucket: Bucket, masterKeyId: string): Promise<string> {
    const name = ringName(bucket, masterKeyId);
    let ring = this.#rings.get(name);
    if (ring === undefined) {
      ring = this.#findRing(bucket, masterKeyId);
      this.#rings.set(name, ring);
      // A failure is not kept: the master key may be enabled again.
      ring.catch(() => this.#rings.delete(name));
    }
    return ring;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#unwatch();
    this.#settings.close();
  }

  async #removeEmpty(bucket: Bucket): Promise<void> {
    const { meta, keys, events } = this.#options;
    const { version, bucket: now } = this.#entry(bucket.name);
    if (now.id !== bucket.id) throw new ObjectError({ code: 'NoSuchBucket', bucket: bucket.name });
    const kept = [
      ...(await objectType.list(meta, [bucket.id], { limit: 1 })),
      ...(await objectVersionType.list(meta, [bucket.id], { limit: 1 })),
    ];
    if (kept.length > 0) throw new ObjectError({ code: 'BucketNotEmpty', bucket: bucket.name });
    await this.#abortUploads(bucket);
    const settings = await bucketSettingType.list(meta, [bucket.id]);
    const rings = await bucketDataKeyType.list(meta, [bucket.id]);
    await meta.transact([
      bucketType.remove([bucket.name], version),
      ...settings.map(({ key }) => bucketSettingType.remove(key, 'any')),
      ...rings.map(({ key }) => bucketDataKeyType.remove(key, 'any')),
    ]);
    for (const { key, value } of rings) {
      this.#rings.delete(ringName(bucket, key[1]));
      // Nothing is sealed under it any more; where this fails, it stays and does no harm.
      await keys.remove(value.dataKeyId).catch((cause: unknown) => {
        events.cleanupFailed({ what: `data keys of bucket ${bucket.name}`, cause });
      });
    }
  }

  async #findRing(bucket: Bucket, masterKeyId: string): Promise<string> {
    const { meta, keys } = this.#options;
    const found = await bucketDataKeyType.get(meta, [bucket.id, masterKeyId]);
    if (found !== undefined) return found.value.dataKeyId;
    const dataKeyId = await keys.create(masterKeyId);
    await this.inside(bucket, () =>
      meta.transact([bucketDataKeyType.put([bucket.id, masterKeyId], { dataKeyId }, 'absent')]),
    );
    return dataKeyId;
  }

  #entry(name: string): Entry {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new ObjectError({ code: 'NoSuchBucket', bucket: name });
    return entry;
  }

  #set(name: string, document: BucketDocument | undefined, version: Version): void {
    // A list that was begun before a change may come after it.
    if ((this.#entries.get(name)?.version ?? 0) > version) return;
    if (document === undefined) this.#entries.delete(name);
    else this.#entries.set(name, { bucket: { name, ...document }, version });
  }
}

/** Errors: ObjectError TooLarge. */
export function checkBytes(what: 'attributes' | 'setting', value: JsonValue, bytesMax: number): void {
  if (Buffer.byteLength(JSON.stringify(value), 'utf8') > bytesMax)
    throw new ObjectError({ code: 'TooLarge', what, bytesMax });
}

export function isConflict(error: unknown): boolean {
  return error instanceof MetaError && error.code === 'VersionConflict';
}

function gateName(bucket: Bucket): string {
  return `bucket/${bucket.id}`;
}

function ringName(bucket: Bucket, masterKeyId: string): string {
  return `${bucket.id}/${masterKeyId}`;
}
