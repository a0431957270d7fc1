/** Records to discover a schema from: the latest of a stream, or the lines of an object. */
import type { Cancel, Clock, Monotonic } from '../../base/ports.ts';
import { SourceGone } from '../../engine/delivery/record-source.ts';
import type { Cursors, RecordSource, SourceStart } from '../../engine/delivery/record-source.ts';
import type { StartingPosition } from '../../engine/jobs/applications/application.ts';
import { invalidArgument, resourceNotFound } from './errors.ts';
import { sampleAgeMsMax, sampleBytesMax, sampleRecordsMax, sampleRowsShownMax, sampleWaitMs } from './limits.ts';

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

export interface Sample {
  readonly records: readonly Uint8Array[];
  /** The first of them as texts; of an object its first lines. */
  readonly shown: readonly string[];
}

export interface SamplesOptions {
  readonly sources: SampleSources;
  readonly clock: Clock;
  readonly monotonic: Monotonic;
}

export class Samples {
  readonly #options: SamplesOptions;

  constructor(options: SamplesOptions) {
    this.#options = options;
  }

  /** Where nothing is there yet and the stream is read from NOW, waits for a while. Errors: ResourceNotFoundException. */
  async ofStream(arn: string, position: StartingPosition, owner: Owner): Promise<Sample> {
    const { sources, clock } = this.#options;
    const source = sources.stream(arn, owner);
    if (source === undefined) throw noStream(arn);
    const start: SourceStart =
      position === 'TRIM_HORIZON'
        ? { kind: 'trim-horizon' }
        : { kind: 'at-time', timeMs: clock.nowMs() - sampleAgeMsMax };
    try {
      const cursors = await source.begin(start);
      let records = await readRecords(source, cursors);
      if (records.length === 0 && position !== 'TRIM_HORIZON') {
        await this.#stirred(source);
        records = await readRecords(source, cursors);
      }
      return { records, shown: records.slice(0, sampleRowsShownMax).map(textOf) };
    } catch (error) {
      if (error instanceof SourceGone) throw noStream(arn, error);
      throw error;
    }
  }

  /** Errors: InvalidArgumentException, ResourceNotFoundException. */
  async ofObject(bucketArn: string, key: string): Promise<Sample> {
    const bucket = /^arn:aws[a-z-]*:s3:::([^/]+)$/.exec(bucketArn)?.[1];
    if (bucket === undefined) throw invalidArgument(`BucketARN ${bucketArn} is not the ARN of a bucket.`);
    const bytes = await this.#options.sources.object(bucket, key, sampleBytesMax);
    if (bytes === undefined) throw resourceNotFound(`There is no object ${key} in the bucket ${bucket}.`);
    const lines = linesOf(bytes);
    // Documents may go over several lines; rows of other texts are lines.
    const records = /^\s*[[{]/.test(textOf(bytes.subarray(0, 100)))
      ? [Buffer.concat(lines)]
      : lines.slice(0, sampleRecordsMax);
    return { records, shown: lines.slice(0, sampleRowsShownMax).map(textOf) };
  }

  #stirred(source: RecordSource): Promise<void> {
    return new Promise((resolve) => {
      let cancelWait: Cancel = () => undefined;
      let cancelWatch: Cancel = () => undefined;
      const done = (): void => {
        cancelWait();
        cancelWatch();
        resolve();
      };
      cancelWait = this.#options.monotonic.after(sampleWaitMs, done);
      cancelWatch = source.watch(done);
    });
  }
}

async function readRecords(source: RecordSource, cursors: Cursors): Promise<readonly Uint8Array[]> {
  const records: Uint8Array[] = [];
  let bytes = 0;
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

function noStream(arn: string, cause?: unknown): Error {
  return resourceNotFound(`There is no stream or delivery stream ${arn}.`, cause);
}

function textOf(data: Uint8Array): string {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('utf8');
}

const newline = 10;

/** The last line may be cut where the object is longer than what was read of it, so it counts only where it ends. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    lines.push(bytes.subarray(start, end + 1));
    start = end + 1;
  }
  if (start < bytes.length && bytes.length < sampleBytesMax) lines.push(bytes.subarray(start));
  return lines;
}
