/**
 * Preprocessing of an input by a function, before its records become rows. A call that fails as a whole, or answers not every
 * record once, is made again until it succeeds; nothing behind it is read meanwhile.
 */
import type { Monotonic, Random } from '../../../base/ports.ts';
import type { SourceRecord } from '../../sql/runtime/ports.ts';
import { pause, pauseMsMax, pauseMsMin } from '../jobs.ts';
import type { ApplicationInput, SqlApplication } from './application.ts';
import type { ApplicationEvents } from './events.ts';
import { processedBytesMax, processedRecordsMax } from './limits.ts';
import type { ApplicationMeter } from './meter.ts';

export interface InputCall {
  readonly invocationId: string;
  readonly applicationArn: string;
  readonly streamArn: string;
  readonly records: readonly { readonly recordId: string; readonly record: SourceRecord }[];
}

export interface ProcessedRecord {
  readonly recordId: string;
  readonly result: 'Ok' | 'Dropped' | 'ProcessingFailed';
  readonly data: Uint8Array;
}

/** User code that prepares records, such as Lambda functions. */
export interface InputFunctions {
  /** Rejects where the call failed as a whole. */
  invoke(functionArn: string, call: InputCall, signal: AbortSignal): Promise<readonly ProcessedRecord[]>;
}

export interface InputProcessingParts {
  readonly functions: InputFunctions;
  readonly monotonic: Monotonic;
  readonly random: Random;
  readonly meter: ApplicationMeter;
  readonly events: Pick<ApplicationEvents, 'inputFailed'>;
}

export interface Prepared {
  readonly records: readonly SourceRecord[];
  /** Rows of the error stream. */
  readonly failed: readonly SourceRecord[];
}

export class InputProcessing {
  readonly #parts: InputProcessingParts;
  readonly #application: SqlApplication;
  readonly #input: ApplicationInput;
  readonly #functionArn: string;

  constructor(
    parts: InputProcessingParts,
    application: SqlApplication,
    input: ApplicationInput & { readonly processor: { readonly arn: string } },
  ) {
    this.#parts = parts;
    this.#application = application;
    this.#input = input;
    this.#functionArn = input.processor.arn;
  }

  /** In their order, without those that were dropped. */
  async prepare(records: readonly SourceRecord[], signal: AbortSignal): Promise<Prepared> {
    const prepared: { records: SourceRecord[]; failed: SourceRecord[] } = { records: [], failed: [] };
    for (const some of callsOf(records)) {
      const { records: ok, failed } = await this.#call(some, signal);
      prepared.records.push(...ok);
      prepared.failed.push(...failed);
    }
    return prepared;
  }

  async #call(records: readonly SourceRecord[], signal: AbortSignal): Promise<Prepared> {
    for (let waitMs = pauseMsMin; ; waitMs = Math.min(waitMs * 2, pauseMsMax)) {
      signal.throwIfAborted();
      const startMs = this.#parts.monotonic.nowMs();
      const measure = (prepared: Prepared | undefined): void => {
        const durationMs = this.#parts.monotonic.nowMs() - startMs;
        this.#parts.meter.processed(this.#application, this.#input.id, {
          durationMs,
          succeeded: prepared !== undefined,
          okRecords: prepared?.records.length ?? 0,
          okBytes: prepared?.records.reduce((sum, { data }) => sum + data.length, 0) ?? 0,
          failedRecords: prepared?.failed.length ?? 0,
          droppedRecords:
            prepared === undefined ? 0 : records.length - prepared.records.length - prepared.failed.length,
        });
      };
      try {
        const prepared = await this.#invoke(records, signal);
        measure(prepared);
        return prepared;
      } catch (cause) {
        signal.throwIfAborted();
        measure(undefined);
        this.#parts.events.inputFailed({ application: this.#application.name, input: this.#input.id, cause });
        await pause(this.#parts.monotonic, waitMs, signal);
      }
    }
  }

  async #invoke(records: readonly SourceRecord[], signal: AbortSignal): Promise<Prepared> {
    const { account, region, name } = this.#application;
    const named = records.map((record, index) => ({ recordId: record.sequenceNumber ?? String(index), record }));
    const answers = await this.#parts.functions.invoke(
      this.#functionArn,
      {
        invocationId: this.#parts.random.bytes(16).toString('hex'),
        applicationArn: `arn:aws:kinesisanalytics:${region}:${account}:application/${name}`,
        streamArn: this.#input.from.arn,
        records: named,
      },
      signal,
    );
    const byId = new Map(answers.map((answer) => [answer.recordId, answer]));
    if (byId.size !== answers.length || byId.size !== named.length)
      throw new Error(`the function answered ${answers.length} records of ${named.length}, or one of them twice`);
    const prepared: { records: SourceRecord[]; failed: SourceRecord[] } = { records: [], failed: [] };
    for (const { recordId, record } of named) {
      const answer = byId.get(recordId);
      if (answer === undefined) throw new Error(`the function did not answer record ${recordId}`);
      if (answer.result === 'ProcessingFailed') prepared.failed.push(record);
      else if (answer.result === 'Ok') prepared.records.push(withData(record, answer.data));
    }
    return prepared;
  }
}

function withData({ arrivalMs, shardId, partitionKey, sequenceNumber }: SourceRecord, data: Uint8Array): SourceRecord {
  return { data, arrivalMs, shardId, partitionKey, sequenceNumber };
}

/** What one call carries; a record that is too large for one goes alone. */
function* callsOf(records: readonly SourceRecord[]): Generator<readonly SourceRecord[]> {
  let some: SourceRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const isFull = some.length === processedRecordsMax || bytes + record.data.length > processedBytesMax;
    if (isFull && some.length > 0) {
      yield some;
      some = [];
      bytes = 0;
    }
    some.push(record);
    bytes += record.data.length;
  }
  if (some.length > 0) yield some;
}
