import { channelType } from './channel.ts';
import { pinned } from './pinned.fixture.ts';

const least = {
  id: '8309b825-8a2c-4120-9367-6ce96fbd2537',
  status: 'ACTIVE' as const,
  settlesAtMs: undefined,
  createdAtMs: 1,
  startAtMs: 2,
  version: 3,
  stream: { account: '000000000000', region: 'us-east-1', name: 'clicks', id: 4, createdAtMs: 5 },
  roleArn: 'r',
  recordFormat: 'JSON' as const,
  freshnessS: 300,
  bucketArn: 'b',
  bucketOwner: '000000000000',
  keyTemplate: undefined,
  storageClass: undefined,
  compression: 'NONE' as const,
  errors: undefined,
  kmsKeyId: undefined,
  logging: { enabled: false, logGroup: undefined, logStream: undefined },
  tags: {},
};

pinned({
  type: channelType,
  key: ['000000000000', 'us-east-1', 'to-lake'],
  value: least,
  storedKey: 'channel/000000000000/us-east-1/to-lake',
  stored:
    '{"id":"8309b825-8a2c-4120-9367-6ce96fbd2537","status":"ACTIVE","createdAtMs":1,"startAtMs":2,"version":3,' +
    '"stream":{"account":"000000000000","region":"us-east-1","name":"clicks","id":4,"createdAtMs":5},"roleArn":"r",' +
    '"recordFormat":"JSON","freshnessS":300,"bucketArn":"b","bucketOwner":"000000000000","compression":"NONE",' +
    '"logging":{"enabled":false},"tags":{}}',
});

pinned({
  type: channelType,
  key: ['000000000000', 'us-east-1', 'full'],
  value: {
    ...least,
    status: 'UPDATING',
    settlesAtMs: 6,
    keyTemplate: 'a/!{HH}',
    storageClass: 'GLACIER_IR',
    errors: { bucketArn: 'e', bucketOwner: '000000000000', prefix: 'p/' },
    kmsKeyId: 'k',
    logging: { enabled: true, logGroup: 'g', logStream: 's' },
    tags: { a: 'b' },
  },
  storedKey: 'channel/000000000000/us-east-1/full',
  stored:
    '{"id":"8309b825-8a2c-4120-9367-6ce96fbd2537","status":"UPDATING","settlesAtMs":6,"createdAtMs":1,"startAtMs":2,' +
    '"version":3,"stream":{"account":"000000000000","region":"us-east-1","name":"clicks","id":4,"createdAtMs":5},' +
    '"roleArn":"r","recordFormat":"JSON","freshnessS":300,"bucketArn":"b","bucketOwner":"000000000000",' +
    '"keyTemplate":"a/!{HH}","storageClass":"GLACIER_IR","compression":"NONE",' +
    '"errors":{"bucketArn":"e","bucketOwner":"000000000000","prefix":"p/"},"kmsKeyId":"k",' +
    '"logging":{"enabled":true,"logGroup":"g","logStream":"s"},"tags":{"a":"b"}}',
});
