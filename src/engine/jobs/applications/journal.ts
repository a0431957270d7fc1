/**
 * What an application read, and when: an entry of the log for each batch with the range of each lane and the ROWTIME they were
 * given, durable before a row of them is looked at. So a restart gives every row the ROWTIME it had. Between the batches stand
 * notes of what was written to the outputs.
 *
 * Entries before the newest checkpoint are trimmed away.
 */
import { required } from '../../../base/assert.ts';
import { boolean, dictionary, integer, object, tuple } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import type { Log, LogEntry, Offset, PartitionId } from '../../log/log.ts';
import type { Delivered } from '../../sql/runtime/ports.ts';

/** Attributes of an entry. */
const batchAttribute = 0;
const deliveredAttribute = 1;

const decodeBatch = object({
  rowtimeMs: integer({ min: 0 }),
  /** By input, then by lane: from where to where, and whether the lane ended there. */
  ranges: dictionary(dictionary(tuple(integer({ min: 0 }), integer({ min: 0 }), boolean))),
});

export type JournalBatch = Decoded<typeof decodeBatch>;

const decodeDelivered = object({ sequence: integer({ min: -1 }), boundMs: integer({ min: 0 }) });

export interface PlacedBatch extends JournalBatch {
  /** Its entry's offset. */
  readonly sequence: number;
}

export interface JournalTail {
  readonly batches: readonly PlacedBatch[];
  readonly delivered: Delivered | undefined;
  readonly end: number;
}

const readBytesMax = 1024 * 1024;

export class Journal {
  readonly #log: Log;
  readonly #partition: PartitionId;

  constructor(log: Log, partition: PartitionId) {
    this.#log = log;
    this.#partition = partition;
  }

  /** The batch's number, once it is durable. */
  async append(batch: JournalBatch): Promise<number> {
    return await this.#append(batch, batchAttribute);
  }

  async deliver(delivered: Delivered): Promise<void> {
    await this.#append(delivered, deliveredAttribute);
  }

  /** Where the next entry will be. */
  async end(): Promise<number> {
    return (await this.#log.bounds(this.#partition)).end;
  }

  /** Everything from an offset on; what was trimmed away is left out. */
  async tail(from: number): Promise<JournalTail> {
    const batches: PlacedBatch[] = [];
    let delivered: Delivered | undefined;
    const { start, end } = await this.#log.bounds(this.#partition);
    for (let next = Math.max(from, start); next < end;) {
      const entries: readonly LogEntry[] = await this.#log.read(this.#partition, next as Offset, {
        bytesMax: readBytesMax,
      });
      for (const { baseOffset, attributes, payload } of entries) {
        const value: unknown = JSON.parse(Buffer.from(payload).toString('utf8'));
        if (attributes === batchAttribute) batches.push({ ...decodeBatch(value), sequence: baseOffset });
        else delivered = decodeDelivered(value);
        next = baseOffset + 1;
      }
    }
    return { batches, delivered, end };
  }

  async trim(before: number): Promise<void> {
    await this.#log.trim(this.#partition, before as Offset);
  }

  async #append(value: unknown, attributes: number): Promise<number> {
    const payload = Buffer.from(JSON.stringify(value));
    const [appended] = await this.#log.append([{ partition: this.#partition, count: 1, payload, attributes }]);
    return required(appended, 'the log answers every append').baseOffset;
  }
}
