/**
 * The configurations of a bucket that are kept as they were put: their shapes are the model's, which the wire has decoded them
 * by, so they are read back as the same.
 */
import type { JsonValue } from '../../engine/meta/meta.ts';
import type { ObjectStore } from '../../engine/objects/open-objects.ts';

export class BucketSetting<Shape extends object> {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  async get({ buckets }: Pick<ObjectStore, 'buckets'>, bucket: string): Promise<Shape | undefined> {
    const value = await buckets.setting(bucket, this.#name);
    return value === undefined ? undefined : (value as unknown as Shape);
  }

  put({ buckets }: Pick<ObjectStore, 'buckets'>, bucket: string, value: Shape): Promise<void> {
    return buckets.putSetting(bucket, this.#name, plain(value));
  }

  clear({ buckets }: Pick<ObjectStore, 'buckets'>, bucket: string): Promise<void> {
    return buckets.putSetting(bucket, this.#name, undefined);
  }
}

/** As documents take it: members that are undefined are left out. */
export function plain(value: object): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
