/** Transfer acceleration: kept and returned; there is one endpoint, which is as fast as it is. */
import type { Operation } from '../../../wire/aws/service.ts';
import { BucketSetting } from '../bucket-setting.ts';
import { invalidRequest, malformedXml } from '../errors.ts';
import type {
  AccelerateConfiguration,
  GetBucketAccelerateConfigurationOutput,
  GetBucketAccelerateConfigurationRequest,
  PutBucketAccelerateConfigurationRequest,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

const setting = new BucketSetting<AccelerateConfiguration>('acceleration');

export function getBucketAccelerateConfiguration(
  parts: S3Parts,
): Operation<GetBucketAccelerateConfigurationRequest, GetBucketAccelerateConfigurationOutput> {
  return onBucket(parts, {
    action: 's3:GetAccelerateConfiguration',
    run: async ({ name }) => (await setting.get(parts.store, name)) ?? {},
  });
}

export function putBucketAccelerateConfiguration(
  parts: S3Parts,
): Operation<PutBucketAccelerateConfigurationRequest, void> {
  return onBucket(parts, {
    action: 's3:PutAccelerateConfiguration',
    run: async ({ name }, { AccelerateConfiguration: configuration }) => {
      if (configuration.Status === undefined) throw malformedXml();
      if (name.includes('.'))
        throw invalidRequest('S3 Transfer Acceleration is not supported for buckets with periods (.) in their names');
      await setting.put(parts.store, name, configuration);
    },
  });
}
