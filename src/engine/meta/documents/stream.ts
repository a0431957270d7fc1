/** A stream's own state, without its shards. */
import { integer, list, object, oneOf, optional, text } from '../../../base/decode.ts';
import type { Decoded } from '../../../base/decode.ts';
import { KeyType } from '../key-type.ts';

const timeMs = integer({ min: 0 });
// AWS's largest rolling allowance is 25 changes a day (encryption), so no history needs more.
const times = list(timeMs, { countMax: 25 });

const encryption = object({ masterKeyId: text({ lengthMin: 1 }), dataKeyId: text({ lengthMin: 1 }) });

const decode = object({
  id: integer({ min: 1 }),
  createdAtMs: timeMs,
  status: oneOf('creating', 'active', 'updating', 'deleting'),
  settlesAtMs: optional(timeMs),
  mode: oneOf('provisioned', 'on-demand'),
  retentionMs: integer({ min: 1 }),
  hiddenBeforeMs: timeMs,
  recordBytesMax: integer({ min: 1 }),
  shardMetrics: list(
    oneOf(
      'IncomingBytes',
      'IncomingRecords',
      'OutgoingBytes',
      'OutgoingRecords',
      'WriteProvisionedThroughputExceeded',
      'ReadProvisionedThroughputExceeded',
      'IteratorAgeMilliseconds',
    ),
  ),
  encryption: optional(encryption),
  dataKeys: list(encryption),
  warmThroughputMiBps: optional(integer({ min: 0 })),
  distribution: oneOf('user-partition-key', 'auto'),
  nextShardIndex: integer({ min: 0 }),
  history: object({
    modeChangesMs: times,
    shardCountUpdatesMs: times,
    encryptionStartsMs: times,
    encryptionStopsMs: times,
  }),
});

export type StreamDocument = Decoded<typeof decode>;

/** A name is unique within its account and region, and the key makes it so. */
export const streamType = new KeyType<readonly [account: string, region: string, name: string], StreamDocument>({
  name: 'stream',
  parts: ['text', 'text', 'text'],
  decode,
  encode: (value) => ({ ...value }),
});
