/** One setting of a bucket, such as its policy, as the service that checked it wrote it. */
import { object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { jsonValue } from './object-value.ts';

const decode = object({ value: jsonValue });

export const bucketSettingType = new KeyType<readonly [bucket: number, setting: string], Decoded<typeof decode>>({
  name: 'bucket-setting',
  parts: ['number', 'text'],
  decode,
  encode: ({ value }) => ({ value }),
});
