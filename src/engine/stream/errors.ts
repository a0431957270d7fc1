/**
 * What callers of engine/stream can do wrong or meet. Data stands in fields; the edges word it in the terms of their own
 * protocol (AWS's exact texts for Kinesis, error codes for Kafka).
 */
export type StreamErrorDetail =
  | { readonly code: 'StreamNotFound'; readonly account: string; readonly name: string }
  /** It was deleted while the call was under way. */
  | { readonly code: 'StreamGone'; readonly id: number }
  | { readonly code: 'StreamInUse'; readonly account: string; readonly name: string; readonly status: string }
  | { readonly code: 'StreamExists'; readonly account: string; readonly name: string }
  | { readonly code: 'ShardNotFound'; readonly account: string; readonly name: string; readonly shard: string }
  /** The second it was made in is known where the caller named it by its ARN. */
  | {
      readonly code: 'ConsumerNotFound';
      readonly account: string;
      readonly name: string;
      readonly consumer: string;
      readonly createdAtSeconds: number | undefined;
    }
  | { readonly code: 'ConsumerExists'; readonly account: string; readonly name: string; readonly consumer: string }
  | { readonly code: 'ConsumersRegistered'; readonly account: string; readonly region: string; readonly name: string }
  | { readonly code: 'SubscriptionHeld'; readonly consumer: string; readonly shard: string }
  | { readonly code: 'ShardThrottled'; readonly account: string; readonly name: string; readonly shard: string }
  | { readonly code: 'RateExceeded'; readonly operation: string; readonly account: string; readonly name?: string }
  | { readonly code: 'LimitExceeded'; readonly reason: string }
  /** Changes of one stream queue up; this many wait already. */
  | { readonly code: 'TooManyChanges'; readonly pendingCountMax: number }
  | {
      readonly code: 'ShardLimitExceeded';
      readonly account: string;
      readonly region: string;
      readonly openCount: number;
      readonly limit: number;
      readonly addedCount: number;
    }
  | { readonly code: 'ShardsPerStreamExceeded'; readonly name: string; readonly count: number; readonly limit: number }
  | {
      readonly code: 'OnDemandStreamsExceeded';
      readonly account: string;
      readonly region: string;
      readonly limit: number;
    }
  | { readonly code: 'CreatingStreamsExceeded'; readonly account: string; readonly limit: number }
  | { readonly code: 'ConsumersExceeded'; readonly account: string; readonly name: string; readonly limit: number }
  | {
      readonly code: 'CreatingConsumersExceeded';
      readonly account: string;
      readonly name: string;
      readonly limit: number;
    }
  | { readonly code: 'DataKeysExceeded'; readonly account: string; readonly name: string; readonly limit: number }
  /** More changes of this kind within 24 hours than allowed. */
  | {
      readonly code: 'DailyChangesExceeded';
      readonly account: string;
      readonly name: string;
      readonly change: 'mode' | 'shard-count' | 'encryption-start' | 'encryption-stop';
      readonly limit: number;
    }
  | {
      readonly code: 'RetentionOutOfRange';
      readonly hours: number;
      readonly hoursMin: number;
      readonly hoursMax: number;
    }
  | {
      readonly code: 'RetentionWrongWay';
      readonly name: string;
      readonly hours: number;
      readonly currentHours: number;
      readonly direction: 'increase' | 'decrease';
    }
  | {
      readonly code: 'ConsumerInUse';
      readonly account: string;
      readonly name: string;
      readonly consumer: string;
      readonly createdAtMs: number;
      readonly status: string;
    }
  | { readonly code: 'TagsExceeded'; readonly account: string; readonly name: string; readonly limit: number }
  | {
      readonly code: 'PolicyNotFound';
      readonly account: string;
      readonly name: string;
      readonly consumer: string | undefined;
    }
  /** Asked of a provisioned stream. */
  | { readonly code: 'OnDemandOnly'; readonly name: string; readonly what: 'warm-throughput' | 'auto-distribution' }
  | { readonly code: 'CommitmentNeeded'; readonly account: string }
  | { readonly code: 'CommitmentInUse'; readonly account: string; readonly name: string }
  | { readonly code: 'WarmThroughputExceeded'; readonly mibps: number; readonly limit: number }
  | { readonly code: 'InvalidArgument'; readonly reason: string }
  | { readonly code: 'IteratorExpired'; readonly createdAtMs: number; readonly nowMs: number; readonly ttlMs: number }
  | { readonly code: 'KeyUnavailable'; readonly keyId: string; readonly reason: 'disabled' | 'missing' | 'denied' };

export class StreamError extends Error {
  override readonly name = 'StreamError';
  readonly detail: StreamErrorDetail;

  constructor(detail: StreamErrorDetail) {
    super(detail.code);
    this.detail = detail;
  }
}
