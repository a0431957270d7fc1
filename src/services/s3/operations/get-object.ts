import type { ObjectReader } from '../../../engine/objects/object-reader.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { translate } from '../engine-errors.ts';
import type { GetObjectOutput, GetObjectRequest } from '../model.gen.ts';
import { getKeys, readAction } from '../request-keys.ts';
import { objectOutput } from '../object-output.ts';
import { openVersion } from '../object-read.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { expirationOf } from '../expiration.ts';
import { checkRead } from '../preconditions.ts';
import { wanted } from '../wanted-range.ts';

export function getObject(parts: S3Parts): Operation<GetObjectRequest, GetObjectOutput> {
  return {
    ...onObject<GetObjectRequest, GetObjectOutput>(parts, {
      action: (input) => readAction('GetObject', input),
      keys: getKeys,
      run: async (bucket, input) => {
        const reader = await openVersion(parts, input, 'GET');
        try {
          checkRead(input, reader.info);
          const { range, checksum, output } = wanted(reader.info, input, reader.layout);
          const { info } = reader;
          const expiration = input.VersionId === undefined ? await expirationOf(parts, bucket, info) : undefined;
          return {
            ...objectOutput(bucket, reader.info, input, checksum),
            ...output,
            Expiration: expiration,
            Body: readAndLetGo(reader, range),
          };
        } catch (error) {
          await reader[Symbol.asyncDispose]();
          throw error;
        }
      },
    }),
    status: ({ ContentRange }) => (ContentRange === undefined ? 200 : 206),
  };
}

/** The reader is let go of however the reading ends; the wire always ends it. */
function readAndLetGo(reader: ObjectReader, range: { from: number; bytes: number }): AsyncIterable<Uint8Array> {
  const pieces = reader.read(range)[Symbol.asyncIterator]();
  const iterator: AsyncIterator<Uint8Array> = {
    next: async () => {
      try {
        const result = await pieces.next();
        if (result.done === true) await reader[Symbol.asyncDispose]();
        return result;
      } catch (error) {
        await reader[Symbol.asyncDispose]();
        throw translate(error);
      }
    },
    return: async () => {
      await pieces.return(undefined);
      await reader[Symbol.asyncDispose]();
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
