import { deliveryCutType } from './delivery-cut.ts';
import { deliveryPlanType } from './delivery-plan.ts';
import { deliveryAheadType, deliveryProgressType } from './delivery-progress.ts';
import { pinned } from './pinned.fixture.ts';

pinned({
  type: deliveryProgressType,
  key: ['delivery-stream-7', 'main'],
  value: { plan: 2, cursors: { 'shardId-000000000003': { next: 5, done: false } }, nextCut: 9 },
  storedKey: 'delivery-progress/delivery-stream-7/main',
  stored: '{"plan":2,"cursors":{"shardId-000000000003":{"next":5,"done":false}},"nextCut":9}',
});

pinned({
  type: deliveryAheadType,
  key: ['delivery-stream-7', 'main', '0af3'],
  value: { offsets: { direct: 12 } },
  storedKey: 'delivery-ahead/delivery-stream-7/main/0af3',
  stored: '{"offsets":{"direct":12}}',
});

const cut = { plan: 2, key: 'a/b', oldestMs: 3, madeAtMs: 4, records: 5, bytes: 6 };

pinned({
  type: deliveryCutType,
  key: ['delivery-stream-7', 'main', 8],
  value: { ...cut, target: { kind: 'main', keys: { 'query/c': 'x' } }, ranges: [['direct', 1, 7]], picks: undefined },
  storedKey: 'delivery-cut/delivery-stream-7/main/0000000000000008',
  stored:
    '{"plan":2,"key":"a/b","oldestMs":3,"madeAtMs":4,"records":5,"bytes":6,' +
    '"target":{"kind":"main","keys":{"query/c":"x"}},"ranges":[["direct",1,7]]}',
});

pinned({
  type: deliveryCutType,
  key: ['delivery-stream-7', 'main', 9],
  value: { ...cut, target: { kind: 'overflow' }, ranges: [['direct', 1, 7]], picks: { direct: [[1, 0]] } },
  storedKey: 'delivery-cut/delivery-stream-7/main/0000000000000009',
  stored:
    '{"plan":2,"key":"a/b","oldestMs":3,"madeAtMs":4,"records":5,"bytes":6,"target":{"kind":"overflow"},' +
    '"ranges":[["direct",1,7]],"picks":{"direct":[[1,0]]}}',
});

const place = {
  roleArn: 'arn:role',
  bucketArn: 'arn:aws:s3:::lake',
  prefix: 'raw/',
  errorOutputPrefix: undefined,
  buffering: { sizeMiB: 5, intervalS: 60 },
  compression: 'GZIP',
  kmsKeyArn: undefined,
  logging: { enabled: true, logGroup: 'g', logStream: 's' },
} as const;

pinned({
  type: deliveryPlanType,
  key: ['delivery-stream-7', 'main', 2],
  value: {
    account: '000000000000',
    region: 'us-east-1',
    name: 'clicks',
    version: 3,
    sourceArn: undefined,
    destination: {
      ...place,
      id: 'destinationId-000000000001',
      isExtended: true,
      backup: { mode: 'Enabled', place },
      processing: { enabled: true, processors: [{ type: 'AppendDelimiterToRecord', parameters: [] }] },
      conversion: {
        enabled: true,
        schema: {
          roleArn: 'arn:role',
          catalogId: undefined,
          databaseName: 'd',
          tableName: 't',
          region: undefined,
          versionId: 'LATEST',
          meant: { catalogId: 'a', region: 'r' },
        },
        input: { kind: 'hive', timestampFormats: ['millis'] },
        output: {
          kind: 'parquet',
          blockBytes: undefined,
          pageBytes: 65_536,
          compression: 'SNAPPY',
          dictionary: undefined,
          paddingBytesMax: undefined,
          writerVersion: 'V1',
        },
      },
      dynamicPartitioning: { enabled: true, retryS: undefined },
      fileExtension: '.json',
      timeZone: 'Asia/Tokyo',
    },
    schema: { columns: [{ name: 'a', type: 'struct<b:int>' }], versionId: '4' },
  },
  storedKey: 'delivery-plan/delivery-stream-7/main/0000000000000002',
  stored:
    '{"account":"000000000000","region":"us-east-1","name":"clicks","version":3,"destination":{"roleArn":"arn:role",' +
    '"bucketArn":"arn:aws:s3:::lake","prefix":"raw/","buffering":{"sizeMiB":5,"intervalS":60},"compression":"GZIP",' +
    '"logging":{"enabled":true,"logGroup":"g","logStream":"s"},"id":"destinationId-000000000001","isExtended":true,' +
    '"backup":{"mode":"Enabled","place":{"roleArn":"arn:role","bucketArn":"arn:aws:s3:::lake","prefix":"raw/",' +
    '"buffering":{"sizeMiB":5,"intervalS":60},"compression":"GZIP",' +
    '"logging":{"enabled":true,"logGroup":"g","logStream":"s"}}},"processing":{"enabled":true,' +
    '"processors":[{"type":"AppendDelimiterToRecord","parameters":[]}]},"conversion":{"enabled":true,' +
    '"schema":{"roleArn":"arn:role","databaseName":"d","tableName":"t","versionId":"LATEST","meant":{"catalogId":"a","region":"r"}},' +
    '"input":{"kind":"hive","timestampFormats":["millis"]},' +
    '"output":{"kind":"parquet","pageBytes":65536,"compression":"SNAPPY","writerVersion":"V1"}},' +
    '"dynamicPartitioning":{"enabled":true},"fileExtension":".json","timeZone":"Asia/Tokyo"},' +
    '"schema":{"columns":[{"name":"a","type":"struct<b:int>"}],"versionId":"4"}}',
});
