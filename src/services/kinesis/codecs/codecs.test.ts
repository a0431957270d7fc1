import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { AnyHotCodec } from '../../../wire/aws/service.ts';
import { jsonProtocol } from '../../../wire/aws/protocol/json.ts';
import { model } from '../model.gen.ts';
import type { GetRecordsOutput, PutRecordsOutput } from '../model.gen.ts';
import { getRecordsJson } from './get-records-json.ts';
import { PackedRecords } from './packed-records.ts';
import { putRecordJson } from './put-record-json.ts';
import { putRecordsJson } from './put-records-json.ts';

const generic = jsonProtocol('1.1').bind(model);
const digits = (max: number) => fc.stringMatching(new RegExp(`^(0|[1-9][0-9]{0,${max}})$`));
const plainText = fc.stringMatching(/^[ !#-[\]-~]{1,256}$/);
const name = fc.stringMatching(/^[a-zA-Z0-9_.-]{1,128}$/);
const arn = name.map((text) => `arn:aws:kinesis:us-east-1:123456789012:stream/${text}`);
const data = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('base64'));
const entry = fc.record(
  { Data: data, PartitionKey: plainText, ExplicitHashKey: digits(38) },
  { requiredKeys: ['Data', 'PartitionKey'] },
);
const puts = fc.record(
  { Records: fc.array(entry, { minLength: 1, maxLength: 10 }), StreamName: name, StreamARN: arn },
  { requiredKeys: ['Records'] },
);
const put = fc.record(
  {
    StreamName: name,
    StreamARN: arn,
    Data: data,
    PartitionKey: plainText,
    ExplicitHashKey: digits(38),
    SequenceNumberForOrdering: digits(128),
  },
  { requiredKeys: ['Data'] },
);

/** As the SDKs for JavaScript, Python and a careful human write it. */
const written = (value: unknown): string[] => [
  JSON.stringify(value),
  JSON.stringify(value, undefined, 1).replaceAll('\n', '').replaceAll(/ +"/g, ' "'),
  ` ${JSON.stringify(value, undefined, 2)}\r\n`,
];

/** With records as the model has them. */
function unpacked(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('Records' in input)) return input;
  return input.Records instanceof PackedRecords ? { ...input, Records: [...input.Records] } : input;
}

test('STREAM-11: puts of the plain form decode as the generic decoder does', () => {
  const cases: [string, AnyHotCodec, fc.Arbitrary<unknown>][] = [
    ['PutRecords', putRecordsJson, puts],
    ['PutRecord', putRecordJson, put],
  ];
  for (const [operation, codec, inputs] of cases) {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const text of written(input)) {
          const body = Buffer.from(text);
          const decoded = unpacked(codec.decode(body));
          assert.ok(decoded !== undefined, 'the plain form is taken');
          assert.deepEqual(decoded, generic.decode(operation, body, ''));
        }
      }),
    );
  }
});

test('STREAM-11: what it takes, the generic decoder takes alike, whatever the bytes', () => {
  const source = JSON.stringify({
    Records: [
      { Data: 'aGVsbG8=', PartitionKey: 'key', ExplicitHashKey: '12' },
      { Data: '', PartitionKey: 'k' },
    ],
    StreamName: 'stream',
  });
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('"\\:,{}[]=-_ 0aA/+')));
  let taken = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(source.length), byte), { maxLength: 3 }), (changes) => {
      const body = Buffer.from(source);
      for (const [position, value] of changes) body[position] = value;
      const decoded = unpacked(putRecordsJson.decode(body));
      if (decoded === undefined) return;
      taken += 1;
      assert.deepEqual(decoded, generic.decode('PutRecords', body, ''));
    }),
    { numRuns: 2000 },
  );
  assert.ok(taken > 0);
});

