/** AWS's texts, as kinesalite's tests recorded them against AWS, and what follows from the same rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { model } from '../../../services/kinesis/model.gen.ts';
import { AwsError } from '../aws-error.ts';
import type { ServiceModel } from '../model.ts';
import { Validator } from './validator.ts';

const validator = new Validator(model);

function messageOf(structure: string, input: unknown, by: Validator = validator): string | undefined {
  try {
    by.validate(structure, input);
    return undefined;
  } catch (error) {
    assert(error instanceof AwsError);
    assert.equal(error.code, 'ValidationException');
    assert.equal(error.status, 400);
    return error.message;
  }
}

/** `Value 'x' at 'y' failed to satisfy constraint: z`, with the quotes left out of `x` for null. */
function violation(value: string | null, path: string, constraint: string): string {
  const echo = value === null ? 'null' : `'${value}'`;
  return `Value ${echo} at '${path}' failed to satisfy constraint: ${constraint}`;
}

function all(...violations: string[]): string {
  return `${violations.length} validation error${violations.length > 1 ? 's' : ''} detected: ${violations.join('; ')}`;
}

const notNull = 'Member must not be null';
const namePattern = 'Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+';
const notEmpty = 'Member must have length greater than or equal to 1';
const bytes = (count: number): Buffer => Buffer.alloc(count);
const text = (count: number): string => 'a'.repeat(count);

const cases: readonly { name: string; structure: string; input: unknown; message: string | undefined }[] = [
  {
    name: 'what is required is named',
    structure: 'PutRecordsInput',
    input: {},
    message: all(violation(null, 'records', notNull)),
  },
  {
    name: 'an empty list and an empty name: the pattern before the length',
    structure: 'PutRecordsInput',
    input: { StreamName: '', Records: [] },
    message: all(
      violation('[]', 'records', notEmpty),
      violation('', 'streamName', namePattern),
      violation('', 'streamName', notEmpty),
    ),
  },
  {
    name: 'members of a list are numbered from 1',
    structure: 'PutRecordsInput',
    input: { StreamName: '', Records: [{ PartitionKey: '', Data: bytes(0), ExplicitHashKey: '' }] },
    message: all(
      violation('', 'records.1.member.partitionKey', notEmpty),
      violation(
        '',
        'records.1.member.explicitHashKey',
        'Member must satisfy regular expression pattern: ^(0|([1-9]\\d{0,38}))$',
      ),
      violation('', 'streamName', namePattern),
      violation('', 'streamName', notEmpty),
    ),
  },
  {
    name: 'blobs are shown as Java shows them',
    structure: 'PutRecordsInput',
    input: { StreamName: text(129), Records: [{ PartitionKey: text(257), Data: bytes(10_485_761) }] },
    message: all(
      violation(text(257), 'records.1.member.partitionKey', 'Member must have length less than or equal to 256'),
      violation(
        'java.nio.HeapByteBuffer[pos=0 lim=10485761 cap=10485761]',
        'records.1.member.data',
        'Member must have length less than or equal to 10485760',
      ),
      violation(text(129), 'streamName', 'Member must have length less than or equal to 128'),
    ),
  },
  {
    name: 'members in the order AWS was seen to name them',
    structure: 'PutRecordInput',
    input: { SequenceNumberForOrdering: '', PartitionKey: '', ExplicitHashKey: '', StreamName: '' },
    message: all(
      violation(
        '',
        'sequenceNumberForOrdering',
        'Member must satisfy regular expression pattern: ^(0|([1-9]\\d{0,128}))$',
      ),
      violation('', 'partitionKey', notEmpty),
      violation('', 'explicitHashKey', 'Member must satisfy regular expression pattern: ^(0|([1-9]\\d{0,38}))$'),
      violation(null, 'data', notNull),
      violation('', 'streamName', namePattern),
      violation('', 'streamName', notEmpty),
    ),
  },
  {
    name: "an enum's values in AWS's order",
    structure: 'GetShardIteratorInput',
    input: { StreamName: '', ShardIteratorType: '', ShardId: '', StartingSequenceNumber: '' },
    message: all(
      violation('', 'shardId', namePattern),
      violation('', 'shardId', notEmpty),
      violation(
        '',
        'shardIteratorType',
        'Member must satisfy enum value set: [AFTER_SEQUENCE_NUMBER, LATEST, AT_TIMESTAMP, AT_SEQUENCE_NUMBER, TRIM_HORIZON]',
      ),
      violation(
        '',
        'startingSequenceNumber',
        'Member must satisfy regular expression pattern: ^(0|([1-9]\\d{0,128}))$',
      ),
      violation('', 'streamName', namePattern),
      violation('', 'streamName', notEmpty),
    ),
  },
  {
    name: 'ranges of numbers',
    structure: 'ListShardsInput',
    input: { StreamName: '', NextToken: '', MaxResults: 0, ExclusiveStartShardId: '' },
    message: all(
      violation('0', 'maxResults', 'Member must have value greater than or equal to 1'),
      violation('', 'exclusiveStartShardId', namePattern),
      violation('', 'exclusiveStartShardId', notEmpty),
      violation('', 'streamName', namePattern),
      violation('', 'streamName', notEmpty),
      violation('', 'nextToken', notEmpty),
    ),
  },
  {
    name: 'keys of a map',
    structure: 'AddTagsToStreamInput',
    input: { StreamName: 'a', Tags: { a: '1', [text(129)]: '3' } },
    message: all(
      violation(
        `{a=1, ${text(129)}=3}`,
        'tags',
        'Map keys must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1]',
      ),
    ),
  },
  {
    name: 'values of a map',
    structure: 'AddTagsToStreamInput',
    input: { StreamName: 'a', Tags: { a: '1', c: text(257) } },
    message: all(
      violation(
        `{a=1, c=${text(257)}}`,
        'tags',
        'Map value must satisfy constraint: [Member must have length less than or equal to 256, Member must have length greater than or equal to 0]',
      ),
    ),
  },
  {
    name: 'plain values of a list',
    structure: 'RemoveTagsFromStreamInput',
    input: { StreamName: 'a', TagKeys: ['a', ''] },
    message: all(
      violation(
        '[a, ]',
        'tagKeys',
        'Member must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1]',
      ),
    ),
  },
  {
    name: 'a null among the plain values of a list',
    structure: 'RemoveTagsFromStreamInput',
    input: { StreamName: 'a', TagKeys: ['a', null] },
    message: all(
      violation(
        '[a, null]',
        'tagKeys',
        'Member must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1, Member must not be null]',
      ),
    ),
  },
  {
    name: 'a null among the structures of a list',
    structure: 'PutRecordsInput',
    input: { StreamName: 'a', Records: [null] },
    message: all(violation(null, 'records.1.member', notNull)),
  },
  {
    name: 'members of a structure in a structure',
    structure: 'CreateStreamInput',
    input: { StreamName: 'a', StreamModeDetails: {} },
    message: all(violation(null, 'streamModeDetails.streamMode', notNull)),
  },
  {
    name: 'what is right passes',
    structure: 'PutRecordInput',
    input: { StreamName: 'a', Data: bytes(0) },
    message: undefined,
  },
  {
    name: 'a length counts characters, not UTF-16 units',
    structure: 'PutRecordInput',
    input: { StreamName: 'a', Data: bytes(1), PartitionKey: '😀'.repeat(256) },
    message: undefined,
  },
  {
    name: 'a pattern must match as a whole',
    structure: 'PutRecordInput',
    input: { StreamName: 'a b', Data: bytes(1) },
    message: all(violation('a b', 'streamName', namePattern)),
  },
];

