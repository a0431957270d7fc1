/** The ring of data keys that seals a bucket's objects under a master key. */
import { object, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({ dataKeyId: text({ lengthMin: 1 }) });

export const bucketDataKeyType = new KeyType<readonly [bucket: number, masterKeyId: string], Decoded<typeof decode>>({
  name: 'bucket-data-key',
  parts: ['number', 'text'],
  decode,
  encode: ({ dataKeyId }) => ({ dataKeyId }),
});
