/** A bucket as the rest of the engine sees it. */
import type { BucketDocument } from '../meta/documents/bucket.ts';

export interface Bucket extends BucketDocument {
  readonly name: string;
}