for (const { name, structure, input, message } of cases) {
  test(name, () => assert.equal(messageOf(structure, input), message));
}

test('ten violations at most, and the list itself first', () => {
  const records = Array.from({ length: 501 }, () => ({ PartitionKey: '', Data: bytes(0) }));
  const message = messageOf('PutRecordsInput', { StreamName: '', Records: records }) ?? '';
  const [first, ...rest] = message.split('; ');
  assert.match(
    first ?? '',
    /^10 validation errors detected: Value '\[com\.amazonaws\.kinesis\.v20131202\.PutRecordsRequestEntry@[0-9a-f]+, /,
  );
  assert.match(
    first ?? '',
    /at 'records' failed to satisfy constraint: Member must have length less than or equal to 500$/,
  );
  assert.deepEqual(
    rest,
    Array.from({ length: 9 }, (_, index) => violation('', `records.${index + 1}.member.partitionKey`, notEmpty)),
  );
});

test('a text far too long is not tried against a pattern that takes quadratic time', () => {
  const arn = `arn:aws${':kinesis:'.repeat(1_000_000)}`;
  const message = messageOf('PutRecordInput', { StreamARN: arn, Data: bytes(1) }) ?? '';
  assert.match(message, /^1 validation error detected: Value 'arn:aws:kinesis:/);
  assert.match(message, /Member must have length less than or equal to 2048$/);
  assert.ok(message.length < 70_000);
});

test('a shape may contain itself', () => {
  const recursive: ServiceModel = {
    ...model,
    shapes: {
      Tree: { type: 'structure', members: { Name: 'Name', Children: 'Trees' }, required: ['Name'] },
      Trees: { type: 'list', member: 'Tree' },
      Name: { type: 'string', min: 1 },
    },
  };
  const message = messageOf('Tree', { Name: 'a', Children: [{ Name: '' }, {}] }, new Validator(recursive));
  assert.equal(
    message,
    all(violation('', 'children.1.member.name', notEmpty), violation(null, 'children.2.member.name', notNull)),
  );
});

test('a text as long as its shape allows is tried, however long that is', () => {
  const shapes: ServiceModel['shapes'] = {
    Input: { type: 'structure', members: { Long: 'Long', Open: 'Open' } },
    Long: { type: 'string', pattern: 'a+', max: 20_000 },
    Open: { type: 'string', pattern: 'a+' },
  };
  const own = new Validator({ ...model, shapes });
  assert.equal(messageOf('Input', { Long: text(20_000) }, own), undefined);
  assert.match(messageOf('Input', { Long: `${text(19_999)}b` }, own) ?? '', /expression pattern: a\+$/);
  assert.match(messageOf('Input', { Long: text(50_000) }, own) ?? '', /^1 .*less than or equal to 20000$/);
  assert.match(messageOf('Input', { Open: text(10_000) }, own) ?? '', /expression pattern: a\+$/);
});
