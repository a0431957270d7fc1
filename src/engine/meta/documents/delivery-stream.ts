/** A delivery stream. */
import { dictionary, integer, list, object, oneOf, text } from '../../../base/decode.ts';
import type { Decoded, Decoder } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { definedOnly, maybe } from './defined.ts';
import { s3Destination } from './delivery-destination.ts';

const timeMs = integer({ min: 0 });
const partition = integer({ min: 0, max: 2 ** 32 - 1 });

const directPut = object({ kind: oneOf('direct-put'), partition, throughputHintMBs: maybe(integer({ min: 1 })) });
const dataStream = object({
  kind: oneOf('stream'),
  streamArn: text(),
  stream: object({ account: text(), region: text(), name: text({ lengthMin: 1 }) }),
  roleArn: text(),
  startAtMs: timeMs,
});

const source: Decoder<Decoded<typeof directPut> | Decoded<typeof dataStream>> = (value, path = '') =>
  isDataStream(value) ? dataStream(value, path) : directPut(value, path);

const dataKey = { masterKeyId: text({ lengthMin: 1 }), dataKeyId: text({ lengthMin: 1 }) };

const decode = object({
  id: integer({ min: 1 }),
  status: oneOf('CREATING', 'ACTIVE', 'DELETING'),
  settlesAtMs: maybe(timeMs),
  createdAtMs: timeMs,
  updatedAtMs: maybe(timeMs),
  version: integer({ min: 1 }),
  source,
  staging: partition,
  destination: s3Destination,
  encryption: maybe(
    object({
      ...dataKey,
      keyType: oneOf('AWS_OWNED_CMK', 'CUSTOMER_MANAGED_CMK'),
      keyArn: maybe(text({ lengthMin: 1 })),
      status: oneOf('ENABLED', 'ENABLING', 'DISABLING'),
    }),
  ),
  dataKeys: list(object(dataKey)),
  encryptionChangesMs: list(timeMs),
  tags: dictionary(text()),
});

export type DeliveryStreamDocument = Decoded<typeof decode>;

/** A name is unique within its account and region, and the key makes it so. */
export const deliveryStreamType = new KeyType<
  readonly [account: string, region: string, name: string],
  DeliveryStreamDocument
>({
  name: 'delivery-stream',
  parts: ['text', 'text', 'text'],
  decode,
  encode: definedOnly,
});

function isDataStream(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'stream';
}
