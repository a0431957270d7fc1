/**
 * Configurations that a bucket may have many of, by their ids: analytics, archive tiers, inventories, metrics. None of them can
 * be put here, so every bucket answers as one of AWS's that has none; audits and providers read them of every bucket.
 */
import type { Operation } from '../../../wire/aws/service.ts';
import { settingMissing } from '../errors.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

interface BucketInput {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

/** Fits every operation whose input names a bucket. */
type OfAnyBucket<Out> = Pick<Operation<BucketInput, Out>, 'access' | 'handle'>;

interface ConfigurationsById {
  readonly list: OfAnyBucket<{ readonly IsTruncated: boolean }>;
  readonly get: OfAnyBucket<never>;
  readonly remove: OfAnyBucket<never>;
}

/** `kind` as IAM's actions name it, such as `Metrics`. */
export function configurationsById(parts: S3Parts, kind: string): ConfigurationsById {
  const missing = async ({ name }: { readonly name: string }): Promise<never> => {
    throw settingMissing('NoSuchConfiguration', 'The specified configuration does not exist.', name);
  };
  const [read, write] = [`s3:Get${kind}Configuration`, `s3:Put${kind}Configuration`];
  return {
    list: onBucket(parts, { action: read, run: async () => ({ IsTruncated: false }) }),
    get: onBucket<BucketInput, never>(parts, { action: read, run: missing }),
    remove: onBucket<BucketInput, never>(parts, { action: write, run: missing }),
  };
}
