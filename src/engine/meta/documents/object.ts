/** The current version of an object: what a read without a version id finds. A key whose newest version is a marker has none. */
import { KeyType } from '../key-type.ts';
import { encodeObjectValue, objectValue } from './object-value.ts';
import type { ObjectValue } from './object-value.ts';

export const objectType = new KeyType<readonly [bucket: number, key: string], ObjectValue>({
  name: 'object',
  parts: ['number', 'ordered'],
  decode: objectValue,
  encode: encodeObjectValue,
});
