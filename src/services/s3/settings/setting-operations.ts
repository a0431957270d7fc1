/** The three operations that most configurations of a bucket have: they are read, replaced and cleared as a whole. */
import type { Operation } from '../../../wire/aws/service.ts';
import type { BucketSetting } from '../bucket-setting.ts';
import { settingMissing } from '../errors.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

interface BucketInput {
  readonly Bucket: string;
  readonly ExpectedBucketOwner?: string | undefined;
}

/** What AWS says where a configuration was never put. */
export interface MissingSetting {
  readonly code: string;
  readonly message: string;
}

export function getSetting<In extends BucketInput, Out, Shape extends object>(
  parts: S3Parts,
  setting: BucketSetting<Shape>,
  { action, missing, output }: { action: string; missing: MissingSetting; output: (kept: Shape) => NoInfer<Out> },
): Operation<In, Out> {
  return onBucket(parts, {
    action,
    run: async ({ name }) => {
      const kept = await setting.get(parts.store, name);
      if (kept === undefined) throw settingMissing(missing.code, missing.message, name);
      return output(kept);
    },
  });
}

/** `value` checks what the model cannot say, and throws AwsError. */
export function putSetting<In extends BucketInput, Shape extends object>(
  parts: S3Parts,
  setting: BucketSetting<Shape>,
  { action, value }: { action: string; value: (input: NoInfer<In>) => Shape },
): Operation<In, void> {
  return onBucket(parts, {
    action,
    run: ({ name }, input) => setting.put(parts.store, name, value(input)),
  });
}

/** That nothing was there is no error. */
export function clearSetting<In extends BucketInput, Shape extends object>(
  parts: S3Parts,
  setting: BucketSetting<Shape>,
  action: string,
): Operation<In, void> {
  return onBucket(parts, {
    action,
    run: ({ name }) => setting.clear(parts.store, name),
  });
}
