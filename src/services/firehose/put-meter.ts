/** What is counted of puts. */
import type { DeliveryStream } from '../../engine/delivery/delivery-stream.ts';

export interface MeasuredPut {
  readonly operation: 'PutRecord' | 'PutRecordBatch';
  readonly latencyMs: number;
  /** Those that were taken, and their bytes. */
  readonly records: number;
  readonly bytes: number;
  /** Records that were refused for coming too fast. */
  readonly throttled: number;
}

export interface PutMeter {
  put(stream: DeliveryStream, measure: MeasuredPut): void;
}
