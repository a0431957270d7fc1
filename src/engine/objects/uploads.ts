/**
 * Multipart uploads. A part is content like an object's, named by a document of its own; completing an upload makes one object
 * that stands for the parts as they lie, so no byte is copied, whatever the size.
 */
import { assert } from '../../base/assert.ts';
import type { Clock } from '../../base/ports.ts';
import type { Allocator } from '../meta/allocator.ts';
import { objectGarbageType } from '../meta/documents/object-garbage.ts';
import { objectPartType } from '../meta/documents/object-part.ts';
import type { PartDocument } from '../meta/documents/object-part.ts';
import { objectUploadType } from '../meta/documents/object-upload.ts';
import type { UploadDocument } from '../meta/documents/object-upload.ts';
import { objectType } from '../meta/documents/object.ts';
import type { JsonValue, Meta, Version } from '../meta/meta.ts';
import { assembledChecksum, assembledEtag, isCrc } from './assembly-digest.ts';
import type { Body, BodyIntake, BodyWishes, TakenBody } from './body-intake.ts';
import { contentOf, fileChanges, recordOf } from './body-intake.ts';
import type { Bucket } from './bucket.ts';
import { checkBytes } from './buckets.ts';
import type { Buckets } from './buckets.ts';
import { isOutcomeKnown } from './commits.ts';
import type { Commits } from './commits.ts';
import type { ByteRange } from './content-reader.ts';
import type { ChecksumAlgorithm } from '../../base/running-checksum.ts';
import type { ChecksumWish } from './digests.ts';
import { ObjectError } from './errors.ts';
import type { Garbage } from './garbage.ts';
import { attributesBytesMax, partBytesMin, partNumberMax } from './limits.ts';
import { objectInfo } from './object-info.ts';
import type { ObjectChecksum, ObjectInfo } from './object-info.ts';
import { checkKey } from './objects.ts';
import type { Check, ObjectName, Objects } from './objects.ts';
import { partTurn } from './turns.ts';
import type { Gates, Turns } from './turns.ts';
import { numberOfId, versionIdOf } from './version-id.ts';

export interface UploadsOptions {
  readonly meta: Meta;
  readonly clock: Clock;
  readonly numbers: Allocator;
  readonly buckets: Buckets;
  readonly objects: Objects;
  readonly commits: Commits;
  readonly intake: BodyIntake;
  readonly garbage: Garbage;
  readonly gates: Gates;
  readonly turns: Turns;
}

export interface UploadName {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
}

/** What the checksum of the whole will be. */
export interface UploadChecksum extends Omit<ObjectChecksum, 'value'> {
  /** Nobody asked for it, so parts may come with checksums of other algorithms, which are compared and not kept. */
  readonly isAssumed?: boolean;
}

export interface Upload extends UploadName, Omit<UploadDocument, 'checksum' | 'encryption'> {
  readonly checksum: UploadChecksum | undefined;
  readonly encryption: { readonly masterKeyId: string } | undefined;
}

export interface NewUpload {
  readonly bucket: string;
  readonly key: string;
  readonly attributes: JsonValue;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /** `FULL_OBJECT` goes with CRCs only. */
  readonly checksum?: UploadChecksum | undefined;
  readonly encryption?: { readonly masterKeyId: string } | undefined;
}

export interface PartOptions extends UploadName, BodyWishes {
  /** 1 to 10,000. */
  readonly partNumber: number;
  readonly body: Body;
}

export interface PartCopyOptions extends UploadName {
  readonly partNumber: number;
  readonly from: ObjectName;
  readonly range?: ByteRange | undefined;
  /** Throws to refuse the source. */
  readonly checkSource?: ((info: ObjectInfo) => void) | undefined;
}

export interface Part {
  readonly partNumber: number;
  readonly modifiedAtMs: number;
  readonly sizeBytes: number;
  readonly etag: string;
  readonly checksum: { readonly algorithm: ChecksumAlgorithm; readonly value: string } | undefined;
}

export interface CompletedPart {
  readonly partNumber: number;
  readonly etag: string;
  /** Its value is Base64. */
  readonly checksum?: Pick<ObjectChecksum, 'algorithm' | 'value'> | undefined;
}

