/** AWS's texts for values of a wrong type, as kinesalite's tests recorded them against AWS. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { model } from '../../../services/kinesis/model.gen.ts';
import { AwsError } from '../aws-error.ts';
import type { ServiceModel } from '../model.ts';
import { jsonProtocol } from '../protocol/json.ts';

const codec = jsonProtocol('1.1').bind(model);

function decode(operation: string, json: string): unknown {
  return codec.decode(operation, Buffer.from(json), '');
}

function refusal(operation: string, json: string): string {
  try {
    decode(operation, json);
  } catch (error) {
    assert(error instanceof AwsError);
    assert.equal(error.code, 'SerializationException');
    return error.message;
  }
  return assert.fail(`${json} was taken`);
}

const number = 'class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to';
const listStart = 'Start of list found where not expected';
const structureStart = 'Start of structure or map found where not expected.';

const cases: readonly {
  type: string;
  operation: string;
  body: (value: string) => string;
  refused: [string, string][];
}[] = [
  {
    type: 'a text',
    operation: 'PutRecord',
    body: (value) => `{"StreamName":${value}}`,
    refused: [
      ['true', 'class java.lang.Boolean can not be converted to an String'],
      ['23', `${number} an String`],
      ['34.56', `${number} an String`],
      ['[]', listStart],
      ['{}', structureStart],
    ],
  },
  {
    type: 'a whole number',
    operation: 'GetRecords',
    body: (value) => `{"Limit":${value}}`,
    refused: [
      ['"23"', 'class java.lang.String can not be converted to an Integer'],
      ['true', 'class java.lang.Boolean can not be converted to an Integer'],
      ['[]', listStart],
      ['{}', structureStart],
    ],
  },
  {
    type: 'a truth value',
    operation: 'DeleteStream',
    body: (value) => `{"EnforceConsumerDeletion":${value}}`,
    refused: [
      ['"hello"', "'HELLO' can not be converted to an Boolean"],
      ['23', `${number} an Boolean`],
      ['-2147483648', `${number} an Boolean`],
      ['[]', listStart],
      ['{}', structureStart],
    ],
  },
  {
    type: 'a blob',
    operation: 'PutRecords',
    body: (value) => `{"Records":[{"Data":${value}}]}`,
    refused: [
      ['true', 'class java.lang.Boolean can not be converted to a Blob'],
      ['23', `${number} a Blob`],
      ['[]', listStart],
      ['{}', structureStart],
      [
        '"23456"',
        "'23456' can not be converted to a Blob: Base64 encoded length is expected a multiple of 4 bytes but found: 5",
      ],
      ['"=+/="', "'=+/=' can not be converted to a Blob: Invalid Base64 character: '='"],
      ['"+/+="', "'+/+=' can not be converted to a Blob: Invalid last non-pad Base64 character dectected"],
      ['"ab_-"', "'ab_-' can not be converted to a Blob: Invalid Base64 character: '_'"],
      ['"a😀a"', "'a😀a' can not be converted to a Blob: Invalid Base64 character: '😀'"],
      ['"ab c"', "'ab c' can not be converted to a Blob: Invalid Base64 character: ' '"],
    ],
  },
  {
    type: 'a time',
    operation: 'GetShardIterator',
    body: (value) => `{"Timestamp":${value}}`,
    refused: [
      ['"23"', 'class java.lang.String can not be converted to milliseconds since epoch'],
      ['true', 'class java.lang.Boolean can not be converted to milliseconds since epoch'],
      ['1e15', `${number} milliseconds since epoch`],
      ['1e999', `${number} milliseconds since epoch`],
      ['[]', listStart],
      ['{}', structureStart],
    ],
  },
  {
    type: 'a list',
    operation: 'PutRecords',
    body: (value) => `{"Records":${value}}`,
    refused: [
      ['"23"', 'Expected list or null'],
      ['true', 'Expected list or null'],
      ['34.56', 'Expected list or null'],
      ['{}', structureStart],
    ],
  },
  {
    type: 'a map',
    operation: 'AddTagsToStream',
    body: (value) => `{"Tags":${value}}`,
    refused: [
      ['"23"', 'Expected map or null'],
      ['true', 'Expected map or null'],
      ['34.56', 'Expected map or null'],
      ['[]', listStart],
    ],
  },
  {
    type: 'a structure',
    operation: 'PutRecords',
    body: (value) => `{"Records":[${value}]}`,
    refused: [
      ['"23"', 'Expected null'],
      ['true', 'Expected null'],
      ['34.56', 'Expected null'],
      ['[]', listStart],
    ],
  },
];

for (const { type, operation, body, refused } of cases) {
  for (const [value, message] of refused) {
    test(`${type} is not ${value}`, () => assert.equal(refusal(operation, body(value)), message));
  }
}

test('what is no JSON object is refused without a text', () => {
  for (const body of ['', 'hello', 'true', 'null', '"a"', '12', '{', '{}{}'])
    assert.equal(refusal('PutRecord', body), '');
});

test('bytes that are no UTF-8 are refused, not replaced', () => {
  const body = Buffer.concat([Buffer.from('{"PartitionKey":"'), Buffer.from([0xff]), Buffer.from('"}')]);
  assert.throws(() => codec.decode('PutRecord', body, ''), { code: 'SerializationException', message: '' });
});

test('numbers lose their fraction and stay within their type', () => {
  assert.deepEqual(decode('GetRecords', '{"Limit":12.9}'), { Limit: 12 });
  assert.deepEqual(decode('GetRecords', '{"Limit":-12.9}'), { Limit: -12 });
  assert.deepEqual(decode('GetRecords', '{"Limit":1e300}'), { Limit: 2_147_483_647 });
  assert.deepEqual(decode('GetRecords', '{"Limit":-1e300}'), { Limit: -2_147_483_648 });
});

test('some texts are truth values, and so are fractions', () => {
  for (const [value, truth] of [
    ['"true"', true],
    ['"yes"', true],
    ['"1"', true],
    ['"false"', false],
    ['"NO"', false],
    ['"0"', false],
    ['34.56', true],
  ] as const) {
    const decoded = decode('DeleteStream', `{"EnforceConsumerDeletion":${value}}`);
    assert.deepEqual(decoded, { EnforceConsumerDeletion: truth });
  }
});

test('seconds become whole milliseconds', () => {
  assert.deepEqual(decode('GetShardIterator', '{"Timestamp":1459799926.48}'), { Timestamp: 1_459_799_926_480 });
  assert.deepEqual(decode('GetShardIterator', '{"Timestamp":0.0004}'), { Timestamp: 0 });
});

test('null is absent, and what the model does not know is dropped', () => {
  assert.deepEqual(
    decode('PutRecord', '{"StreamName":null,"Data":"","Nothing":{"a":[1]},"__proto__":{"PartitionKey":"a"}}'),
    {
      Data: Buffer.alloc(0),
    },
  );
});

test('keys of a map reach no prototype', () => {
  const input = decode('AddTagsToStream', '{"Tags":{"__proto__":"a","constructor":"b"}}') as {
    Tags: Record<string, string>;
  };
  assert.deepEqual(Object.entries(input.Tags), [
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ]);
  assert.equal(input.Tags['toString'], undefined);
});

test('nesting is bounded, whatever the body says', () => {
  for (const body of [
    '['.repeat(1_000_000),
    `{"a":${'[{"a":'.repeat(100_000)}`,
    `{"Records":${'['.repeat(1_000_000)}`,
  ]) {
    assert.equal(refusal('PutRecords', body), '');
  }
  // Brackets in texts are no nesting.
  const text = JSON.stringify({ StreamName: '[{"\\'.repeat(50_000) });
  assert.doesNotThrow(() => decode('PutRecord', text));
});

test('a shape that contains itself is bounded in depth', () => {
  const recursive: ServiceModel = {
    ...model,
    operations: { Plant: { input: 'Tree' } },
    shapes: { Tree: { type: 'structure', members: { Child: 'Tree' } } },
  };
  const plant = jsonProtocol('1.1').bind(recursive);
  const nested = (depth: number): Buffer => Buffer.from('{"Child":'.repeat(depth) + '{}' + '}'.repeat(depth));
  assert.throws(() => plant.decode('Plant', nested(200), ''), { code: 'SerializationException' });
  assert.doesNotThrow(() => plant.decode('Plant', nested(90), ''), 'the count of depth starts anew');
});
