import type { Operation } from '../../../wire/aws/service.ts';
import type { HeadObjectOutput, HeadObjectRequest } from '../model.gen.ts';
import { objectOutput } from '../object-output.ts';
import { findParts } from '../object-read.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { expirationOf } from '../expiration.ts';
import { checkRead } from '../preconditions.ts';
import { getKeys, readAction } from '../request-keys.ts';
import { wanted } from '../wanted-range.ts';

export function headObject(parts: S3Parts): Operation<HeadObjectRequest, HeadObjectOutput> {
  return {
    ...onObject<HeadObjectRequest, HeadObjectOutput>(parts, {
      action: (input) => readAction('GetObject', input),
      keys: getKeys,
      run: async (bucket, input) => {
        const { info, layout } = await findParts(parts, input, 'HEAD', input.PartNumber !== undefined);
        checkRead(input, info);
        const { checksum, output } = wanted(info, input, layout);
        // Rules of current versions say nothing of one that is asked for by its name.
        const expiration = input.VersionId === undefined ? await expirationOf(parts, bucket, info) : undefined;
        return { ...objectOutput(bucket, info, input, checksum), ...output, Expiration: expiration };
      },
    }),
    status: ({ ContentRange }) => (ContentRange === undefined ? 200 : 206),
  };
}
