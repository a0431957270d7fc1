import { accountSettingsType } from './account-settings.ts';
import { consumerType } from './consumer.ts';
import { pinned } from './pinned.fixture.ts';
import { resourcePolicyType } from './resource-policy.ts';
import { resourceTagsType } from './resource-tags.ts';
import { serverSecretType } from './server-secret.ts';
import { shardType } from './shard.ts';
import { streamType } from './stream.ts';

pinned({
  type: streamType,
  key: ['000000000000', 'us-east-1', 'orders'],
  value: {
    id: 7,
    createdAtMs: 1_700_000_000_123,
    status: 'updating',
    settlesAtMs: 1_700_000_001_123,
    mode: 'on-demand',
    retentionMs: 86_400_000,
    hiddenBeforeMs: 5,
    recordBytesMax: 1_048_576,
    shardMetrics: ['IncomingBytes'],
    encryption: { masterKeyId: 'alias/aws/kinesis', dataKeyId: '12' },
    dataKeys: [{ masterKeyId: 'alias/aws/kinesis', dataKeyId: '12' }],
    warmThroughputMiBps: 100,
    distribution: 'auto',
    nextShardIndex: 4,
    history: { modeChangesMs: [1], shardCountUpdatesMs: [], encryptionStartsMs: [2, 3], encryptionStopsMs: [] },
  },
  storedKey: 'stream/000000000000/us-east-1/orders',
  stored:
    '{"id":7,"createdAtMs":1700000000123,"status":"updating","settlesAtMs":1700000001123,"mode":"on-demand",' +
    '"retentionMs":86400000,"hiddenBeforeMs":5,"recordBytesMax":1048576,"shardMetrics":["IncomingBytes"],' +
    '"encryption":{"masterKeyId":"alias/aws/kinesis","dataKeyId":"12"},' +
    '"dataKeys":[{"masterKeyId":"alias/aws/kinesis","dataKeyId":"12"}],"warmThroughputMiBps":100,' +
    '"distribution":"auto","nextShardIndex":4,"history":{"modeChangesMs":[1],"shardCountUpdatesMs":[],' +
    '"encryptionStartsMs":[2,3],"encryptionStopsMs":[]}}',
});

pinned({
  type: shardType,
  key: [7, 3],
  value: {
    partition: 16_777_216,
    hashStart: 0n,
    hashEnd: 340282366920938463463374607431768211455n,
    parents: [0, 1],
    createdAtMs: 9,
    closed: { endOffset: 12, atMs: 10 },
  },
  storedKey: 'shard/0000000000000007/0000000000000003',
  stored:
    '{"partition":16777216,"hashStart":"0","hashEnd":"340282366920938463463374607431768211455","parents":[0,1],' +
    '"createdAtMs":9,"closed":{"endOffset":12,"atMs":10}}',
});

pinned({
  type: consumerType,
  key: [7, 'reader'],
  value: { createdAtMs: 9, status: 'creating', settlesAtMs: 11 },
  storedKey: 'consumer/0000000000000007/reader',
  stored: '{"createdAtMs":9,"status":"creating","settlesAtMs":11}',
});

pinned({
  type: resourceTagsType,
  hasFields: false,
  key: [7, ''],
  value: Object.fromEntries([
    ['__proto__', 'a'],
    ['team', ''],
  ]),
  storedKey: 'resource-tags/0000000000000007/',
  stored: '{"__proto__":"a","team":""}',
});

pinned({
  type: resourcePolicyType,
  key: [7, 'reader'],
  value: { policy: '{"Version":"2012-10-17"}' },
  storedKey: 'resource-policy/0000000000000007/reader',
  stored: String.raw`{"policy":"{\"Version\":\"2012-10-17\"}"}`,
});

pinned({
  type: accountSettingsType,
  key: ['000000000000', 'us-east-1'],
  value: { commitment: { startedAtMs: 5, endsAtMs: 6 } },
  storedKey: 'account-settings/000000000000/us-east-1',
  stored: '{"commitment":{"startedAtMs":5,"endsAtMs":6}}',
});

pinned({
  type: serverSecretType,
  key: ['shard-iterator'],
  value: { secret: Buffer.from('secret') },
  storedKey: 'server-secret/shard-iterator',
  stored: '{"secret":"c2VjcmV0"}',
});
