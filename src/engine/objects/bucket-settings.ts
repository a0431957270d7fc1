/**
 * Settings of buckets, kept in memory for those asked for lately: every request asks for the policy, and every put for the
 * encryption. What is kept follows every change, however it is made.
 */
import type { Cancel } from '../../base/ports.ts';
import { bucketSettingType } from '../meta/documents/bucket-setting.ts';
import type { JsonValue, Meta } from '../meta/meta.ts';
import { bucketSettingsKeptMax } from './limits.ts';

export type Settings = ReadonlyMap<string, JsonValue>;

export class BucketSettings {
  readonly #meta: Meta;
  /** By the bucket's id; used last, last. */
  readonly #kept = new Map<number, Settings>();
  /** Tells a read that something changed while it went on. */
  #changes = 0;
  readonly #unwatch: Cancel;

  constructor(meta: Meta) {
    this.#meta = meta;
    this.#unwatch = bucketSettingType.watch(meta, ({ key }) => {
      this.#changes += 1;
      this.#kept.delete(key[0]);
    });
  }

  async of(bucket: number): Promise<Settings> {
    const kept = this.#kept.get(bucket);
    if (kept !== undefined) {
      this.#kept.delete(bucket);
      this.#kept.set(bucket, kept);
      return kept;
    }
    const before = this.#changes;
    const found = await bucketSettingType.list(this.#meta, [bucket]);
    const settings = new Map(found.map(({ key, value }) => [key[1], value.value]));
    if (this.#changes === before) this.#keep(bucket, settings);
    return settings;
  }

  close(): void {
    this.#unwatch();
  }

  #keep(bucket: number, settings: Settings): void {
    this.#kept.set(bucket, settings);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > bucketSettingsKeptMax && oldest !== undefined) this.#kept.delete(oldest);
  }
}
