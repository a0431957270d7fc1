/** What the operations of this service work with. */
import type { ObjectStore } from '../../engine/objects/open-objects.ts';
import type { BucketGate } from './bucket-gate.ts';

export interface S3Parts {
  readonly store: ObjectStore;
  readonly gate: BucketGate;
  /** Refuse what AWS refuses, also where being lenient would help (docs/leniencies.md). */
  readonly isStrict: boolean;
}
