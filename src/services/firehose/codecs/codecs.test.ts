import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { jsonProtocol } from '../../../wire/aws/protocol/json.ts';
import type { AnyHotCodec } from '../../../wire/aws/service.ts';
import { model, type PutRecordBatchOutput } from '../model.gen.ts';
import { putRecordBatchJson } from './put-record-batch-json.ts';
import { putRecordJson } from './put-record-json.ts';

const generic = jsonProtocol('1.1').bind(model);
const name = fc.stringMatching(/^[a-zA-Z0-9_.-]{1,64}$/);
const record = fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ Data: Buffer.from(bytes).toString('base64') }));
const batch = fc.record({
  DeliveryStreamName: name,
  Records: fc.array(record, { minLength: 1, maxLength: 10 }),
});
const single = fc.record({ DeliveryStreamName: name, Record: record });

/** As the SDKs for JavaScript, Python and a careful human write it. */
const written = (value: unknown): string[] => [
  JSON.stringify(value),
  JSON.stringify(value, undefined, 1).replaceAll('\n', '').replaceAll(/ +"/g, ' "'),
  ` ${JSON.stringify(value, undefined, 2)}\r\n`,
];

test('FIREHOSE-3: puts of the plain form decode as the generic decoder does', () => {
  const cases: [string, AnyHotCodec, fc.Arbitrary<unknown>][] = [
    ['PutRecord', putRecordJson, single],
    ['PutRecordBatch', putRecordBatchJson, batch],
  ];
  for (const [operation, codec, inputs] of cases) {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const text of written(input)) {
          const body = Buffer.from(text);
          const decoded = codec.decode(body);
          assert.ok(decoded !== undefined, 'the plain form is taken');
          assert.deepEqual(decoded, generic.decode(operation, body, ''));
        }
      }),
    );
  }
});

test('FIREHOSE-3: what it takes, the generic decoder takes alike, whatever the bytes', () => {
  const source = JSON.stringify({ DeliveryStreamName: 'orders', Records: [{ Data: 'aGVsbG8=' }, { Data: '' }] });
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('"\\:,{}[]=-_ 0aA/+')));
  let taken = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(source.length), byte), { maxLength: 3 }), (changes) => {
      const body = Buffer.from(source);
      for (const [position, value] of changes) body[position] = value;
      const decoded = putRecordBatchJson.decode(body);
      if (decoded === undefined) return;
      taken += 1;
      assert.deepEqual(decoded, generic.decode('PutRecordBatch', body, ''));
    }),
    { numRuns: 2000 },
  );
  assert.ok(taken > 0);
});

test('what is not plain or not valid is left to the generic decoder', () => {
  const one = '{"Data":"aGVsbG8="}';
  const large = Buffer.alloc(1_024_001).toString('base64');
  const batches = [
    '',
    'null',
    '{}',
    `{"Records":[${one}]}`,
    '{"DeliveryStreamName":"a"}',
    '{"DeliveryStreamName":"a","Records":[]}',
    `{"DeliveryStreamName":"with space","Records":[${one}]}`,
    `{"DeliveryStreamName":"${'a'.repeat(65)}","Records":[${one}]}`,
    `{"DeliveryStreamName":"a","DeliveryStreamName":"b","Records":[${one}]}`,
    `{"DeliveryStreamName":"a","Records":[${one}],"More":1}`,
    `{"DeliveryStreamName":"a","Records":[${one},]}`,
    `{"DeliveryStreamName":"a","Records":[${one}]} x`,
    '{"DeliveryStreamName":"a","Records":[{}]}',
    '{"DeliveryStreamName":"a","Records":[{"Data":null}]}',
    '{"DeliveryStreamName":"a","Records":[{"Data":"aGVsbG8=","Data":""}]}',
    `{"DeliveryStreamName":"a","Records":[${Array.from({ length: 501 }, () => one).join()}]}`,
    `{"DeliveryStreamName":"a","Records":[{"Data":"${large}"}]}`,
  ];
  for (const body of batches) assert.equal(putRecordBatchJson.decode(Buffer.from(body)), undefined, body.slice(0, 100));
  for (const body of [
    '{}',
    `{"Record":${one}}`,
    '{"DeliveryStreamName":"a"}',
    `{"DeliveryStreamName":"a","Record":[${one}]}`,
  ])
    assert.equal(putRecordJson.decode(Buffer.from(body)), undefined, body);
});

test('FIREHOSE-3: answers are the bytes the generic encoder writes', () => {
  const encodedAlike = (operation: string, codec: AnyHotCodec, output: never): void => {
    assert.equal(
      Buffer.from(codec.encode?.(output) ?? []).toString(),
      Buffer.from(generic.encode(operation, output, 'request')).toString(),
    );
  };
  const id = fc.stringMatching(/^[A-Za-z0-9+/]{32}[0-9]{4}$/);
  const failed = fc.record({
    ErrorCode: fc.constant('ServiceUnavailableException'),
    ErrorMessage: fc.string({ unit: 'binary' }),
  });
  const batchOutput: fc.Arbitrary<PutRecordBatchOutput> = fc.record(
    {
      FailedPutCount: fc.nat(500),
      Encrypted: fc.boolean(),
      RequestResponses: fc.array(fc.oneof(fc.record({ RecordId: id }), failed)),
    },
    { requiredKeys: ['FailedPutCount', 'RequestResponses'] },
  );
  fc.assert(fc.property(batchOutput, (output) => encodedAlike('PutRecordBatch', putRecordBatchJson, output as never)));
  const output = fc.record({ RecordId: id, Encrypted: fc.boolean() }, { requiredKeys: ['RecordId'] });
  fc.assert(fc.property(output, (one) => encodedAlike('PutRecord', putRecordJson, one as never)));
});
