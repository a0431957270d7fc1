/** The next number of a kind that was not reserved yet: partition numbers, stream ids. */
import { integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({ next: integer({ min: 0 }) });

export type Counter = Decoded<typeof decode>;

/** Key: the counter's name. */
export const counterType = new KeyType<readonly [name: string], Counter>({
  name: 'counter',
  parts: ['text'],
  decode,
  encode: ({ next }) => ({ next }),
});
