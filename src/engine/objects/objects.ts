/** Objects one by one: put, read, remove, tag. */
import { required } from '../../base/assert.ts';
import type { Cancel, Clock } from '../../base/ports.ts';
import type { Allocator } from '../meta/allocator.ts';
import { objectType } from '../meta/documents/object.ts';
import type { ObjectContent, PackedContent } from '../meta/documents/object-content.ts';
import type { ObjectValue } from '../meta/documents/object-value.ts';
import { objectVersionType } from '../meta/documents/object-version.ts';
import type { Change, JsonValue, Meta } from '../meta/meta.ts';
import type { Body, BodyIntake, BodyWishes, TakenBody } from './body-intake.ts';
import { contentOf, fileChanges, recordOf } from './body-intake.ts';
import type { Bucket } from './bucket.ts';
import { checkBytes, isConflict } from './buckets.ts';
import type { Buckets } from './buckets.ts';
import { isOutcomeKnown } from './commits.ts';
import type { Commits } from './commits.ts';
import { ObjectError } from './errors.ts';
import type { ObjectEvents } from './events.ts';
import { attemptsMax, attributesBytesMax, keyBytesMax, readersMax, removalsUnderWayMax } from './limits.ts';
import type { ObjectChange, ObjectListener } from './object-events.ts';
import { markerInfo, nullVersionId, objectInfo } from './object-info.ts';
import type { Marker, ObjectChecksum, ObjectInfo } from './object-info.ts';
import { ObjectReader } from './object-reader.ts';
import type { PackRecord } from './pack-record.ts';
import { isSamePlace, openContent } from './open-content.ts';
import type { ContentSource } from './open-content.ts';
import { settleBounded } from './settle-bounded.ts';
import { keyTurn } from './turns.ts';
import type { Turns } from './turns.ts';
import { numberOfId, versionIdOf } from './version-id.ts';
import { isOlder, VersionStack } from './version-stack.ts';
import type { StackChange } from './version-stack.ts';

export interface ObjectsOptions {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly numbers: Allocator;
  readonly buckets: Buckets;
  readonly commits: Commits;
  readonly intake: BodyIntake;
  readonly source: ContentSource;
  readonly turns: Turns;
  readonly events: ObjectEvents;
}

export interface ObjectName {
  readonly bucket: string;
  readonly key: string;
  /** Without it the current version is meant. */
  readonly versionId?: string | undefined;
}

/** Throws to refuse; it is asked at the moment of the change, with what is current then. */
export type Check = (current: ObjectInfo | undefined) => void;

export interface PutOptions extends BodyWishes {
  readonly bucket: string;
  readonly key: string;
  readonly body: Body;
  readonly attributes: JsonValue;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly encryption?: { readonly masterKeyId: string } | undefined;
  /** Also asked before the body is read, so that a refusal costs no upload. */
  readonly check?: Check | undefined;
  readonly cause?: ObjectChange['cause'];
}

export interface CopyOptions {
  readonly from: ObjectName;
  readonly to: Omit<PutOptions, 'body'>;
  /** Throws to refuse the source. */
  readonly checkSource?: ((info: ObjectInfo) => void) | undefined;
}

/** What a put, or the end of an upload, makes the current version of. */
export interface NewObject extends Pick<PutOptions, 'attributes' | 'tags' | 'encryption' | 'check'> {
  readonly cause: ObjectChange['cause'];
  readonly sizeBytes: number;
  readonly etag: string;
  readonly checksum: ObjectChecksum | undefined;
}

/** The content of a new version, and what else its transaction does. */
export interface Brought {
  readonly record: PackRecord | undefined;
  readonly content: (at: PackedContent | undefined) => ObjectContent;
  readonly changes: readonly Change[];
  readonly freed?: readonly ObjectContent[];
}

export interface Removed {
  /** Of the version that was removed, or of the marker that was made; undefined where the bucket keeps no versions. */
  readonly versionId: string | undefined;
  readonly isMarker: boolean;
}

export interface RemoveOptions extends ObjectName {
  readonly check?: Check | undefined;
  readonly cause?: ObjectChange['cause'];
}

export class Objects {
  readonly #options: ObjectsOptions;
  readonly #listeners = new Set<ObjectListener>();
  #readerCount = 0;