export interface CompleteOptions extends UploadName {
  readonly parts: readonly CompletedPart[];
  /** What the whole must come to. */
  readonly checksum?: string | undefined;
  readonly sizeBytes?: number | undefined;
  readonly check?: Check | undefined;
}

interface OpenUpload {
  readonly bucket: Bucket;
  readonly key: string;
  readonly number: number;
  readonly version: Version;
  readonly document: UploadDocument;
}

export class Uploads {
  readonly #options: UploadsOptions;

  constructor(options: UploadsOptions) {
    this.#options = options;
  }

  /** Errors: ObjectError NoSuchBucket, TooLarge; LogError. */
  async create(made: NewUpload): Promise<Upload> {
    const { meta, clock, numbers, buckets } = this.#options;
    const { key, attributes, tags = {}, checksum, encryption } = made;
    const isWhole = checksum?.type === 'FULL_OBJECT';
    assert(!isWhole || isCrc(checksum.algorithm), 'only a CRC of a whole follows from those of its parts');
    const bucket = buckets.get(made.bucket);
    checkKey(key);
    checkBytes('attributes', attributes, attributesBytesMax);
    const number = await numbers.allocate();
    const document: UploadDocument = {
      createdAtMs: clock.nowMs(),
      ...(checksum === undefined ? {} : { checksum }),
      ...(encryption === undefined ? {} : { encryption }),
      attributes,
      tags,
    };
    await buckets.inside(bucket, () =>
      meta.transact([objectUploadType.put([bucket.id, key, number], document, 'absent')]),
    );
    return uploadOf(bucket, key, number, document);
  }

  /** Errors: ObjectError NoSuchBucket, NoSuchUpload. */
  async get(name: UploadName): Promise<Upload> {
    const { bucket, key, number, document } = await this.#find(name);
    return uploadOf(bucket, key, number, document);
  }

  /** Replaces a part of that number. Errors: ObjectError, LogError, KeyError, the body's. */
  async putPart(options: PartOptions): Promise<Part> {
    const { buckets, intake } = this.#options;
    const { partNumber } = options;
    assert(partNumber >= 1 && partNumber <= partNumberMax, `parts are numbered from 1 to ${partNumberMax}`);
    const upload = await this.#find(options);
    const { encryption, checksum } = upload.document;
    const wishes = { ...options, ...checksumWishes(checksum, options.checksum) };
    const dataKeyId = encryption && (await buckets.dataKeyId(upload.bucket, encryption.masterKeyId));
    const taken = await intake.take(options.body, wishes, dataKeyId);
    try {
      return await this.#keepPart(options, partNumber, taken);
    } catch (error) {
      if (isOutcomeKnown(error)) await intake.discard(taken);
      throw error;
    }
  }

  /** Errors: those of `putPart` and of opening the source. */
  async copyPart({ from, range, checkSource, ...part }: PartCopyOptions): Promise<Part> {
    await using source = await this.#options.objects.open(from);
    checkSource?.(source.info);
    return await this.putPart({ ...part, body: source.read(range) });
  }

