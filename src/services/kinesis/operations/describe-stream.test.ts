import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWire, testStreamArn, type Wire } from '../wire-fixture.ts';

interface Page {
  readonly StreamDescription: {
    readonly Shards: readonly { readonly ShardId: string }[];
    readonly HasMoreShards: boolean;
  };
}

async function page(
  wire: Wire,
  input: object,
): Promise<{ readonly ids: readonly number[]; readonly hasMore: boolean }> {
  const { StreamDescription: found } = (await wire.call('DescribeStream', input)) as unknown as Page;
  return { ids: found.Shards.map(({ ShardId }) => Number(ShardId.slice(-12))), hasMore: found.HasMoreShards };
}

test('shards come a hundred at a time at most, after the one given', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 120 });
  const first = await page(wire, { StreamName: 'orders', Limit: 10_000 });
  assert.deepEqual([first.ids.length, first.ids.at(-1), first.hasMore], [100, 99, true]);
  assert.deepEqual(await page(wire, { StreamARN: testStreamArn, ExclusiveStartShardId: 'shardId-000000000099' }), {
    ids: Array.from({ length: 20 }, (_, index) => 100 + index),
    hasMore: false,
  });
  assert.deepEqual(
    await page(wire, { StreamName: 'orders', Limit: 2, ExclusiveStartShardId: 'shardId-000000000000' }),
    {
      ids: [1, 2],
      hasMore: true,
    },
  );
  assert.deepEqual(await page(wire, { StreamName: 'orders', ExclusiveStartShardId: 'shardId-000000000119' }), {
    ids: [],
    hasMore: false,
  });
});

test('a split shows the closed parent with its end, and the children with their parent', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  await wire.call('SplitShard', {
    StreamName: 'orders',
    ShardToSplit: 'shardId-000000000000',
    NewStartingHashKey: '170141183460469231731687303715884105728',
  });
  const found = await wire.call('DescribeStream', { StreamName: 'orders' });
  assert.partialDeepStrictEqual(found, {
    StreamDescription: {
      Shards: [
        { ShardId: 'shardId-000000000000' },
        { ShardId: 'shardId-000000000001', ParentShardId: 'shardId-000000000000' },
        { ShardId: 'shardId-000000000002', ParentShardId: 'shardId-000000000000' },
      ],
    },
  });
  const [parent, child] = (
    found as { StreamDescription: { Shards: { SequenceNumberRange: Record<string, string> }[] } }
  ).StreamDescription.Shards;
  const ending = BigInt(parent?.SequenceNumberRange.EndingSequenceNumber ?? '0');
  assert.ok(ending > BigInt(parent?.SequenceNumberRange.StartingSequenceNumber ?? '0'));
  assert.equal(child?.SequenceNumberRange.EndingSequenceNumber, undefined);
});

test('how a stream is named: by name, by ARN, by both if they agree', async () => {
  await using wire = await openWire();
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  await wire.call('DescribeStream', { StreamName: 'orders', StreamARN: testStreamArn });
  assert.equal(
    await wire.refused('DescribeStream', {}),
    'InvalidArgumentException: Either StreamName or StreamARN must be provided.',
  );
  assert.equal(
    await wire.refused('DescribeStream', { StreamName: 'other', StreamARN: testStreamArn }),
    `InvalidArgumentException: StreamName other does not match the stream of StreamARN ${testStreamArn}.`,
  );
  const consumerArn = `${testStreamArn}/consumer/reader:1`;
  assert.equal(
    await wire.refused('DescribeStream', { StreamARN: consumerArn }),
    `InvalidArgumentException: StreamARN ${consumerArn} is not the ARN of a stream.`,
  );
  assert.equal(
    await wire.refused('DescribeStream', { StreamName: 'none' }),
    'ResourceNotFoundException: Stream none under account 000000000000 not found.',
  );
  assert.equal(
    await wire.refused('DescribeStream', { StreamName: '', Limit: 0 }),
    "ValidationException: 3 validation errors detected: Value '0' at 'limit' failed to satisfy constraint: Member must have " +
      "value greater than or equal to 1; Value '' at 'streamName' failed to satisfy constraint: Member must satisfy regular " +
      "expression pattern: [a-zA-Z0-9_.-]+; Value '' at 'streamName' failed to satisfy constraint: Member must have length " +
      'greater than or equal to 1',
  );
});

test("an ARN of another account means its stream, else the caller's own, which is told", async () => {
  await using wire = await openWire();
  const theirs = { account: '111111111111', region: 'eu-west-1' };
  const theirArn = 'arn:aws:kinesis:eu-west-1:111111111111:stream/orders';
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 3 });
  assert.partialDeepStrictEqual(await wire.call('DescribeStreamSummary', { StreamARN: theirArn }), {
    StreamDescriptionSummary: { StreamARN: testStreamArn, OpenShardCount: 3 },
  });
  assert.deepEqual(wire.redirects, [{ meant: theirArn, own: testStreamArn }]);
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 }, theirs);
  assert.partialDeepStrictEqual(await wire.call('DescribeStreamSummary', { StreamARN: theirArn }), {
    StreamDescriptionSummary: { StreamARN: theirArn, OpenShardCount: 1 },
  });
  assert.equal(wire.redirects.length, 1);
});

test("in strict mode another account's stream is refused and nothing is taken for one's own", async () => {
  await using wire = await openWire({ arns: 'strict' });
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 }, { account: '111111111111' });
  await wire.call('CreateStream', { StreamName: 'orders', ShardCount: 1 });
  const theirArn = 'arn:aws:kinesis:us-east-1:111111111111:stream/orders';
  assert.equal(
    await wire.refused('DescribeStream', { StreamARN: theirArn }),
    `AccessDeniedException: User: arn:aws:iam::000000000000:root is not authorized to access resource: ${theirArn}`,
  );
  assert.equal(
    await wire.refused('DescribeStream', { StreamARN: 'arn:aws:kinesis:eu-west-1:000000000000:stream/orders' }),
    'ResourceNotFoundException: Stream orders under account 000000000000 not found.',
  );
  assert.deepEqual(wire.redirects, []);
});
