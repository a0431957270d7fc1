/** How objects that name no key are encrypted. Buckets that say nothing use the server's own key: SSE-S3. */
import type { Operation } from '../../../wire/aws/service.ts';
import { chosen, encryptionSetting } from '../encryption.ts';
import { invalidArgument, malformedXml } from '../errors.ts';
import type {
  DeleteBucketEncryptionRequest,
  GetBucketEncryptionOutput,
  GetBucketEncryptionRequest,
  PutBucketEncryptionRequest,
  ServerSideEncryptionConfiguration,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { clearSetting } from './setting-operations.ts';

const initial: ServerSideEncryptionConfiguration = {
  Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }],
};

export function getBucketEncryption(parts: S3Parts): Operation<GetBucketEncryptionRequest, GetBucketEncryptionOutput> {
  return onBucket(parts, {
    action: 's3:GetEncryptionConfiguration',
    run: async ({ name }) => ({
      ServerSideEncryptionConfiguration: (await encryptionSetting.get(parts.store, name)) ?? initial,
    }),
  });
}

export function putBucketEncryption(parts: S3Parts): Operation<PutBucketEncryptionRequest, void> {
  return onBucket(parts, {
    action: 's3:PutEncryptionConfiguration',
    run: async ({ name }, { ServerSideEncryptionConfiguration: { Rules: rules } }, context) => {
      const [rule] = rules;
      const wanted = rule?.ApplyServerSideEncryptionByDefault;
      if (rule === undefined || rules.length > 1 || wanted === undefined) throw malformedXml();
      // Refuses what objects could not be put with afterwards.
      chosen(wanted.SSEAlgorithm, wanted.KMSMasterKeyID, context);
      if (wanted.SSEAlgorithm === 'AES256' && wanted.KMSMasterKeyID !== undefined)
        throw invalidArgument(
          'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse',
          'ApplyServerSideEncryptionByDefault',
          undefined,
        );
      const kept = { ...rule, BucketKeyEnabled: rule.BucketKeyEnabled ?? false };
      await encryptionSetting.put(parts.store, name, { Rules: [kept] });
    },
  });
}

export function deleteBucketEncryption(parts: S3Parts): Operation<DeleteBucketEncryptionRequest, void> {
  return clearSetting(parts, encryptionSetting, 's3:PutEncryptionConfiguration');
}
