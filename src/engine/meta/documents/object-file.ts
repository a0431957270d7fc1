/** A file of the object store that an object or a part names; one without this document is an orphan. */
import { integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({ storedBytes: integer({ min: 1 }) });

export const objectFileType = new KeyType<readonly [file: number], Decoded<typeof decode>>({
  name: 'object-file',
  parts: ['number'],
  decode,
  encode: ({ storedBytes }) => ({ storedBytes }),
});
