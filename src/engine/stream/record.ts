import type { Offset } from '../log/log.ts';
import { sequenceNumber } from './sequence-number.ts';
import type { Shard } from './stream.ts';

/** A record as a reader gets it. `data` is a view of stored bytes and must not be written to. */
export interface StreamRecord {
  /** In its shard. */
  readonly offset: Offset;
  readonly sequenceNumber: string;
  readonly arrivalMs: number;
  readonly data: Buffer;
  /** Empty where the record was written without one. */
  readonly partitionKey: string;
  /** Stored encrypted. */
  readonly sealed: boolean;
}

/** A record whose texts are made when they are asked for: most of the server's own jobs never do. */
export class PlainRecord implements StreamRecord {
  readonly offset: Offset;
  readonly arrivalMs: number;
  readonly data: Buffer;
  readonly sealed: boolean;
  readonly #shard: Shard;
  readonly #key: Buffer;

  constructor(shard: Shard, stored: Pick<StreamRecord, 'offset' | 'arrivalMs' | 'data' | 'sealed'>, key: Buffer) {
    this.offset = stored.offset;
    this.arrivalMs = stored.arrivalMs;
    this.data = stored.data;
    this.sealed = stored.sealed;
    this.#shard = shard;
    this.#key = key;
  }

  get sequenceNumber(): string {
    return sequenceNumber(this.#shard, this.offset, this.arrivalMs);
  }

  get partitionKey(): string {
    return this.#key.toString('utf8');
  }
}