  /** By number. Errors: ObjectError NoSuchBucket, NoSuchUpload. */
  async parts(options: UploadName & { readonly after?: number | undefined; readonly limit: number }): Promise<{
    readonly parts: readonly Part[];
    readonly isTruncated: boolean;
  }> {
    const { number, document } = await this.#find(options);
    const { after, limit } = options;
    const last = after === undefined ? {} : { after: [number, after] as const };
    const found = await objectPartType.list(this.#options.meta, [number], { ...last, limit: limit + 1 });
    const parts = found.slice(0, limit).map(({ key, value }) => partOf(key[1], value, document.checksum?.algorithm));
    return { parts, isTruncated: limit > 0 && found.length > limit };
  }

  /**
   * Makes the object, of the named parts alone. Asked again after it has succeeded, it answers the same as long as the object is
   * the current one. Errors: ObjectError, LogError, the check's.
   */
  async complete(options: CompleteOptions): Promise<ObjectInfo> {
    const { gates, buckets } = this.#options;
    const bucket = buckets.get(options.bucket);
    const number = numberOf(bucket, options);
    return gates.close(gateName(number), async () => {
      const done = await this.#completed(bucket, options.key, number);
      return done ?? (await this.#assemble(await this.#find(options), options));
    });
  }

  /** Errors: ObjectError NoSuchBucket, NoSuchUpload; LogError. */
  async abort(name: UploadName): Promise<void> {
    const { gates, buckets, meta, garbage, clock } = this.#options;
    const number = numberOf(buckets.get(name.bucket), name);
    await gates.close(gateName(number), async () => {
      const { bucket, key, version } = await this.#find(name);
      await buckets.inside(bucket, () =>
        meta.transact([
          objectUploadType.remove([bucket.id, key, number], version),
          objectGarbageType.put([number], { sinceMs: clock.nowMs() }, 'any'),
        ]),
      );
      garbage.add(number);
    });
  }

  /** For a bucket that nobody is let into meanwhile, since it is about to go. Errors: LogError. */
  async abortAll(bucket: Bucket): Promise<void> {
    const { meta, garbage, clock } = this.#options;
    for await (const { key } of objectUploadType.all(meta, [bucket.id])) {
      const sinceMs = clock.nowMs();
      await meta.transact([objectUploadType.remove(key, 'any'), objectGarbageType.put([key[2]], { sinceMs }, 'any')]);
      garbage.add(key[2]);
    }
  }

  #keepPart(name: UploadName, partNumber: number, taken: TakenBody): Promise<Part> {
    const { gates, turns, buckets, clock, meta, commits } = this.#options;
    const number = numberOf(buckets.get(name.bucket), name);
    const keep = async (): Promise<Part> => {
      // The upload may have been completed or aborted while the body came in.
      const { document } = await this.#find(name);
      const before = await objectPartType.get(meta, [number, partNumber]);
      const made = {
        modifiedAtMs: clock.nowMs(),
        sizeBytes: taken.sizeBytes,
        etag: taken.md5,
        ...(document.checksum === undefined || taken.checksum === undefined ? {} : { checksum: taken.checksum.value }),
      };
      await commits.run({
        record: recordOf(taken, { kind: 'part', upload: number, partNumber }),
        freed: before === undefined ? [] : [before.value.content],
        changes: (at) => [
          ...fileChanges(taken),
          objectPartType.put([number, partNumber], { ...made, content: contentOf(taken, at) }, 'any'),
        ],
      });
      return { ...made, partNumber, checksum: taken.checksum };
    };
    return gates.pass(gateName(number), () =>
      buckets.inside(buckets.get(name.bucket), () => turns.take(partTurn(number, partNumber), keep)),
    );
  }

  async #completed(bucket: Bucket, key: string, number: number): Promise<ObjectInfo | undefined> {
    const { meta } = this.#options;
    const current = await objectType.get(meta, [bucket.id, key]);
    if (current?.value.content.kind !== 'assembled' || current.value.content.assembly !== number) return undefined;
    return objectInfo(bucket, key, current.value);
  }

