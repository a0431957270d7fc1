/** The frame of an operation: the bucket it is about, who may do that there, and errors in AWS's words. */
import type { Bucket } from '../../engine/objects/bucket.ts';
import type { Operation, RequestContext } from '../../wire/aws/service.ts';
import type { RequestKeys } from './condition-keys.ts';
import { guarded } from './engine-errors.ts';
import type { S3Parts } from './parts.ts';
import { bucketArn, objectArn } from './resources.ts';

interface BucketInput {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

interface ObjectInput extends BucketInput {
  readonly Key: string;
}

export interface BucketOperation<In, Out> {
  /** The IAM action, such as `s3:ListBucket`. */
  readonly action: string;
  readonly keys?: (input: NoInfer<In>) => RequestKeys;
  // The types are those of the model, not what it happens to answer (NoInfer).
  readonly run: (bucket: Bucket, input: In, context: RequestContext) => Promise<NoInfer<Out>>;
}

/** An operation on a bucket. */
export function onBucket<In extends BucketInput, Out>(
  { gate }: S3Parts,
  { action, keys, run }: BucketOperation<In, Out>,
): Operation<In, Out> {
  return {
    access: (input) => ({ action, resources: [bucketArn(input.Bucket)] }),
    handle: (input, context) =>
      guarded(async () => {
        const ask = { bucket: input.Bucket, action, expectedOwner: input.ExpectedBucketOwner, keys: keys?.(input) };
        return await run(await gate.admit(ask, context), input, context);
      }),
  };
}

export interface ObjectOperation<In, Out> {
  /** The IAM action; some differ where a version is named. */
  readonly action: string | ((input: NoInfer<In>) => string);
  readonly keys?: (input: NoInfer<In>) => RequestKeys;
  readonly run: (bucket: Bucket, input: In, context: RequestContext) => Promise<NoInfer<Out>>;
}

/** An operation on an object. */
export function onObject<In extends ObjectInput, Out>(
  { gate }: S3Parts,
  { action, keys, run }: ObjectOperation<In, Out>,
): Operation<In, Out> {
  const actionOf = (input: In): string => (typeof action === 'string' ? action : action(input));
  return {
    access: (input) => ({ action: actionOf(input), resources: [objectArn(input.Bucket, input.Key)] }),
    handle: (input, context) =>
      guarded(async () => {
        const { Bucket: bucket, Key: key, ExpectedBucketOwner: expectedOwner } = input;
        const ask = { bucket, key, action: actionOf(input), expectedOwner, keys: keys?.(input) };
        return await run(await gate.admit(ask, context), input, context);
      }),
  };
}
