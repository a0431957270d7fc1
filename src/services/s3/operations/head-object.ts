import type { Operation } from '../../../wire/aws/service.ts';
import { contentRange } from '../byte-range.ts';
import type { HeadObjectOutput, HeadObjectRequest } from '../model.gen.ts';
import { objectOutput } from '../object-output.ts';
import { findVersion } from '../object-read.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { checkRead } from '../preconditions.ts';
import { getKeys, readAction } from '../request-keys.ts';
import { wantedRange } from '../wanted-range.ts';

export function headObject(parts: S3Parts): Operation<HeadObjectRequest, HeadObjectOutput> {
  return {
    ...onObject<HeadObjectRequest, HeadObjectOutput>(parts, {
      action: (input) => readAction('GetObject', input),
      keys: getKeys,
      run: async (bucket, input) => {
        const info = await findVersion(parts, input, 'HEAD');
        checkRead(input, info);
        const range = wantedRange(info, input);
        const isWhole = range === undefined || range.bytes === info.sizeBytes;
        return {
          ...objectOutput(bucket, info, input, isWhole),
          ContentLength: range?.bytes ?? info.sizeBytes,
          ContentRange: range && range.bytes > 0 ? contentRange(range, info.sizeBytes) : undefined,
        };
      },
    }),
    status: ({ ContentRange }) => (ContentRange === undefined ? 200 : 206),
  };
}
