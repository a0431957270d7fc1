/** What the operations of this service work with. */
import type { Monotonic, Random } from '../../base/ports.ts';
import type { Turns } from '../../base/turns.ts';
import type { DeliveryCatalog } from '../../engine/delivery/catalog.ts';
import type { DataStreamName, DeliveryStream } from '../../engine/delivery/delivery-stream.ts';
import type { Jq } from '../../engine/delivery/extraction.ts';
import type { Schemas } from '../../engine/delivery/ports.ts';
import type { DeliveryKeys } from '../../engine/delivery/stream-encryption.ts';
import type { ControlRates } from '../../engine/stream/control-rates.ts';
import type { FirehoseEvents } from './events.ts';
import type { FirehoseLimits } from './limits.ts';
import type { PutMeter } from './put-meter.ts';
import type { PutThrottles } from './put-throttles.ts';

/**
 * `lenient`: ARNs of accounts without such a data stream mean the caller's own. `strict`: an ARN means what it says, and
 * another account's data stream is refused.
 */
export type ArnMode = 'lenient' | 'strict';

/** Takes the records of one call, durably, all of them or none. */
export interface RecordIntake {
  put(stream: DeliveryStream, records: readonly Uint8Array[]): Promise<{ readonly sealed: boolean }>;
}

export interface FirehoseParts {
  readonly catalog: DeliveryCatalog;
  readonly intake: RecordIntake;
  readonly keys: DeliveryKeys;
  readonly dataStreams: { find(name: DataStreamName): object | undefined };
  readonly monotonic: Monotonic;
  readonly random: Random;
  readonly rates: ControlRates;
  /** By account and region. */
  readonly creations: Turns;
  readonly limits: FirehoseLimits;
  /** undefined where puts are not throttled. */
  readonly throttles: PutThrottles | undefined;
  readonly meter: PutMeter;
  readonly arns: ArnMode;
  /** Refuse what AWS refuses, also where being lenient would help (docs/leniencies.md). */
  readonly isStrict: boolean;
  /** Tables that conversions refer to. */
  readonly schemas: Schemas;
  /** jq, to try a query before it is kept. */
  readonly openJq: () => Jq & AsyncDisposable;
  readonly events: FirehoseEvents;
}
