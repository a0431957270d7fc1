/** How far a delivery is in its source, and how far it is ahead of that for some of its targets. */
import { boolean, dictionary, integer, object } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const number = integer({ min: 0 });

export const laneCursors = dictionary(object({ next: number, done: boolean }));

const decodeProgress = object({
  /** The plan that what comes next is read by. */
  plan: number,
  /** By lane: everything before is delivered or named by a cut. */
  cursors: laneCursors,
  /** The number of the next cut. */
  nextCut: number,
});

export type DeliveryProgressDocument = Decoded<typeof decodeProgress>;

export const deliveryProgressType = new KeyType<readonly [owner: string, part: string], DeliveryProgressDocument>({
  name: 'delivery-progress',
  parts: ['text', 'text'],
  decode: decodeProgress,
  encode: (value) => ({ ...value }),
});

const decodeAhead = object({
  /** By lane: of what goes to that target, everything before is delivered or named by a cut. */
  offsets: dictionary(number),
});

export type DeliveryAheadDocument = Decoded<typeof decodeAhead>;

/** `target`: SHA-256 of its identity in hexadecimal digits, since partition keys may be long. */
export const deliveryAheadType = new KeyType<
  readonly [owner: string, part: string, target: string],
  DeliveryAheadDocument
>({
  name: 'delivery-ahead',
  parts: ['text', 'text', 'text'],
  decode: decodeAhead,
  encode: (value) => ({ ...value }),
});
