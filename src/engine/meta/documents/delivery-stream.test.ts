import { deliveryStreamType } from './delivery-stream.ts';
import { pinned } from './pinned.fixture.ts';

const place = {
  roleArn: 'arn:aws:iam::000000000000:role/delivery',
  bucketArn: 'arn:aws:s3:::lake',
  prefix: 'raw/',
  errorOutputPrefix: undefined,
  buffering: { sizeMiB: 5, intervalS: 300 },
  compression: 'GZIP',
  kmsKeyArn: undefined,
  logging: { enabled: false, logGroup: undefined, logStream: undefined },
} as const;
const storedPlace =
  '"roleArn":"arn:aws:iam::000000000000:role/delivery","bucketArn":"arn:aws:s3:::lake","prefix":"raw/",' +
  '"buffering":{"sizeMiB":5,"intervalS":300},"compression":"GZIP","logging":{"enabled":false}';
const unsaid = {
  processing: undefined,
  conversion: undefined,
  dynamicPartitioning: undefined,
  fileExtension: undefined,
  timeZone: undefined,
};

pinned({
  type: deliveryStreamType,
  key: ['000000000000', 'us-east-1', 'orders'],
  value: {
    id: 7,
    status: 'CREATING',
    settlesAtMs: 1_700_000_001_123,
    createdAtMs: 1_700_000_000_123,
    updatedAtMs: undefined,
    version: 1,
    source: { kind: 'direct-put', partition: 15_728_640, throughputHintMBs: undefined },
    staging: 15_728_641,
    destination: {
      ...place,
      id: 'destinationId-000000000001',
      isExtended: true,
      backup: { mode: 'Enabled', place },
      ...unsaid,
    },
    encryption: {
      masterKeyId: 'alias/aws/firehose',
      dataKeyId: '12',
      keyType: 'AWS_OWNED_CMK',
      keyArn: undefined,
      status: 'ENABLING',
    },
    dataKeys: [{ masterKeyId: 'alias/aws/firehose', dataKeyId: '12' }],
    encryptionChangesMs: [5],
    tags: Object.fromEntries([
      ['__proto__', 'a'],
      ['team', ''],
    ]),
  },
  storedKey: 'delivery-stream/000000000000/us-east-1/orders',
  stored:
    '{"id":7,"status":"CREATING","settlesAtMs":1700000001123,"createdAtMs":1700000000123,"version":1,' +
    '"source":{"kind":"direct-put","partition":15728640},"staging":15728641,' +
    `"destination":{${storedPlace},"id":"destinationId-000000000001","isExtended":true,` +
    `"backup":{"mode":"Enabled","place":{${storedPlace}}}},` +
    '"encryption":{"masterKeyId":"alias/aws/firehose","dataKeyId":"12","keyType":"AWS_OWNED_CMK","status":"ENABLING"},' +
    '"dataKeys":[{"masterKeyId":"alias/aws/firehose","dataKeyId":"12"}],"encryptionChangesMs":[5],' +
    '"tags":{"__proto__":"a","team":""}}',
});

pinned({
  type: deliveryStreamType,
  key: ['000000000000', 'us-east-1', 'a.b'],
  value: {
    id: 8,
    status: 'ACTIVE',
    settlesAtMs: undefined,
    createdAtMs: 5,
    updatedAtMs: 6,
    version: 2,
    source: {
      kind: 'stream',
      streamArn: 's',
      stream: { account: 'a', region: 'b', name: 'c' },
      roleArn: 'r',
      startAtMs: 5,
    },
    staging: 15_728_642,
    destination: { ...place, id: 'd', isExtended: false, backup: { mode: 'Disabled' }, ...unsaid },
    encryption: undefined,
    dataKeys: [],
    encryptionChangesMs: [],
    tags: {},
  },
  storedKey: 'delivery-stream/000000000000/us-east-1/a.b',
  stored:
    '{"id":8,"status":"ACTIVE","createdAtMs":5,"updatedAtMs":6,"version":2,' +
    '"source":{"kind":"stream","streamArn":"s","stream":{"account":"a","region":"b","name":"c"},"roleArn":"r","startAtMs":5},"staging":15728642,' +
    `"destination":{${storedPlace},"id":"d","isExtended":false,"backup":{"mode":"Disabled"}},` +
    '"dataKeys":[],"encryptionChangesMs":[],"tags":{}}',
});
