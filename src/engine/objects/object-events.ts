/** Changes of objects, as they are told after they are durable. */
import type { Bucket } from './bucket.ts';

export interface ObjectChange {
  readonly kind: 'created' | 'removed' | 'marker-created';
  readonly cause: 'put' | 'copy' | 'upload' | 'remove' | 'expiry';
  readonly bucket: Bucket;
  readonly key: string;
  readonly versionId: string;
  /** Orders the changes of a key. */
  readonly sequence: number;
  /** Of what was created. */
  readonly sizeBytes: number | undefined;
  readonly etag: string | undefined;
}

export type ObjectListener = (change: ObjectChange) => void;