  constructor(options: ObjectsOptions) {
    this.#options = options;
  }

  watch(listener: ObjectListener): Cancel {
    const registration: ObjectListener = (change) => listener(change);
    this.#listeners.add(registration);
    return () => this.#listeners.delete(registration);
  }

  /** Visible and durable when it resolves, or not there at all. Errors: ObjectError, LogError, KeyError, the body's and the check's. */
  async put(options: PutOptions): Promise<ObjectInfo> {
    const { buckets, meta, intake } = this.#options;
    const { key, encryption, cause = 'put' } = options;
    const bucket = buckets.get(options.bucket);
    checkKey(key);
    checkBytes('attributes', options.attributes, attributesBytesMax);
    if (options.check !== undefined) {
      const current = await objectType.get(meta, [bucket.id, key]);
      options.check(current && objectInfo(bucket, key, current.value));
    }
    const dataKeyId = encryption && (await buckets.dataKeyId(bucket, encryption.masterKeyId));
    const taken = await intake.take(options.body, options, dataKeyId);
    try {
      return await this.#keep(bucket, options, cause, taken);
    } catch (error) {
      if (isOutcomeKnown(error)) await intake.discard(taken);
      throw error;
    }
  }

  /** Errors: those of `open` and of `put`, the check's. */
  async copy({ from, to, checkSource }: CopyOptions): Promise<ObjectInfo> {
    await using source = await this.open(from);
    checkSource?.(source.info);
    return await this.put({ cause: 'copy', ...to, body: source.read() });
  }

