import type { Part } from '../../../engine/objects/uploads.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { partChecksumOutput } from '../checksum-members.ts';
import { encryptionOfInfo, encryptionOutput, refuseCustomerKeys } from '../encryption.ts';
import { entityTooLarge } from '../errors.ts';
import { putBytesMax } from '../limits.ts';
import type { UploadPartOutput, UploadPartRequest } from '../model.gen.ts';
import { quoted } from '../object-output.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { checkPartNumber } from '../wanted-range.ts';

export function uploadPart(parts: S3Parts): Operation<UploadPartRequest, UploadPartOutput> {
  return onObject(parts, {
    action: 's3:PutObject',
    run: async (bucket, input) => {
      const { Body: body, Key: key, UploadId: uploadId, PartNumber: partNumber } = input;
      checkPartNumber(partNumber);
      refuseCustomerKeys(input);
      if (body.sizeBytes !== undefined && body.sizeBytes > putBytesMax)
        throw entityTooLarge(putBytesMax, body.sizeBytes);
      const name = { bucket: bucket.name, key, uploadId };
      const upload = await parts.store.uploads.get(name);
      const part = await parts.store.uploads.putPart({
        ...name,
        partNumber,
        body,
        sizeBytes: body.sizeBytes,
        sizeBytesMax: putBytesMax,
        md5: body.md5,
        checksum: body.checksum,
      });
      return {
        ETag: quoted(part.etag),
        ...partChecksumOutput(sentChecksum(body, part)),
        ...encryptionOutput(encryptionOfInfo(upload)),
      };
    },
  });
}

/** AWS tells the checksum of a part only to who sent one. It was compared, so it is that of the part. */
function sentChecksum({ checksum: sent }: UploadPartRequest['Body'], { checksum: kept }: Part): Part['checksum'] {
  if (sent === undefined || sent.algorithm === kept?.algorithm) return sent && kept;
  const value = sent.expected?.();
  return value === undefined ? undefined : { algorithm: sent.algorithm, value };
}
