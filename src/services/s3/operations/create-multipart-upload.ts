import type { Operation } from '../../../wire/aws/service.ts';
import { refuseAcl } from '../acl.ts';
import { uploadChecksum } from '../upload-checksum.ts';
import { encryptionOf, encryptionOutput } from '../encryption.ts';
import type { CreateMultipartUploadOutput, CreateMultipartUploadRequest } from '../model.gen.ts';
import { newAttributes, storedAttributes } from '../object-attributes.ts';
import { refuseObjectLock } from '../object-lock.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { writeKeys } from '../request-keys.ts';
import { tagsOfHeader } from '../tags.ts';

export function createMultipartUpload(
  parts: S3Parts,
): Operation<CreateMultipartUploadRequest, CreateMultipartUploadOutput> {
  return onObject(parts, {
    action: 's3:PutObject',
    keys: writeKeys,
    run: async (bucket, input, context) => {
      refuseObjectLock(input);
      await refuseAcl(parts, bucket.name, input);
      const checksum = uploadChecksum(input);
      const encryption = await encryptionOf(parts.store, input, context);
      const upload = await parts.store.uploads.create({
        bucket: bucket.name,
        key: input.Key,
        attributes: storedAttributes(newAttributes(input, encryption.algorithm)),
        tags: tagsOfHeader(input.Tagging),
        checksum,
        encryption: { masterKeyId: encryption.masterKeyId },
      });
      const isAsked = input.ChecksumAlgorithm !== undefined;
      return {
        Bucket: bucket.name,
        Key: input.Key,
        UploadId: upload.uploadId,
        ...(isAsked ? { ChecksumAlgorithm: checksum.algorithm, ChecksumType: checksum.type } : {}),
        ...encryptionOutput(encryption),
      };
    },
  });
}
