/** A database, table or partition that is gone, while something is still kept under its id. */
import { integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({ sinceMs: integer({ min: 0 }) });

export const lakeGarbageType = new KeyType<readonly [owner: number], Decoded<typeof decode>>({
  name: 'lake-garbage',
  parts: ['number'],
  decode,
  encode: ({ sinceMs }) => ({ sinceMs }),
});
