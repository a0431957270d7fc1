import type { Operation } from '../../../wire/aws/service.ts';
import { restoreNotAllowed } from '../errors.ts';
import type { RestoreObjectOutput, RestoreObjectRequest } from '../model.gen.ts';
import { attributesOf } from '../object-attributes.ts';
import { findVersion } from '../object-read.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';

/** No object is archived, so AWS's answer for those that are not is always the right one. */
export function restoreObject(parts: S3Parts): Operation<RestoreObjectRequest, RestoreObjectOutput> {
  return onObject<RestoreObjectRequest, RestoreObjectOutput>(parts, {
    action: 's3:RestoreObject',
    run: async (_, input) => {
      const info = await findVersion(parts, input, 'GET');
      throw restoreNotAllowed(attributesOf(info.attributes).storageClass);
    },
  });
}
