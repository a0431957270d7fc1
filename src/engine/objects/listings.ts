/**
 * Listings of objects and of versions: a walk over the documents in the byte order of the keys. Keys with a common prefix are
 * passed by a jump behind the prefix, so a page costs as many steps as it has items, whatever it leaves out.
 */
import { assert } from '../../base/assert.ts';
import { KeyType } from '../meta/key-type.ts';
import type { Meta } from '../meta/meta.ts';
import { objectNullVersionType } from '../meta/documents/object-null-version.ts';
import { objectUploadType } from '../meta/documents/object-upload.ts';
import { objectType } from '../meta/documents/object.ts';
import { ageOf, objectVersionType } from '../meta/documents/object-version.ts';
import { compareKeys } from '../meta/view.ts';
import type { Bucket } from './bucket.ts';
import type { Buckets } from './buckets.ts';
import { pageCountMax } from './limits.ts';
import { markerInfo, nullVersionId, objectInfo } from './object-info.ts';
import type { Marker, ObjectInfo } from './object-info.ts';
import { Scan } from './scan.ts';
import { uploadOf } from './uploads.ts';
import type { Upload } from './uploads.ts';
import { numberOfId } from './version-id.ts';

export interface ListingWishes {
  readonly bucket: string;
  readonly prefix?: string | undefined;
  /** Keys that share their begin up to the first one of these behind the prefix are listed as that begin. */
  readonly delimiter?: string | undefined;
  /** 0 to 1,000 items, common prefixes included. */
  readonly limit: number;
}

export interface ObjectPage {
  readonly objects: readonly ObjectInfo[];
  readonly prefixes: readonly string[];
  readonly isTruncated: boolean;
  /** To be given as `after` for the next page, where there is one. */
  readonly next: string | undefined;
}

export interface VersionPlace {
  readonly key: string;
  /** Without it, all versions of the key are passed. */
  readonly versionId?: string | undefined;
}

export type ListedVersion = (ObjectInfo | Marker) & { readonly isLatest: boolean };

export interface VersionPage {
  readonly versions: readonly ListedVersion[];
  readonly prefixes: readonly string[];
  readonly isTruncated: boolean;
  readonly next: VersionPlace | undefined;
}

export interface UploadPlace {
  readonly key: string;
  /** Without it, all uploads of the key are passed. */
  readonly uploadId?: string | undefined;
}

export interface UploadPage {
  readonly uploads: readonly Upload[];
  readonly prefixes: readonly string[];
  readonly isTruncated: boolean;
  readonly next: UploadPlace | undefined;
}

export class Listings {
  readonly #meta: Meta;
  readonly #buckets: Buckets;

  constructor(meta: Meta, buckets: Buckets) {
    this.#meta = meta;
    this.#buckets = buckets;
  }

