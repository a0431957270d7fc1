/** An upload that was aborted, or whose object is gone: its parts are yet to be removed. */
import { integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({ sinceMs: integer({ min: 0 }) });

export const objectGarbageType = new KeyType<readonly [upload: number], Decoded<typeof decode>>({
  name: 'object-garbage',
  parts: ['number'],
  decode,
  encode: ({ sinceMs }) => ({ sinceMs }),
});
