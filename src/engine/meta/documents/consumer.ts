/** A consumer registered with a stream for enhanced fan-out. */
import { integer, object, oneOf, optional } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const decode = object({
  createdAtMs: integer({ min: 0 }),
  status: oneOf('creating', 'active', 'deleting'),
  settlesAtMs: optional(integer({ min: 0 })),
});

export type ConsumerDocument = Decoded<typeof decode>;

export const consumerType = new KeyType<readonly [stream: number, consumer: string], ConsumerDocument>({
  name: 'consumer',
  parts: ['number', 'text'],
  decode,
  encode: (value) => ({ ...value }),
});
