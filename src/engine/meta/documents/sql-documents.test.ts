import { pinned } from './pinned.fixture.ts';
import { sqlApplicationType } from './sql-application.ts';
import { sqlCheckpointType } from './sql-checkpoint.ts';

pinned({
  type: sqlApplicationType,
  key: ['000000000000', 'us-east-1', 'averages'],
  value: {
    id: 3,
    status: 'STARTING',
    settlesAtMs: 12,
    version: 2,
    createdAtMs: 9,
    updatedAtMs: undefined,
    description: '',
    serviceRoleArn: undefined,
    code: 'SELECT 1',
    inputs: [
      {
        id: '1.1',
        namePrefix: 'SOURCE_SQL_STREAM',
        from: { kind: 'stream', arn: 'arn:in', roleArn: 'arn:role' },
        processor: undefined,
        parallelism: 2,
        schema: {
          format: { kind: 'JSON', rowPath: '$' },
          encoding: 'UTF-8',
          columns: [{ name: 'V', sqlType: 'INTEGER', mapping: '$.v' }],
        },
        start: 'NOW',
      },
    ],
    outputs: [
      { id: '2.1', name: 'D', to: { kind: 'delivery-stream', arn: 'arn:out', roleArn: undefined }, format: 'CSV' },
    ],
    references: [
      {
        id: '2.2',
        tableName: 'R',
        bucketArn: 'arn:aws:s3:::b',
        fileKey: 'k',
        roleArn: undefined,
        schema: {
          format: { kind: 'CSV', rowDelimiter: '\n', columnDelimiter: ',' },
          encoding: undefined,
          columns: [{ name: 'A', sqlType: 'VARCHAR(4)', mapping: undefined }],
        },
      },
    ],
    logging: [{ id: '2.3', logStreamArn: 'arn:log', roleArn: undefined }],
    partition: 14_680_064,
    tags: { team: 'a' },
  },
  storedKey: 'sql-application/000000000000/us-east-1/averages',
  stored:
    '{"id":3,"status":"STARTING","settlesAtMs":12,"version":2,"createdAtMs":9,"description":"","code":"SELECT 1",' +
    '"inputs":[{"id":"1.1","namePrefix":"SOURCE_SQL_STREAM","from":{"kind":"stream","arn":"arn:in","roleArn":"arn:role"},"parallelism":2,"schema":{"format":{"kind":"JSON","rowPath":"$"},"encoding":"UTF-8","columns":[{"name":"V","sqlType":"INTEGER","mapping":"$.v"}]},' +
    '"start":"NOW"}],"outputs":[{"id":"2.1","name":"D","to":{"kind":"delivery-stream","arn":"arn:out"},"format":"CSV"}],' +
    '"references":[{"id":"2.2","tableName":"R","bucketArn":"arn:aws:s3:::b","fileKey":"k","schema":{"format":{"kind":"CSV","rowDelimiter":"\\n","columnDelimiter":","},"columns":[{"name":"A","sqlType":"VARCHAR(4)"}]}}],' +
    '"logging":[{"id":"2.3","logStreamArn":"arn:log"}],"partition":14680064,"tags":{"team":"a"}}',
});

pinned({
  type: sqlCheckpointType,
  key: [3],
  value: { from: 7, before: 9, bytes: 5_000_000 },
  storedKey: 'sql-checkpoint/0000000000000003',
  stored: '{"from":7,"before":9,"bytes":5000000}',
});
