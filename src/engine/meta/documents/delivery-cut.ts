/** An object that is being delivered: which records are in it, and everything its name and bytes depend on. */
import { DecodeError, dictionary, integer, list, object, oneOf, text, tuple } from '../../../base/decode.ts';
import type { Decoded, Decoder } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { definedOnly, maybe } from './defined.ts';

const number = integer({ min: 0 });

const mainTarget = object({ kind: oneOf('main'), keys: dictionary(text()) });
const errorTarget = object({ kind: oneOf('error'), errorType: text() });
const overflowTarget = object({ kind: oneOf('overflow') });

export type DeliveryTargetDocument =
  | Decoded<typeof mainTarget>
  | Decoded<typeof errorTarget>
  | Decoded<typeof overflowTarget>;

const target: Decoder<DeliveryTargetDocument> = (value, path = '') => {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (kind === 'main') return mainTarget(value, path);
  if (kind === 'error') return errorTarget(value, path);
  if (kind === 'overflow') return overflowTarget(value, path);
  throw new DecodeError(path, 'a target', value);
};

const decode = object({
  plan: number,
  target,
  /** Of the object. */
  key: text({ lengthMin: 1 }),
  /** Arrival of its oldest record. */
  oldestMs: number,
  madeAtMs: number,
  records: number,
  bytes: number,
  /** In the order of the object: from the first offset to before the last one. */
  ranges: list(tuple(text(), number, number)),
  /** Only these outputs of the ranges, by lane: an offset, and which of the outputs of its record. */
  picks: maybe(dictionary(list(tuple(number, number)))),
});

export type DeliveryCutDocument = Decoded<typeof decode>;

export const deliveryCutType = new KeyType<readonly [owner: string, part: string, number: number], DeliveryCutDocument>(
  {
    name: 'delivery-cut',
    parts: ['text', 'text', 'number'],
    decode,
    encode: definedOnly,
  },
);
