import type { ObjectReader } from '../../../engine/objects/object-reader.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { contentRange } from '../byte-range.ts';
import { translate } from '../engine-errors.ts';
import type { GetObjectOutput, GetObjectRequest } from '../model.gen.ts';
import { getKeys, readAction } from '../request-keys.ts';
import { objectOutput } from '../object-output.ts';
import { openVersion } from '../object-read.ts';
import { onObject } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { checkRead } from '../preconditions.ts';
import { wantedRange } from '../wanted-range.ts';

export function getObject(parts: S3Parts): Operation<GetObjectRequest, GetObjectOutput> {
  return {
    ...onObject<GetObjectRequest, GetObjectOutput>(parts, {
      action: (input) => readAction('GetObject', input),
      keys: getKeys,
      run: async (bucket, input) => {
        const reader = await openVersion(parts, input);
        try {
          checkRead(input, reader.info);
          const { sizeBytes } = reader.info;
          const range = wantedRange(reader.info, input);
          return {
            ...objectOutput(bucket, reader.info, input, range === undefined || range.bytes === sizeBytes),
            ContentLength: range?.bytes ?? sizeBytes,
            ContentRange: range && range.bytes > 0 ? contentRange(range, sizeBytes) : undefined,
            Body: readAndLetGo(reader, range ?? { from: 0, bytes: sizeBytes }),
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
