/** A channel: what of a data stream is delivered into a bucket, and how. */
import { boolean, dictionary, integer, object, oneOf, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';
import { definedOnly, maybe } from './defined.ts';

const timeMs = integer({ min: 0 });
const errors = object({ bucketArn: text(), bucketOwner: text(), prefix: maybe(text()) });

const decode = object({
  /** Part of the names of objects. */
  id: text({ lengthMin: 1 }),
  status: oneOf('CREATING', 'ACTIVE', 'UPDATING', 'DELETING'),
  /** When its status changes by itself. */
  settlesAtMs: maybe(timeMs),
  createdAtMs: timeMs,
  /** What the stream took before is not delivered. */
  startAtMs: timeMs,
  /** One more with each change. */
  version: integer({ min: 1 }),
  /** The stream that is meant: by its number, so that one made again under its name is another one. */
  stream: object({
    account: text(),
    region: text(),
    name: text({ lengthMin: 1 }),
    id: integer({ min: 1 }),
    createdAtMs: timeMs,
  }),
  roleArn: text(),
  recordFormat: oneOf('JSON', 'STRING', 'BYTE_ARRAY'),
  freshnessS: integer({ min: 1 }),
  bucketArn: text(),
  bucketOwner: text(),
  keyTemplate: maybe(text()),
  storageClass: maybe(oneOf('STANDARD', 'INTELLIGENT_TIERING', 'GLACIER_IR')),
  compression: oneOf('NONE', 'GZIP', 'ZSTD'),
  /** As it was said; where it was not, errors go beside what is delivered. */
  errors: maybe(errors),
  kmsKeyId: maybe(text()),
  logging: object({ enabled: boolean, logGroup: maybe(text()), logStream: maybe(text()) }),
  tags: dictionary(text()),
});

export type ChannelDocument = Decoded<typeof decode>;

/** A name is unique within its account and region, and the key makes it so. */
export const channelType = new KeyType<readonly [account: string, region: string, name: string], ChannelDocument>({
  name: 'channel',
  parts: ['text', 'text', 'text'],
  decode,
  encode: definedOnly,
});
