import type { Operation } from '../../../wire/aws/service.ts';
import type { AbortMultipartUploadOutput, AbortMultipartUploadRequest } from '../model.gen.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

export function abortMultipartUpload(
  parts: S3Parts,
): Operation<AbortMultipartUploadRequest, AbortMultipartUploadOutput> {
  return onObject(parts, {
    action: 's3:AbortMultipartUpload',
    run: async (bucket, { Key: key, UploadId: uploadId }) => {
      await parts.store.uploads.abort({ bucket: bucket.name, key, uploadId });
      return {};
    },
  });
}
