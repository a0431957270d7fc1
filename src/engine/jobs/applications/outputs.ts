/**
 * Where rows go. A write is tried until it is done or the application is stopped: what waits for it holds back the reading, so
 * nothing is lost and nothing piles up.
 */
import { assert } from '../../../base/assert.ts';
import type { Monotonic, Random } from '../../../base/ports.ts';
import type { DeliveryStream } from '../../delivery/delivery-stream.ts';
import type { StreamSchema } from '../../sql/binder/catalog.ts';
import type { OutputRow, Sink } from '../../sql/runtime/ports.ts';
import { csvRowWriter, jsonRowWriter } from '../../sql/runtime/row-text.ts';
import type { PutOutcome } from '../../stream/producer.ts';
import type { PutEntry } from '../../stream/put-entries.ts';
import type { Stream } from '../../stream/stream.ts';
import { pause, pauseMsMax, pauseMsMin } from '../jobs.ts';
import type { ApplicationOutput, SqlApplication } from './application.ts';
import type { ApplicationEvents } from './events.ts';
import { putBytesMax, putRecordsMax, putsAtOnce, rowBytesMax } from './limits.ts';
import type { ApplicationMeter } from './meter.ts';
import type { Resources } from './resources.ts';

export interface OutputParts {
  readonly resources: Pick<Resources, 'stream' | 'deliveryStream'>;
  readonly producer: { putMany(stream: Stream, entries: readonly PutEntry[]): Promise<PutOutcome> };
  readonly intake: { put(stream: DeliveryStream, records: readonly Uint8Array[]): Promise<unknown> };
  readonly monotonic: Monotonic;
  readonly random: Random;
  readonly events: Pick<ApplicationEvents, 'outputFailed'>;
  readonly meter: ApplicationMeter;
}

/** What the rows of one in-application stream go to, one output or several. */
export function sinkOf(
  parts: OutputParts,
  application: SqlApplication,
  outputs: readonly ApplicationOutput[],
  options: { readonly schema: StreamSchema; readonly signal: AbortSignal },
): Sink {
  const writers = outputs.map((output) => new OutputWriter(parts, application, { ...options, output }));
  return {
    write: async (rows) => {
      await Promise.all(writers.map((writer) => writer.write(rows)));
    },
  };
}

/** Where an output goes to is not there. */
export class OutputMissing extends Error {
  override readonly name = 'OutputMissing';
}

class OutputWriter implements Sink {
  readonly #parts: OutputParts;
  readonly #application: SqlApplication;
  readonly #output: ApplicationOutput;
  readonly #signal: AbortSignal;
  readonly #encode: (row: OutputRow) => Buffer;

  constructor(
    parts: OutputParts,
    application: SqlApplication,
    options: { readonly output: ApplicationOutput; readonly schema: StreamSchema; readonly signal: AbortSignal },
  ) {
    const { output, schema, signal } = options;
    this.#parts = parts;
    this.#application = application;
    this.#output = output;
    this.#signal = signal;
    if (output.format === 'JSON') {
      // The service put one object behind the other; a line end is only part of CSV.
      const write = jsonRowWriter(schema.columns);
      this.#encode = ({ row }) => Buffer.from(write(row));
    } else {
      const write = csvRowWriter(schema.columns);
      this.#encode = ({ row }) => Buffer.from(`${write(row)}\n`);
    }
  }

  async write(rows: readonly OutputRow[]): Promise<void> {
    let puts: Promise<void>[] = [];
    for (const records of this.#putsOf(rows)) {
      puts.push(this.#put(records));
      if (puts.length < putsAtOnce) continue;
      await Promise.all(puts);
      puts = [];
    }
    await Promise.all(puts);
  }

  /** What one put carries. */
  *#putsOf(rows: readonly OutputRow[]): Generator<readonly Buffer[]> {
    let records: Buffer[] = [];
    let bytes = 0;
    for (const row of rows) {
      const record = this.#encode(row);
      if (record.length > rowBytesMax) {
        this.#report(new Error(`a row of ${record.length} bytes is larger than ${rowBytesMax} and was left out`));
        continue;
      }
      if (records.length === putRecordsMax || bytes + record.length > putBytesMax) {
        yield records;
        records = [];
        bytes = 0;
      }
      records.push(record);
      bytes += record.length;
    }
    if (records.length > 0) yield records;
  }

  /** Until all of them are written. */
  async #put(records: readonly Buffer[]): Promise<void> {
    let left = records;
    let waitMs = pauseMsMin;
    while (left.length > 0) {
      this.#signal.throwIfAborted();
      const refused = await this.#attempt(left);
      if (refused.length > 0) {
        if (refused.length < left.length) waitMs = pauseMsMin;
        await pause(this.#parts.monotonic, waitMs, this.#signal);
        waitMs = Math.min(waitMs * 2, pauseMsMax);
      }
      left = refused;
    }
  }

  /** Those that are still to be written. */
  async #attempt(records: readonly Buffer[]): Promise<readonly Buffer[]> {
    let refused: readonly Buffer[];
    try {
      refused = await this.#send(records);
    } catch (cause) {
      this.#report(cause);
      refused = records;
    }
    const written = records.length - refused.length;
    const bytesOf = (some: readonly Buffer[]): number => some.reduce((sum, { length }) => sum + length, 0);
    this.#parts.meter.wrote(this.#application, this.#output.id, {
      records: written,
      bytes: bytesOf(records) - bytesOf(refused),
      succeeded: refused.length === 0,
    });
    return refused;
  }

  async #send(records: readonly Buffer[]): Promise<readonly Buffer[]> {
    const { resources, producer, intake } = this.#parts;
    const { arn, kind } = this.#output.to;
    assert(kind !== 'function', 'functions as outputs are refused when they are saved');
    if (kind === 'delivery-stream') {
      const delivery = resources.deliveryStream(arn, this.#application);
      if (delivery === undefined) throw new OutputMissing(`there is no delivery stream ${arn}`);
      if (delivery.source.kind !== 'direct-put') throw new OutputMissing(`delivery stream ${arn} takes no direct puts`);
      await intake.put(delivery, records);
      return [];
    }
    const stream = resources.stream(arn, this.#application);
    if (stream === undefined) throw new OutputMissing(`there is no stream ${arn}`);
    const entries = records.map((data) => ({ data, partitionKey: this.#partitionKey() }));
    const { results } = await producer.putMany(stream, entries);
    return records.filter((_, index) => {
      const result = results[index];
      return result !== undefined && 'throttled' in result;
    });
  }

  /** Rows are spread over the shards. */
  #partitionKey(): string {
    return this.#parts.random.bytes(16).toString('hex');
  }

  #report(cause: unknown): void {
    this.#parts.events.outputFailed({
      application: this.#application.name,
      output: this.#output.id,
      cause,
    });
  }
}
