import type { Operation } from '../../../wire/aws/service.ts';
import { refuseAcl } from '../acl.ts';
import { checksumOutput } from '../checksum-members.ts';
import { encryptionOf, encryptionOutput } from '../encryption.ts';
import { entityTooLarge, notImplemented } from '../errors.ts';
import { putBytesMax } from '../limits.ts';
import type { PutObjectOutput, PutObjectRequest } from '../model.gen.ts';
import { newAttributes, storedAttributes } from '../object-attributes.ts';
import { refuseObjectLock } from '../object-lock.ts';
import { quoted, shownVersion } from '../object-output.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { expirationOf } from '../expiration.ts';
import { writeCheck } from '../preconditions.ts';
import { writeKeys } from '../request-keys.ts';
import { tagsOfHeader } from '../tags.ts';

export function putObject(parts: S3Parts): Operation<PutObjectRequest, PutObjectOutput> {
  const { store } = parts;
  return onObject(parts, {
    action: 's3:PutObject',
    keys: writeKeys,
    run: async (bucket, input, context) => {
      const { Body: body, Key: key } = input;
      if (body.sizeBytes !== undefined && body.sizeBytes > putBytesMax)
        throw entityTooLarge(putBytesMax, body.sizeBytes);
      if (input.WriteOffsetBytes !== undefined) throw notImplemented('appending to objects');
      refuseObjectLock(input);
      await refuseAcl(parts, bucket.name, input);
      const encryption = await encryptionOf(store, input, context);
      const info = await store.objects.put({
        bucket: bucket.name,
        key,
        body,
        attributes: storedAttributes(newAttributes(input, encryption.algorithm)),
        tags: tagsOfHeader(input.Tagging),
        encryption: { masterKeyId: encryption.masterKeyId },
        sizeBytes: body.sizeBytes,
        sizeBytesMax: putBytesMax,
        md5: body.md5,
        checksum: body.checksum ?? { algorithm: 'CRC64NVME', expected: () => undefined },
        check: writeCheck(input),
      });
      return {
        Expiration: await expirationOf(parts, bucket, info),
        ETag: quoted(info.etag),
        ...checksumOutput(info.checksum),
        VersionId: shownVersion(bucket, info.versionId),
        ...encryptionOutput(encryption),
      };
    },
  });
}