  /** Current versions behind the key (or the common prefix) `after`. Errors: ObjectError NoSuchBucket. */
  async objects(wishes: ListingWishes & { readonly after?: string | undefined }): Promise<ObjectPage> {
    const bucket = this.#buckets.get(wishes.bucket);
    const { prefix = '', delimiter = '', after, limit } = wishes;
    checkLimit(limit);
    const passed = after === undefined ? undefined : passedBy(after, prefix, delimiter);
    const start = after === undefined ? '' : startText(objectType, bucket.id, after, passed);
    const scan = new Scan(this.#meta, objectType, objectType.prefixText([bucket.id], prefix), start);
    const objects: ObjectInfo[] = [];
    const prefixes: string[] = [];
    let last: string | undefined;
    // A page of nothing says that there is no more, as S3's does.
    if (limit === 0) return { objects, prefixes, isTruncated: false, next: undefined };
    for (let found = await scan.peek(); found !== undefined; found = await scan.peek()) {
      if (objects.length + prefixes.length === limit) return { objects, prefixes, isTruncated: true, next: last };
      const key = found.key[1];
      const common = commonPrefix(key, prefix, delimiter);
      if (common === undefined) {
        objects.push(objectInfo(bucket, key, found.value));
        scan.skip();
      } else {
        prefixes.push(common);
        jumpBehind(scan, objectType, bucket.id, common);
      }
      last = common ?? key;
    }
    return { objects, prefixes, isTruncated: false, next: undefined };
  }

  /** All versions and markers, the newest of a key first. Errors: ObjectError NoSuchBucket. */
  async versions(wishes: ListingWishes & { readonly after?: VersionPlace | undefined }): Promise<VersionPage> {
    const bucket = this.#buckets.get(wishes.bucket);
    const { prefix = '', delimiter = '', limit } = wishes;
    checkLimit(limit);
    const walk = await this.#versionWalk(bucket, wishes);
    const versions: ListedVersion[] = [];
    const prefixes: string[] = [];
    let last: VersionPlace | undefined;
    if (limit === 0) return { versions, prefixes, isTruncated: false, next: undefined };
    for (let found = await walk.peek(); found !== undefined; found = await walk.peek()) {
      if (versions.length + prefixes.length === limit) return { versions, prefixes, isTruncated: true, next: last };
      const common = commonPrefix(found.key, prefix, delimiter);
      if (common === undefined) {
        versions.push(found);
        walk.skip(found);
        last = { key: found.key, versionId: found.versionId };
      } else {
        prefixes.push(common);
        walk.jumpBehind(common);
        last = { key: common };
      }
    }
    return { versions, prefixes, isTruncated: false, next: undefined };
  }

  /** Uploads under way, those of a key in the order in which they began. Errors: ObjectError NoSuchBucket. */
  async uploads(wishes: ListingWishes & { readonly after?: UploadPlace | undefined }): Promise<UploadPage> {
    const bucket = this.#buckets.get(wishes.bucket);
    const { prefix = '', delimiter = '', after, limit } = wishes;
    checkLimit(limit);
    const uploads: Upload[] = [];
    const prefixes: string[] = [];
    let last: UploadPlace | undefined;
    if (limit === 0) return { uploads, prefixes, isTruncated: false, next: undefined };
    const start = after === undefined ? '' : uploadsStart(bucket, after, passedBy(after.key, prefix, delimiter));
    const scan = new Scan(this.#meta, objectUploadType, objectUploadType.prefixText([bucket.id], prefix), start);
    for (let found = await scan.peek(); found !== undefined; found = await scan.peek()) {
      if (uploads.length + prefixes.length === limit) return { uploads, prefixes, isTruncated: true, next: last };
      const [, key, number] = found.key;
      const common = commonPrefix(key, prefix, delimiter);
      if (common === undefined) {
        const upload = uploadOf(bucket, key, number, found.value);
        uploads.push(upload);
        scan.skip();
        last = { key, uploadId: upload.uploadId };
      } else {
        prefixes.push(common);
        jumpBehind(scan, objectUploadType, bucket.id, common);
        last = { key: common };
      }
    }
    return { uploads, prefixes, isTruncated: false, next: undefined };
  }

  async #versionWalk(bucket: Bucket, wishes: Parameters<Listings['versions']>[0]): Promise<VersionWalk> {
    const { prefix = '', delimiter = '', after } = wishes;
    if (after === undefined) return new VersionWalk(this.#meta, bucket, prefix);
    const passed = passedBy(after.key, prefix, delimiter);
    const current = startText(objectType, bucket.id, after.key, passed);
    const sequence = passed === undefined ? await this.#sequenceOf(bucket, after) : undefined;
    const older =
      sequence === undefined
        ? KeyType.past(
            objectVersionType.prefixText(passed === undefined ? [bucket.id, after.key] : [bucket.id], passed),
          )
        : objectVersionType.keyText([bucket.id, after.key, ageOf(sequence)]);
    return new VersionWalk(this.#meta, bucket, prefix, { current, older, lastKey: after.key });
  }

  /** Where a listing goes on among the older versions; undefined where behind all of them. */
  async #sequenceOf(bucket: Bucket, { key, versionId }: VersionPlace): Promise<number | undefined> {
    if (versionId === undefined) return undefined;
    const current = await objectType.get(this.#meta, [bucket.id, key]);
    const newest = Number.MAX_SAFE_INTEGER;
    if (versionId === nullVersionId) {
      if (current?.value.isNull === true) return newest;
      return (await objectNullVersionType.get(this.#meta, [bucket.id, key]))?.value.sequence;
    }
    const number = numberOfId(versionId, { bucket: bucket.id, key });
    // Behind the current version come the older ones, from the newest on.
    return number !== undefined && number === current?.value.sequence ? newest : number;
  }
}

/** Current and older versions as one row, by key, the newest first. */
class VersionWalk {
  readonly #bucket: Bucket;
  readonly #current: Scan<readonly [number, string], Parameters<typeof objectInfo>[2]>;
  readonly #older: Scan<readonly [number, string, number], ReturnType<typeof objectVersionType.read>['value']>;
  #lastKey: string | undefined;
  #isCurrentNext = false;

  constructor(meta: Meta, bucket: Bucket, prefix: string, from = { current: '', older: '', lastKey: '' }) {
    this.#bucket = bucket;
    this.#current = new Scan(meta, objectType, objectType.prefixText([bucket.id], prefix), from.current);
    this.#older = new Scan(meta, objectVersionType, objectVersionType.prefixText([bucket.id], prefix), from.older);
    this.#lastKey = from.current === '' ? undefined : from.lastKey;
  }

  async peek(): Promise<ListedVersion | undefined> {
    const [current, older] = [await this.#current.peek(), await this.#older.peek()];
    this.#isCurrentNext =
      current !== undefined && (older === undefined || compareKeys(current.key[1], older.key[1]) <= 0);
    if (current !== undefined && this.#isCurrentNext)
      return { ...objectInfo(this.#bucket, current.key[1], current.value), isLatest: true };
    if (older === undefined) return undefined;
    const key = older.key[1];
    const isLatest = key !== this.#lastKey;
    return 'marker' in older.value
      ? { ...markerInfo(this.#bucket, key, older.value.marker), isLatest }
      : { ...objectInfo(this.#bucket, key, older.value.object), isLatest };
  }

  /** Past the one that was peeked at. */
  skip({ key }: ListedVersion): void {
    this.#lastKey = key;
    if (this.#isCurrentNext) this.#current.skip();
    else this.#older.skip();
  }

  jumpBehind(common: string): void {
    jumpBehind(this.#current, objectType, this.#bucket.id, common);
    jumpBehind(this.#older, objectVersionType, this.#bucket.id, common);
  }
}

function uploadsStart(bucket: Bucket, { key, uploadId }: UploadPlace, passed: string | undefined): string {
  if (passed !== undefined) return KeyType.past(objectUploadType.prefixText([bucket.id], passed));
  const number = uploadId === undefined ? undefined : numberOfId(uploadId, { bucket: bucket.id, key });
  if (number !== undefined) return objectUploadType.keyText([bucket.id, key, number]);
  return KeyType.past(objectUploadType.prefixText([bucket.id, key]));
}

type OrderedType = Pick<KeyType<readonly [number, string], unknown>, 'keyText' | 'prefixText'>;

function startText(type: OrderedType, bucket: number, after: string, passed: string | undefined): string {
  return passed === undefined ? type.keyText([bucket, after]) : KeyType.past(type.prefixText([bucket], passed));
}

function jumpBehind<Key extends readonly [number, string, ...number[]], Value>(
  scan: Scan<Key, Value>,
  type: { prefixText(begin: readonly [number], opening: string): string },
  bucket: number,
  common: string,
): void {
  // What stands before the common prefix has been passed already.
  scan.jump(KeyType.past(type.prefixText([bucket], common)), ([, key]) => key.startsWith(common));
}

/** The begin that stands for the key, where it is not listed itself. */
export function commonPrefix(key: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === '') return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at === -1 ? undefined : key.slice(0, at + delimiter.length);
}

/** The common prefix that a listing has passed where it goes on behind `after`: `after` itself, if it is one. */
export function passedBy(after: string, prefix: string, delimiter: string): string | undefined {
  return after.startsWith(prefix) && commonPrefix(after, prefix, delimiter) === after ? after : undefined;
}

export function checkLimit(limit: number): void {
  assert(Number.isInteger(limit) && limit >= 0 && limit <= pageCountMax, `a page has at most ${pageCountMax} items`);
}
