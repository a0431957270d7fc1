/** The policy attached to a stream or to one of its consumers, as the caller wrote it. */
import { object, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({ policy: text({ lengthMin: 1 }) });

export type ResourcePolicy = Decoded<typeof decode>;

/** The consumer's name is empty for the stream itself. */
export const resourcePolicyType = new KeyType<readonly [stream: number, consumer: string], ResourcePolicy>({
  name: 'resource-policy',
  parts: ['number', 'text'],
  decode,
  encode: ({ policy }) => ({ policy }),
});
