/**
 * Where a job's records come from, whatever they come from: the shards of a data stream, or the buffer of direct puts.
 *
 * A lane is a durable sequence that gives the same records every time it is read from the same offset, for as long as it holds
 * them. So whoever reads keeps nothing but an offset per lane: after a crash the same cut gives the same bytes.
 */
import type { Cancel } from '../../base/ports.ts';

export interface SourceRecord {
  readonly data: Uint8Array;
  /** In its lane. */
  readonly offset: number;
  /** Of records taken out of an aggregate: which one it is; several records then share an offset. */
  readonly subsequence?: number;
  /** When the server took it; never falls within a lane. */
  readonly arrivalMs: number;
  readonly partitionKey?: string;
  readonly sequenceNumber?: string;
}

export interface LaneSlice {
  readonly records: readonly SourceRecord[];
  /** Where to go on; past `from` also where everything in between is gone or is no record. */
  readonly next: number;
  /** Nothing more is there now. */
  readonly atTip: boolean;
  /** Nothing will ever be there any more: the shard is closed and read to its end. */
  readonly atEnd: boolean;
}

export interface LaneLimit {
  /** Of data; the first record comes whatever its size. */
  readonly bytesMax: number;
  readonly recordsMax: number;
  /** Stop before this offset, to read a range again. */
  readonly before?: number;
}

export interface Lane {
  /** The same after a restart; sorts in the order of the lanes' begin. Such as `shardId-000000000003`, or `direct`. */
  readonly id: string;
  /** Where to begin, for who was never in it. */
  readonly start: number;
  read(from: number, limit: LaneLimit): Promise<LaneSlice>;
}

/** How far a reader is in a lane. */
export interface LaneCursor {
  readonly next: number;
  /** Read to its end; nothing is left in it. */
  readonly done: boolean;
}

/** By lane. Stored with a reader's state, so that a restart goes on there. */
export type Cursors = Readonly<Record<string, LaneCursor>>;

/** Where a reader without cursors begins. */
export type SourceStart =
  | { readonly kind: 'trim-horizon' }
  | { readonly kind: 'latest' }
  | { readonly kind: 'at-time'; readonly timeMs: number };

export interface RecordSource {
  /**
   * The cursors of a reader that begins now. To be stored before anything is read, so that LATEST means the same moment for
   * ever.
   */
  begin(start: SourceStart): Promise<Cursors>;
  /**
   * The lanes that can be read: those begun and not done, and those whose parents are all done or gone. A key's records are
   * thereby read in the order of their puts, over reshards too.
   */
  lanes(cursors: Cursors): Promise<readonly Lane[]>;
  /** One lane, also where it is done: what a crash left to do is read again. undefined where nothing is left of it. */
  lane(id: string): Promise<Lane | undefined>;
  /** The cursors without those of lanes that are gone for good, for who stores them. */
  tidied(cursors: Cursors): Cursors;
  /** Calls `listener` when there may be more in a lane, or another lane. It notes and never waits. */
  watch(listener: () => void): Cancel;
  /** Milliseconds that the record after `cursors` lies behind now, the oldest over all lanes; 0 at the tip. */
  behindMs(cursors: Cursors): Promise<number>;
}

/** What a reader is told when its stream was deleted, or deleted and made again. */
export class SourceGone extends Error {
  override readonly name = 'SourceGone';
}