  async #assemble(upload: OpenUpload, options: CompleteOptions): Promise<ObjectInfo> {
    const { bucket, key, number, version, document } = upload;
    const { used, unused } = await this.#pick(upload, options.parts);
    const parts = used.map(({ value }) => value);
    const checksum = document.checksum && assembledChecksum(document.checksum, parts);
    const sizeBytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
    checkWhole(options, { sizeBytes, checksum });
    const { attributes, tags, encryption } = document;
    const etag = assembledEtag(parts);
    const made = {
      attributes,
      tags,
      encryption,
      check: options.check,
      cause: 'upload',
      sizeBytes,
      etag,
      checksum,
    } as const;
    return this.#options.objects.keepNew(bucket, key, made, () => ({
      record: undefined,
      freed: unused.map(({ value }) => value.content),
      content: () => ({ kind: 'assembled', assembly: number, partCount: parts.length }),
      changes: [
        objectUploadType.remove([bucket.id, key, number], version),
        ...unused.map((part) => objectPartType.remove(part.key, 'any')),
      ],
    }));
  }

  /** The parts that are named, and the others. Errors: ObjectError InvalidPart, InvalidPartOrder, PartTooSmall. */
  async #pick(
    { number, document: { checksum } }: OpenUpload,
    named: readonly CompletedPart[],
  ): Promise<{ readonly used: FoundPart[]; readonly unused: FoundPart[] }> {
    assert(named.length > 0, 'an object has at least one part');
    const kept = new Map<number, FoundPart>();
    for await (const { key, value } of objectPartType.all(this.#options.meta, [number]))
      kept.set(key[1], { key, value });
    const isInOrder = named.every(({ partNumber }, index) => partNumber > (named[index - 1]?.partNumber ?? 0));
    if (!isInOrder) throw new ObjectError({ code: 'InvalidPartOrder' });
    const used: FoundPart[] = [];
    for (const each of named) {
      const { partNumber } = each;
      const part = kept.get(partNumber);
      if (part === undefined || !isSamePart(each, part.value, checksum))
        throw new ObjectError({ code: 'InvalidPart', partNumber });
      kept.delete(partNumber);
      used.push(part);
    }
    const small = used.slice(0, -1).find(({ value }) => value.sizeBytes < partBytesMin);
    if (small !== undefined) {
      const { sizeBytes, etag } = small.value;
      throw new ObjectError({ code: 'PartTooSmall', partNumber: small.key[1], sizeBytes, etag });
    }
    return { used, unused: [...kept.values()] };
  }

  async #find(name: UploadName): Promise<OpenUpload> {
    const bucket = this.#options.buckets.get(name.bucket);
    const number = numberOf(bucket, name);
    const found = await objectUploadType.get(this.#options.meta, [bucket.id, name.key, number]);
    if (found === undefined) throw new ObjectError({ code: 'NoSuchUpload', uploadId: name.uploadId });
    return { bucket, key: name.key, number, version: found.version, document: found.value };
  }
}

interface FoundPart {
  readonly key: readonly [upload: number, part: number];
  readonly value: PartDocument;
}

export function uploadOf(bucket: Bucket, key: string, number: number, document: UploadDocument): Upload {
  const { checksum, encryption, ...rest } = document;
  const uploadId = versionIdOf({ bucket: bucket.id, key, number });
  return { ...rest, checksum, encryption, bucket: bucket.name, key, uploadId };
}

function partOf(partNumber: number, value: PartDocument, algorithm: ChecksumAlgorithm | undefined): Part {
  const { modifiedAtMs, sizeBytes, etag } = value;
  const checksum =
    algorithm === undefined || value.checksum === undefined ? undefined : { algorithm, value: value.checksum };
  return { partNumber, modifiedAtMs, sizeBytes, etag, checksum };
}

function numberOf(bucket: Bucket, { key, uploadId }: UploadName): number {
  const number = numberOfId(uploadId, { bucket: bucket.id, key });
  if (number === undefined) throw new ObjectError({ code: 'NoSuchUpload', uploadId });
  return number;
}

/** What is computed over a part: the upload's algorithm, where it has one, and what else the part came with. */
function checksumWishes(
  kept: UploadChecksum | undefined,
  asked: ChecksumWish | undefined,
): Pick<BodyWishes, 'checksum' | 'further'> {
  if (kept === undefined) return { checksum: asked };
  const { algorithm, isAssumed = false } = kept;
  if (asked === undefined) return { checksum: { algorithm } };
  if (asked.algorithm === algorithm) return { checksum: asked };
  if (!isAssumed) throw new ObjectError({ code: 'ChecksumMismatch', algorithm });
  return { checksum: { algorithm }, further: asked };
}

/** What completing an upload says of a part; a checksum that is not kept was compared when the part came. */
function isSamePart(named: CompletedPart, part: PartDocument, kept: UploadChecksum | undefined): boolean {
  if (part.etag !== named.etag) return false;
  if (named.checksum === undefined) return true;
  if (named.checksum.algorithm !== kept?.algorithm) return kept?.isAssumed ?? false;
  return named.checksum.value === part.checksum;
}

function checkWhole(
  { checksum: expected, sizeBytes: expectedBytes }: CompleteOptions,
  made: { readonly sizeBytes: number; readonly checksum: ObjectChecksum | undefined },
): void {
  if (expectedBytes !== undefined && expectedBytes !== made.sizeBytes)
    throw new ObjectError({ code: 'IncompleteBody', expectedBytes, receivedBytes: made.sizeBytes });
  if (expected === undefined || made.checksum === undefined) return;
  const { algorithm, value: computed } = made.checksum;
  if (expected !== computed) throw new ObjectError({ code: 'BadDigest', algorithm, expected, computed });
}

function gateName(upload: number): string {
  return `upload/${upload}`;
}
