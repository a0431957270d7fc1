import type { Operation } from '../../../wire/aws/service.ts';
import type { DeleteObjectOutput, DeleteObjectRequest } from '../model.gen.ts';
import { removedOutput } from '../removal.ts';
import { getKeys, readAction } from '../request-keys.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { removeCheck } from '../removal.ts';

export function deleteObject(parts: S3Parts): Operation<DeleteObjectRequest, DeleteObjectOutput> {
  return onObject(parts, {
    action: (input) => readAction('DeleteObject', input),
    keys: getKeys,
    run: async (_bucket, input) => {
      const { Bucket: bucket, Key: key, VersionId: versionId } = input;
      const check = removeCheck(key, {
        etag: input.IfMatch,
        modifiedAtMs: input.IfMatchLastModifiedTime,
        sizeBytes: input.IfMatchSize,
      });
      return removedOutput(await parts.store.objects.remove({ bucket, key, versionId, check }));
    },
  });
}
