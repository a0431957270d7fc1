/**
 * What the data plane tells about its work: one call a request, with all that CloudWatch's AWS/Kinesis metrics are made
 * of. Whoever implements it counts and never waits.
 */
import type { Shard, Stream } from './stream.ts';

export interface ShardAmount {
  readonly shard: Shard;
  readonly records: number;
  readonly bytes: number;
  /** Records refused because the shard's rate was used up. */
  readonly throttled: number;
}

export interface PutMeasure {
  readonly operation: 'PutRecord' | 'PutRecords';
  readonly latencyMs: number;
  readonly shards: readonly ShardAmount[];
  /** Records of the request, whatever became of them. */
  readonly recordsTotal: number;
  /** Records that failed for another reason than throttling. */
  readonly recordsFailed: number;
}

export interface GetMeasure {
  readonly shard: Shard;
  readonly latencyMs: number;
  readonly records: number;
  readonly bytes: number;
  /** Now minus the arrival of the last record answered; 0 at the tip. */
  readonly iteratorAgeMs: number;
}

export interface EventMeasure {
  readonly shard: Shard;
  readonly consumer: string;
  readonly records: number;
  readonly bytes: number;
  readonly millisBehindLatest: number;
}

export interface StreamMeter {
  put(stream: Stream, measure: PutMeasure): void;
  got(stream: Stream, measure: GetMeasure): void;
  getFailed(stream: Stream, shard: Shard, throttled: boolean): void;
  /** A SubscribeToShard call: `rate-exceeded` for those refused because another has just been made. */
  subscribed(stream: Stream, consumer: string, outcome: 'success' | 'rate-exceeded'): void;
  event(stream: Stream, measure: EventMeasure): void;
  /** A subscription that ended because of an error on this side. */
  eventFailed(stream: Stream, consumer: string): void;
}

export const noMeter: StreamMeter = {
  put: () => {},
  got: () => {},
  getFailed: () => {},
  subscribed: () => {},
  event: () => {},
  eventFailed: () => {},
};
