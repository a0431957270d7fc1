/** Records to discover a schema from: the latest of a stream, or the lines of an object. */
import type { Clock } from '../../base/ports.ts';
import { SourceGone } from '../../engine/delivery/record-source.ts';
import type { RecordSource, SourceStart } from '../../engine/delivery/record-source.ts';
import type { StartingPosition } from '../../engine/jobs/applications/application.ts';
import { invalidArgument, resourceNotFound } from './errors.ts';
import { sampleAgeMsMax, sampleBytesMax, sampleRecordsMax } from './limits.ts';

/** What samples are taken from; the composition joins it to streams, delivery streams and objects. */
export interface SampleSources {
  /** undefined where the ARN names nothing that is there. */
  readonly stream: (arn: string, owner: Owner) => RecordSource | undefined;
  /** The object's first bytes; undefined where there is none. */
  readonly object: (bucket: string, key: string, bytesMax: number) => Promise<Uint8Array | undefined>;
}

export interface Owner {
  readonly account: string;
  readonly region: string;
}

export class Samples {
  readonly #sources: SampleSources;
  readonly #clock: Clock;

  constructor(sources: SampleSources, clock: Clock) {
    this.#sources = sources;
    this.#clock = clock;
  }

  /** Errors: ResourceNotFoundException. */
  async ofStream(arn: string, position: StartingPosition, owner: Owner): Promise<readonly Uint8Array[]> {
    const source = this.#sources.stream(arn, owner);
    if (source === undefined) throw noStream(arn);
    try {
      return await this.#latest(source, position);
    } catch (error) {
      if (error instanceof SourceGone) throw noStream(arn, error);
      throw error;
    }
  }

  async #latest(source: RecordSource, position: StartingPosition): Promise<readonly Uint8Array[]> {
    const start: SourceStart =
      position === 'TRIM_HORIZON'
        ? { kind: 'trim-horizon' }
        : { kind: 'at-time', timeMs: this.#clock.nowMs() - sampleAgeMsMax };
    const records: Uint8Array[] = [];
    let bytes = 0;
    const cursors = await source.begin(start);
    for (const lane of await source.lanes(cursors)) {
      const wanted = { recordsMax: sampleRecordsMax - records.length, bytesMax: sampleBytesMax - bytes };
      if (wanted.recordsMax <= 0 || wanted.bytesMax <= 0) break;
      const slice = await lane.read(cursors[lane.id]?.next ?? lane.start, wanted);
      for (const { data } of slice.records) {
        records.push(data);
        bytes += data.length;
      }
    }
    return records;
  }

  /** Errors: InvalidArgumentException, ResourceNotFoundException. */
  async ofObject(bucketArn: string, key: string): Promise<readonly Uint8Array[]> {
    const bucket = /^arn:aws[a-z-]*:s3:::([^/]+)$/.exec(bucketArn)?.[1];
    if (bucket === undefined) throw invalidArgument(`BucketARN ${bucketArn} is not the ARN of a bucket.`);
    const bytes = await this.#sources.object(bucket, key, sampleBytesMax);
    if (bytes === undefined) throw resourceNotFound(`There is no object ${key} in the bucket ${bucket}.`);
    return linesOf(bytes);
  }
}

function noStream(arn: string, cause?: unknown): Error {
  return resourceNotFound(`There is no stream or delivery stream ${arn}.`, cause);
}

const newline = 10;

/** The last line may be cut where the object is longer than what was read of it, so it counts only where it ends. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (lines.length < sampleRecordsMax) {
    const end = bytes.indexOf(newline, start);
    if (end < 0) break;
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  if (lines.length < sampleRecordsMax && start < bytes.length && bytes.length < sampleBytesMax)
    lines.push(bytes.subarray(start));
  return lines;
}
