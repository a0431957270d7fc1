/** Who pays for requests: kept and returned; nothing costs anything here. */
import type { Operation } from '../../../wire/aws/service.ts';
import { BucketSetting } from '../bucket-setting.ts';
import type {
  GetBucketRequestPaymentOutput,
  GetBucketRequestPaymentRequest,
  PutBucketRequestPaymentRequest,
  RequestPaymentConfiguration,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { putSetting } from './setting-operations.ts';

const setting = new BucketSetting<RequestPaymentConfiguration>('request-payment');

export function getBucketRequestPayment(
  parts: S3Parts,
): Operation<GetBucketRequestPaymentRequest, GetBucketRequestPaymentOutput> {
  return onBucket(parts, {
    action: 's3:GetBucketRequestPayment',
    run: async ({ name }) => (await setting.get(parts.store, name)) ?? { Payer: 'BucketOwner' },
  });
}

export function putBucketRequestPayment(parts: S3Parts): Operation<PutBucketRequestPaymentRequest, void> {
  return putSetting(parts, setting, {
    action: 's3:PutBucketRequestPayment',
    value: ({ RequestPaymentConfiguration: configuration }) => configuration,
  });
}