test('what is not plain or not valid is left to the generic decoder', () => {
  const record = '{"Data":"aGVsbG8=","PartitionKey":"k"}';
  const bodies = [
    '',
    'null',
    '[]',
    '{}',
    '{"Records":[]}',
    `{"Records":[${record}],"DryRun":true}`,
    `{"Records":[${record}],"StreamName":"with space"}`,
    `{"Records":[${record}],"StreamName":"a","StreamName":"b"}`,
    `{"Records":[${record},]}`,
    `{"Records":[${record}]} x`,
    `{"Records":[${Array.from({ length: 501 }, () => record).join()}]}`,
    '{"Records":[{"PartitionKey":"k"}]}',
    '{"Records":[{"Data":null,"PartitionKey":"k"}]}',
    '{"Records":[{"Data":"aGVsbG8=","PartitionKey":""}]}',
    `{"Records":[{"Data":"aGVsbG8=","PartitionKey":"${'k'.repeat(257)}"}]}`,
    '{"Records":[{"Data":"aGVsbG8=","PartitionKey":"ключ"}]}',
    '{"Records":[{"Data":"aGVsbG8=","PartitionKey":"a\\nb"}]}',
    '{"Records":[{"Data":"aGVsbG8=","PartitionKey":"k","ExplicitHashKey":"01"}]}',
    ...['aGVsbG8', 'aGVsbG9=', 'aGVs bG8=', '-GVs', '_GVs', '=GVs', 'aG=s', 'aGVsbG8\\u003d', '====', 'a==='].map(
      (base64) => `{"Records":[{"Data":"${base64}","PartitionKey":"k"}]}`,
    ),
  ];
  for (const body of bodies) assert.equal(putRecordsJson.decode(Buffer.from(body)), undefined, body);
});

const sequence = fc.stringMatching(/^[0-9]{56}$/);
const shard = fc.constantFrom('shardId-000000000000', 'shardId-000000000017');
const encryption = fc.constantFrom('NONE' as const, 'KMS' as const);
const encodedAlike = (operation: string, codec: AnyHotCodec, output: never): void => {
  assert.equal(
    Buffer.from(codec.encode?.(output) ?? []).toString(),
    Buffer.from(generic.encode(operation, output, 'request')).toString(),
  );
};

test('STREAM-11: answers are the bytes the generic encoder writes', () => {
  const stored = fc.record({ SequenceNumber: sequence, ShardId: shard });
  const failed = fc.record({ ErrorCode: fc.constant('InternalFailure'), ErrorMessage: fc.string({ unit: 'binary' }) });
  const putsOutput: fc.Arbitrary<PutRecordsOutput> = fc.record(
    { FailedRecordCount: fc.nat(500), Records: fc.array(fc.oneof(stored, failed)), EncryptionType: encryption },
    { requiredKeys: ['Records'] },
  );
  fc.assert(fc.property(putsOutput, (output) => encodedAlike('PutRecords', putRecordsJson, output as never)));
  const putOutput = fc.record(
    { ShardId: shard, SequenceNumber: sequence, EncryptionType: encryption },
    { requiredKeys: ['ShardId', 'SequenceNumber'] },
  );
  fc.assert(fc.property(putOutput, (output) => encodedAlike('PutRecord', putRecordJson, output as never)));
  const record = fc.record(
    {
      SequenceNumber: sequence,
      ApproximateArrivalTimestamp: fc.nat(2 ** 41),
      Data: fc.uint8Array(),
      PartitionKey: fc.string({ unit: 'binary', maxLength: 256 }),
      EncryptionType: encryption,
    },
    { requiredKeys: ['SequenceNumber', 'Data'] },
  );
  const child = fc.record({
    ShardId: shard,
    ParentShards: fc.array(shard, { maxLength: 2 }),
    HashKeyRange: fc.record({ StartingHashKey: digits(38), EndingHashKey: digits(38) }),
  });
  const getOutput: fc.Arbitrary<GetRecordsOutput> = fc.record(
    {
      Records: fc.array(record),
      NextShardIterator: fc.base64String(),
      MillisBehindLatest: fc.nat(),
      ChildShards: fc.array(child, { maxLength: 2 }),
    },
    { requiredKeys: ['Records'] },
  );
  fc.assert(fc.property(getOutput, (output) => encodedAlike('GetRecords', getRecordsJson, output as never)));
});
