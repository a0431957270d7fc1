/**
 * What callers of engine/stream can do wrong or meet. Data stands in fields; the edges word it in the terms of their own
 * protocol (AWS's exact texts for Kinesis, error codes for Kafka).
 */
export type StreamErrorDetail =
  | { readonly code: 'StreamNotFound'; readonly account: string; readonly name: string }
  | { readonly code: 'StreamInUse'; readonly account: string; readonly name: string; readonly status: string }
  | { readonly code: 'StreamExists'; readonly account: string; readonly name: string }
  | { readonly code: 'ShardNotFound'; readonly account: string; readonly name: string; readonly shard: string }
  | { readonly code: 'ConsumerNotFound'; readonly account: string; readonly consumer: string }
  | { readonly code: 'ConsumerExists'; readonly account: string; readonly name: string; readonly consumer: string }
  | { readonly code: 'ConsumersRegistered'; readonly account: string; readonly name: string }
  | { readonly code: 'SubscriptionHeld'; readonly consumer: string; readonly shard: string }
  | { readonly code: 'ShardThrottled'; readonly account: string; readonly name: string; readonly shard: string }
  | { readonly code: 'RateExceeded'; readonly operation: string; readonly account: string; readonly name?: string }
  | { readonly code: 'LimitExceeded'; readonly reason: string }
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
