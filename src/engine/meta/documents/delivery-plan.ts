/**
 * What a delivery does with records, as it was configured when they were read: objects that were cut by it are made by it,
 * whatever the delivery stream has become since.
 */
import { integer, list, object, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { definedOnly, maybe } from './defined.ts';
import { s3Destination } from './delivery-destination.ts';

const decode = object({
  account: text(),
  region: text(),
  name: text(),
  /** Of the delivery stream; part of the objects' names. */
  version: integer({ min: 1 }),
  /** Of a data stream that the records come from. */
  sourceArn: maybe(text()),
  destination: s3Destination,
  /** What the reference to a table meant at that time. */
  schema: maybe(object({ columns: list(object({ name: text(), type: text() })), versionId: text() })),
});

export type DeliveryPlanDocument = Decoded<typeof decode>;

/** `part`: of a delivery that has several, such as `main` and `backup`. Numbers of plans grow. */
export const deliveryPlanType = new KeyType<
  readonly [owner: string, part: string, number: number],
  DeliveryPlanDocument
>({
  name: 'delivery-plan',
  parts: ['text', 'text', 'number'],
  decode,
  encode: definedOnly,
});
