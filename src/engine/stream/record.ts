import type { Offset } from '../log/log.ts';

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
