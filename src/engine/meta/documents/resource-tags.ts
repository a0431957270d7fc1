/** The tags of a stream, or of one of its consumers. */
import { dictionary, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = dictionary(text({ lengthMax: 256 }));

export type ResourceTags = Decoded<typeof decode>;

/** The consumer's name is empty for the stream itself. */
export const resourceTagsType = new KeyType<readonly [stream: number, consumer: string], ResourceTags>({
  name: 'resource-tags',
  parts: ['number', 'text'],
  decode,
  // fromEntries defines the keys, so that `__proto__` is a key like any other.
  encode: (value) => Object.fromEntries(Object.entries(value)),
});