  /** Errors: ObjectError NoSuchBucket, NoSuchKey, NoSuchVersion. */
  async head(name: ObjectName): Promise<ObjectInfo | Marker> {
    const bucket = this.#options.buckets.get(name.bucket);
    return (await this.#find(bucket, name)).info;
  }

  /** Errors: ObjectError NoSuchBucket, NoSuchKey, NoSuchVersion, Busy, Corrupt; LogError, KeyError. */
  async open(name: ObjectName): Promise<ObjectReader> {
    const bucket = this.#options.buckets.get(name.bucket);
    if (this.#readerCount >= readersMax) throw new ObjectError({ code: 'Busy' });
    this.#readerCount += 1;
    try {
      return await this.#open(bucket, name);
    } catch (error) {
      this.#readerCount -= 1;
      throw error;
    }
  }

  /** The version that a put, or the end of an upload, brings; for those who have its content. */
  async keepNew(
    bucket: Bucket,
    key: string,
    made: NewObject,
    bring: (sequence: number) => Brought,
  ): Promise<ObjectInfo> {
    return this.#change(bucket, key, async (now, stack, sequence) => {
      made.check?.(stack.current && objectInfo(now, key, stack.current.value));
      const way = await stack.makeWay();
      const brought = bring(sequence);
      const value = this.#valueOf(made, stack.writesNull, sequence);
      let kept: ObjectValue | undefined;
      await this.#options.commits.run({
        record: brought.record,
        freed: [...way.freed, ...(brought.freed ?? [])],
        changes: (at) => {
          kept = { ...value, content: brought.content(at) };
          return [...way.changes, ...brought.changes, stack.show(kept)];
        },
      });
      const info = objectInfo(now, key, required(kept, 'the changes were asked for'));
      const { sizeBytes, etag, versionId } = info;
      this.#tell({ kind: 'created', cause: made.cause, bucket: now, key, versionId, sequence, sizeBytes, etag });
      return info;
    });
  }

  /**
   * Without a version id: the object is gone, or a marker says so where versions are kept. With one: that version is gone for
   * good. That nothing was there is no error. Errors: ObjectError NoSuchBucket, LogError, the check's.
   */
  async remove(options: RemoveOptions): Promise<Removed> {
    const bucket = this.#options.buckets.get(options.bucket);
    const { key, versionId, check, cause = 'remove' } = options;
    return this.#change(bucket, key, async (now, stack, sequence) => {
      check?.(stack.current && objectInfo(now, key, stack.current.value));
      if (versionId !== undefined) return this.#removeVersion(now, stack, { key, versionId, cause });
      if (now.versioning !== 'never') return this.#mark(now, stack, { key, sequence, cause });
      if (stack.current === undefined) return { versionId: undefined, isMarker: false };
      await this.#commit(stack.removeCurrent(stack.current));
      const removed = { bucket: now, key, versionId: nullVersionId, sequence: stack.current.value.sequence };
      this.#tell({ kind: 'removed', cause, ...removed, sizeBytes: undefined, etag: undefined });
      return { versionId: undefined, isMarker: false };
    });
  }

  /** Each on its own: in the order of the names, what became of it. */
  removeMany(
    bucket: string,
    names: readonly Omit<RemoveOptions, 'bucket'>[],
  ): Promise<readonly PromiseSettledResult<Removed>[]> {
    return settleBounded(names, removalsUnderWayMax, (name) => this.remove({ ...name, bucket }));
  }

  /** Replaces the tags of a version. Errors: ObjectError NoSuchBucket, NoSuchKey, NoSuchVersion, LogError. */
  async putTags(name: ObjectName, tags: Readonly<Record<string, string>>): Promise<ObjectInfo> {
    const bucket = this.#options.buckets.get(name.bucket);
    return this.#change(bucket, name.key, async (now) => {
      const { info, found } = await this.#find(now, name);
      if (info.isMarker || found === undefined) throw noSuchKey(now, name.key, info.isMarker ? info : undefined);
      const value = { ...found.value, tags };
      const change = found.isOlder
        ? objectVersionType.put(found.key, { object: value }, found.version)
        : objectType.put(found.key, value, found.version);
      await this.#commit({ changes: [change], freed: [] });
      return objectInfo(now, name.key, value);
    });
  }

  #keep(bucket: Bucket, options: PutOptions, cause: NewObject['cause'], taken: TakenBody): Promise<ObjectInfo> {
    const { key, attributes, tags, encryption, check } = options;
    const checksum = taken.checksum && { ...taken.checksum, type: 'FULL_OBJECT' as const };
    const made = { attributes, tags, encryption, check, cause, sizeBytes: taken.sizeBytes, etag: taken.md5, checksum };
    return this.keepNew(bucket, key, made, (sequence) => ({
      record: recordOf(taken, { kind: 'object', bucket: bucket.id, key, sequence }),
      content: (at) => contentOf(taken, at),
      changes: fileChanges(taken),
    }));
  }

  #valueOf(made: NewObject, isNull: boolean, sequence: number): Omit<ObjectValue, 'content'> {
    const { sizeBytes, etag, checksum, encryption, attributes, tags = {} } = made;
    return {
      sequence,
      isNull,
      modifiedAtMs: this.#options.clock.nowMs(),
      sizeBytes,
      etag,
      ...(checksum === undefined ? {} : { checksum }),
      ...(encryption === undefined ? {} : { encryption }),
      attributes,
      tags,
    };
  }

  async #removeVersion(
    bucket: Bucket,
    stack: VersionStack,
    { key, versionId, cause }: { key: string; versionId: string; cause: ObjectChange['cause'] },
  ): Promise<Removed> {
    const number = versionNumber(bucket, key, versionId);
    const found = number === undefined ? undefined : await stack.find(number);
    if (found === undefined) return { versionId, isMarker: false };
    await this.#commit(await stack.removeVersion(found));
    const isMarker = isOlder(found) && 'marker' in found.value;
    const told = { bucket, key, versionId, sizeBytes: undefined, etag: undefined };
    const sequence = await this.#options.numbers.allocate();
    this.#tell({ kind: 'removed', cause, ...told, sequence });
    return { versionId, isMarker };
  }

  async #mark(
    bucket: Bucket,
    stack: VersionStack,
    { key, sequence, cause }: { key: string; sequence: number; cause: ObjectChange['cause'] },
  ): Promise<Removed> {
    const isNull = stack.writesNull;
    await this.#commit(await stack.mark({ sequence, isNull, modifiedAtMs: this.#options.clock.nowMs() }));
    const versionId = isNull ? nullVersionId : versionIdOf({ bucket: bucket.id, key, number: sequence });
    const told = { bucket, key, versionId, sequence, sizeBytes: undefined, etag: undefined };
    this.#tell({ kind: 'marker-created', cause, ...told });
    return { versionId, isMarker: true };
  }

  async #commit({ changes, freed }: StackChange): Promise<void> {
    await this.#options.commits.run({ freed, changes: () => changes });
  }

  /** One change of the key at a time, on the versions as they are. What the pack collector changes meanwhile is read again. */
  #change<T>(
    { name }: Bucket,
    key: string,
    change: (bucket: Bucket, stack: VersionStack, sequence: number) => Promise<T>,
  ): Promise<T> {
    const { buckets, turns, numbers, meta } = this.#options;
    const bucket = buckets.get(name);
    return buckets.inside(bucket, () =>
      turns.take(keyTurn(bucket.id, key), async () => {
        for (let attempt = 1; ; attempt += 1) {
          const now = buckets.get(name);
          const sequence = await numbers.allocate();
          try {
            return await change(now, await VersionStack.read(meta, { bucket: now, key }), sequence);
          } catch (error) {
            if (!isConflict(error) || attempt === attemptsMax) throw error;
          }
        }
      }),
    );
  }

  async #open(bucket: Bucket, name: ObjectName): Promise<ObjectReader> {
    let before: ObjectContent | undefined;
    for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
      const { info, found } = await this.#find(bucket, name);
      if (info.isMarker || found === undefined) throw noSuchKey(bucket, name.key, info.isMarker ? info : undefined);
      const { content, sizeBytes, encryption } = found.value;
      if (before !== undefined && isSamePlace(before, content)) break;
      before = content;
      const opened = await openContent(this.#options.source, {
        content,
        sizeBytes,
        isSealed: encryption !== undefined,
      });
      if (opened !== undefined)
        return new ObjectReader(info, opened, () => {
          this.#readerCount -= 1;
        });
    }
    throw new ObjectError({ code: 'Corrupt', where: `the content of ${name.key} in bucket ${bucket.name}` });
  }

  async #find(bucket: Bucket, { key, versionId }: ObjectName): Promise<FoundVersion> {
    const stack = await VersionStack.read(this.#options.meta, { bucket, key });
    if (versionId === undefined) {
      const { current } = stack;
      if (current !== undefined) return currentVersion(bucket, key, current);
      const newest = await stack.newestOlder();
      const marker = newest !== undefined && 'marker' in newest.value ? newest.value.marker : undefined;
      throw noSuchKey(bucket, key, marker && markerInfo(bucket, key, marker));
    }
    const number = versionNumber(bucket, key, versionId);
    const found = number === undefined ? undefined : await stack.find(number);
    if (found === undefined) throw new ObjectError({ code: 'NoSuchVersion', bucket: bucket.name, key, versionId });
    if (!isOlder(found)) return currentVersion(bucket, key, found);
    if ('marker' in found.value) return { info: markerInfo(bucket, key, found.value.marker), found: undefined };
    const value = found.value.object;
    return {
      info: objectInfo(bucket, key, value),
      found: { isOlder: true, key: found.key, version: found.version, value },
    };
  }

  #tell(change: ObjectChange): void {
    for (const listener of this.#listeners) {
      try {
        listener(change);
      } catch (cause) {
        // The change has happened: nobody may take it for one that has not.
        this.#options.events.cleanupFailed({ what: `a listener of changes, at ${change.key}`, cause });
      }
    }
  }
}

type FoundVersion =
  | { readonly info: Marker; readonly found: undefined }
  | {
      readonly info: ObjectInfo;
      readonly found:
        | { isOlder: false; key: readonly [number, string]; version: number; value: ObjectValue }
        | { isOlder: true; key: readonly [number, string, number]; version: number; value: ObjectValue };
    };

function currentVersion(
  bucket: Bucket,
  key: string,
  found: { key: readonly [number, string]; version: number; value: ObjectValue },
): FoundVersion {
  return { info: objectInfo(bucket, key, found.value), found: { isOlder: false, ...found } };
}

function versionNumber(bucket: Bucket, key: string, versionId: string): number | 'null' | undefined {
  return versionId === nullVersionId ? nullVersionId : numberOfId(versionId, { bucket: bucket.id, key });
}

function noSuchKey(bucket: Bucket, key: string, marker: Marker | undefined): ObjectError {
  return new ObjectError({ code: 'NoSuchKey', bucket: bucket.name, key, marker });
}

/** Errors: ObjectError TooLarge. */
export function checkKey(key: string): void {
  if (Buffer.byteLength(key, 'utf8') > keyBytesMax)
    throw new ObjectError({ code: 'TooLarge', what: 'key', bytesMax: keyBytesMax });
}
