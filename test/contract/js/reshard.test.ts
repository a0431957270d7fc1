import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  CreateStreamCommand,
  DescribeStreamSummaryCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListShardsCommand,
  MergeShardsCommand,
  PutRecordCommand,
  SplitShardCommand,
  UpdateShardCountCommand,
  type GetRecordsCommandOutput,
  type KinesisClient,
} from '@aws-sdk/client-kinesis';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError, kinesisClient } from './clients.ts';

const account = '000000000000';
const firstShard = 'shardId-000000000000';

let server: ServerProcess;
let client: KinesisClient;
before(async () => {
  server = await ServerProcess.start({ flags: ['--limits', 'off'] });
  client = kinesisClient(server);
});
after(async () => {
  client.destroy();
  await server[Symbol.asyncDispose]();
});

async function readShard(
  StreamName: string,
  ShardId: string,
): Promise<{ texts: string[]; last: GetRecordsCommandOutput }> {
  const texts: string[] = [];
  let { ShardIterator } = await client.send(
    new GetShardIteratorCommand({ StreamName, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
  );
  for (;;) {
    const page: GetRecordsCommandOutput = await client.send(new GetRecordsCommand({ ShardIterator }));
    texts.push(...(page.Records ?? []).map(({ Data = new Uint8Array() }) => Buffer.from(Data).toString()));
    ShardIterator = page.NextShardIterator;
    if (ShardIterator === undefined || (page.Records?.length === 0 && page.MillisBehindLatest === 0))
      return { texts, last: page };
  }
}

test('a split closes the parent, whose end names its children, and a merge closes both', async () => {
  const StreamName = 'lineage';
  const put = async (text: string, hashKey: bigint): Promise<void> => {
    const ExplicitHashKey = String(hashKey);
    await client.send(
      new PutRecordCommand({ StreamName, Data: Buffer.from(text), PartitionKey: 'k', ExplicitHashKey }),
    );
  };
  await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
  await put('parent', 5n);
  const NewStartingHashKey = String(2n ** 100n);
  await client.send(new SplitShardCommand({ StreamName, ShardToSplit: firstShard, NewStartingHashKey }));
  await put('low', 5n);
  await put('high', 2n ** 100n);
  await client.send(
    new MergeShardsCommand({
      StreamName,
      ShardToMerge: 'shardId-000000000001',
      AdjacentShardToMerge: 'shardId-000000000002',
    }),
  );
  await put('merged', 5n);

  const { Shards: shards = [] } = await client.send(new ListShardsCommand({ StreamName }));
  assert.deepEqual(
    shards.map(({ ShardId, ParentShardId, AdjacentParentShardId }) => [ShardId, ParentShardId, AdjacentParentShardId]),
    [
      [firstShard, undefined, undefined],
      ['shardId-000000000001', firstShard, undefined],
      ['shardId-000000000002', firstShard, undefined],
      ['shardId-000000000003', 'shardId-000000000001', 'shardId-000000000002'],
    ],
  );
  assert.deepEqual(
    shards.map(({ SequenceNumberRange: range }) => range?.EndingSequenceNumber !== undefined),
    [true, true, true, false],
  );
  const parent = await readShard(StreamName, firstShard);
  assert.deepEqual(parent.texts, ['parent']);
  assert.equal(parent.last.NextShardIterator, undefined);
  assert.deepEqual(parent.last.ChildShards, [
    {
      ShardId: 'shardId-000000000001',
      ParentShards: [firstShard],
      HashKeyRange: { StartingHashKey: '0', EndingHashKey: String(2n ** 100n - 1n) },
    },
    {
      ShardId: 'shardId-000000000002',
      ParentShards: [firstShard],
      HashKeyRange: { StartingHashKey: NewStartingHashKey, EndingHashKey: String(2n ** 128n - 1n) },
    },
  ]);
  assert.deepEqual((await readShard(StreamName, 'shardId-000000000001')).texts, ['low']);
  assert.deepEqual((await readShard(StreamName, 'shardId-000000000002')).texts, ['high']);
  const merged = await readShard(StreamName, 'shardId-000000000003');
  assert.deepEqual(merged.texts, ['merged']);
  assert.ok(merged.last.NextShardIterator !== undefined);
});

test('what AWS refuses about splits and merges is refused in its words', async () => {
  const StreamName = 'refused';
  await client.send(new CreateStreamCommand({ StreamName, ShardCount: 3 }));
  const { Shards: shards = [] } = await client.send(new ListShardsCommand({ StreamName }));
  const { StartingHashKey, EndingHashKey } = shards[0]?.HashKeyRange ?? {};
  await assert.rejects(
    client.send(new SplitShardCommand({ StreamName, ShardToSplit: firstShard, NewStartingHashKey: '0' })),
    awsError(
      'InvalidArgumentException',
      `NewStartingHashKey 0 used in SplitShard() on shard ${firstShard} in stream ${StreamName} under account ${account} ` +
        `is not both greater than one plus the shard's StartingHashKey ${StartingHashKey} and less than the shard's ` +
        `EndingHashKey ${EndingHashKey}.`,
    ),
  );
  await assert.rejects(
    client.send(
      new MergeShardsCommand({
        StreamName,
        ShardToMerge: firstShard,
        AdjacentShardToMerge: 'shardId-000000000002',
      }),
    ),
    awsError(
      'InvalidArgumentException',
      `Shards ${firstShard} and shardId-000000000002 in stream ${StreamName} under account ${account} ` +
        'are not an adjacent pair of shards eligible for merging',
    ),
  );
  const { Shards: unchanged } = await client.send(new ListShardsCommand({ StreamName }));
  assert.deepEqual(unchanged, shards);
});

test('keys keep their order while the number of shards changes under load', async () => {
  const StreamName = 'moving';
  await client.send(new CreateStreamCommand({ StreamName, ShardCount: 2 }));
  const keys = Array.from({ length: 8 }, (_, index) => `key-${index}`);
  const done = new AbortController();
  const acknowledged = new Map<string, string[]>();
  const writers = keys.map(async (PartitionKey) => {
    const texts: string[] = [];
    acknowledged.set(PartitionKey, texts);
    for (let index = 0; !done.signal.aborted || index < 20; index += 1) {
      const text = `${PartitionKey}:${index}`;
      await client.send(new PutRecordCommand({ StreamName, PartitionKey, Data: Buffer.from(text) }));
      texts.push(text);
    }
  });
  for (const TargetShardCount of [4, 3, 6]) {
    await client.send(new UpdateShardCountCommand({ StreamName, TargetShardCount, ScalingType: 'UNIFORM_SCALING' }));
    const { StreamDescriptionSummary: summary } = await client.send(new DescribeStreamSummaryCommand({ StreamName }));
    assert.equal(summary?.OpenShardCount, TargetShardCount);
  }
  done.abort();
  await Promise.all(writers);

  // Shard numbers grow from parents to children, so reading in their order reads each key in its order.
  const { Shards: shards = [] } = await client.send(new ListShardsCommand({ StreamName }));
  const read = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const { ShardId = '' } of shards) {
    for (const text of (await readShard(StreamName, ShardId)).texts) read.get(text.split(':')[0] ?? '')?.push(text);
  }
  assert.deepEqual(read, acknowledged);
  await assert.rejects(
    client.send(new UpdateShardCountCommand({ StreamName, TargetShardCount: 13, ScalingType: 'UNIFORM_SCALING' })),
    awsError('LimitExceededException', /./),
  );
});
