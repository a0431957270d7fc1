/** What callers of the catalog of delivery streams can do wrong or meet. Data stands in fields; the edge words it. */
import type { DeliveryStreamStatus } from './delivery-stream.ts';

interface Named {
  readonly account: string;
  readonly name: string;
}

export type DeliveryErrorDetail =
  | ({ readonly code: 'DeliveryStreamNotFound' } & Named)
  | ({ readonly code: 'DeliveryStreamExists' } & Named)
  | ({ readonly code: 'DeliveryStreamInUse'; readonly status: DeliveryStreamStatus } & Named)
  | ({ readonly code: 'DeliveryStreamsExceeded'; readonly limit: number; readonly names: readonly string[] } & Omit<
      Named,
      'name'
    >)
  /** The caller knows another version of its destination than the one it has. */
  | ({ readonly code: 'VersionConflict'; readonly version: number; readonly expected: string } & Named)
  /** It is fed by a data stream. */
  | ({ readonly code: 'NotDirectPut' } & Named)
  | ({ readonly code: 'EncryptionInProgress'; readonly status: 'ENABLING' | 'DISABLING' } & Named)
  /** Starts and stops of its encryption within 24 hours. */
  | ({ readonly code: 'EncryptionChangesExceeded'; readonly limit: number } & Named)
  /** Master keys it has used in its life. */
  | ({ readonly code: 'DataKeysExceeded'; readonly limit: number } & Named)
  | ({ readonly code: 'TagsExceeded'; readonly limit: number } & Named)
  /** Changes of one delivery stream queue up; this many wait already. */
  | { readonly code: 'TooManyChanges'; readonly pendingCountMax: number };

export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly detail: DeliveryErrorDetail;

  constructor(detail: DeliveryErrorDetail, options?: ErrorOptions) {
    super(detail.code, options);
    this.detail = detail;
  }
}
