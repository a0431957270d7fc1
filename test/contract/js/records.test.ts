import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  CreateStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListShardsCommand,
  PutRecordCommand,
  PutRecordsCommand,
  type GetShardIteratorCommandInput,
  type KinesisClient,
  type Shard,
  type _Record,
} from '@aws-sdk/client-kinesis';
import { ServerProcess } from '../../server/server-process.ts';
import { awsError, kinesisClient, transports } from './clients.ts';

let server: ServerProcess;
before(async () => {
  server = await ServerProcess.start({ flags: ['--limits', 'off'] });
});
after(() => server[Symbol.asyncDispose]());

for (const transport of transports) {
  describe(`records over ${transport}`, () => {
    const prefix = transport === 'HTTP/2' ? 'two' : 'one';
    let client: KinesisClient;
    before(() => {
      client = kinesisClient(server, transport);
    });
    after(() => client.destroy());

    const iterator = async (
      input: Omit<GetShardIteratorCommandInput, 'ShardId'> & { ShardId?: string | undefined },
    ) => {
      const { ShardIterator } = await client.send(
        new GetShardIteratorCommand({ ShardId: 'shardId-000000000000', ...input }),
      );
      assert.ok(ShardIterator !== undefined && ShardIterator.length <= 512);
      return ShardIterator;
    };
    const read = async (input: Parameters<typeof iterator>[0], Limit?: number): Promise<_Record[]> =>
      (await client.send(new GetRecordsCommand({ ShardIterator: await iterator(input), Limit }))).Records ?? [];
    const texts = (records: readonly _Record[]): string[] =>
      records.map(({ Data = new Uint8Array() }) => Buffer.from(Data).toString());

    test('bytes come back as they were put, in order, with their key', async () => {
      const StreamName = `${prefix}-bytes`;
      await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
      const payloads = [
        new Uint8Array(0),
        Buffer.from('{"a":1}'),
        randomBytes(1024 * 1024 - Buffer.byteLength('clé-é')),
        Buffer.from([0, 255, 10]),
      ];
      const sequences: bigint[] = [];
      for (const Data of payloads) {
        const put = await client.send(new PutRecordCommand({ StreamName, Data, PartitionKey: 'clé-é' }));
        assert.equal(put.ShardId, 'shardId-000000000000');
        assert.match(put.SequenceNumber ?? '', /^49\d{54}$/);
        sequences.push(BigInt(put.SequenceNumber ?? ''));
      }
      assert.deepEqual(
        sequences,
        sequences.toSorted((a, b) => (a < b ? -1 : 1)),
      );
      assert.equal(new Set(sequences).size, sequences.length);
      const records = await read({ StreamName, ShardIteratorType: 'TRIM_HORIZON' });
      assert.deepEqual(
        records.map(({ SequenceNumber }) => BigInt(SequenceNumber ?? '')),
        sequences,
      );
      records.forEach((record, index) => {
        assert.equal(record.PartitionKey, 'clé-é');
        assert.ok(record.ApproximateArrivalTimestamp instanceof Date);
        assert.ok(Buffer.from(record.Data ?? []).equals(payloads[index] ?? Buffer.alloc(1)));
      });
    });

    test('a record goes to the shard that owns the MD5 of its key, or its explicit hash key', async () => {
      const StreamName = `${prefix}-routing`;
      await client.send(new CreateStreamCommand({ StreamName, ShardCount: 7 }));
      const { Shards: shards = [] } = await client.send(new ListShardsCommand({ StreamName }));
      const keys = Array.from({ length: 200 }, (_, index) => `key-${index}`);
      const { Records: results = [], FailedRecordCount } = await client.send(
        new PutRecordsCommand({
          StreamName,
          Records: keys.map((PartitionKey) => ({ PartitionKey, Data: Buffer.from(PartitionKey) })),
        }),
      );
      assert.equal(FailedRecordCount, 0);
      results.forEach(({ ShardId, ErrorCode }, index) => {
        assert.equal(ErrorCode, undefined);
        assert.equal(ShardId, owner(shards, md5(keys[index] ?? '')));
      });
      for (const shard of shards) {
        const { EndingHashKey: ExplicitHashKey = '' } = shard.HashKeyRange ?? {};
        const put = await client.send(
          new PutRecordCommand({ StreamName, PartitionKey: 'x', ExplicitHashKey, Data: Buffer.from('x') }),
        );
        assert.equal(put.ShardId, shard.ShardId);
      }
      await assert.rejects(
        client.send(
          new PutRecordCommand({
            StreamName,
            PartitionKey: 'x',
            ExplicitHashKey: String(2n ** 128n),
            Data: Buffer.from('x'),
          }),
        ),
        awsError(
          'InvalidArgumentException',
          `Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was ${2n ** 128n}`,
        ),
      );
    });

    test('all five iterator types start where they say', async () => {
      const StreamName = `${prefix}-iterators`;
      await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
      const beforeAll = new Date(Date.now() - 60_000);
      const puts = [];
      for (const text of ['a', 'b', 'c']) {
        const Data = Buffer.from(text);
        puts.push(await client.send(new PutRecordCommand({ StreamName, Data, PartitionKey: 'k' })));
      }
      const StartingSequenceNumber = puts[1]?.SequenceNumber;
      const latest = await iterator({ StreamName, ShardIteratorType: 'LATEST' });
      const from = async (input: Partial<GetShardIteratorCommandInput>) =>
        texts(await read({ StreamName, ShardIteratorType: 'TRIM_HORIZON', ...input }));
      assert.deepEqual(await from({}), ['a', 'b', 'c']);
      assert.deepEqual(await from({ ShardIteratorType: 'AT_SEQUENCE_NUMBER', StartingSequenceNumber }), ['b', 'c']);
      assert.deepEqual(await from({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', StartingSequenceNumber }), ['c']);
      assert.deepEqual(await from({ ShardIteratorType: 'AT_TIMESTAMP', Timestamp: beforeAll }), ['a', 'b', 'c']);
      const [, , third] = await read({ StreamName, ShardIteratorType: 'TRIM_HORIZON' });
      const Timestamp = new Date((third?.ApproximateArrivalTimestamp?.getTime() ?? 0) + 1);
      assert.deepEqual(await from({ ShardIteratorType: 'AT_TIMESTAMP', Timestamp }), []);
      await client.send(new PutRecordCommand({ StreamName, Data: Buffer.from('d'), PartitionKey: 'k' }));
      const fresh = await client.send(new GetRecordsCommand({ ShardIterator: latest }));
      assert.deepEqual(texts(fresh.Records ?? []), ['d']);
      assert.equal(fresh.MillisBehindLatest, 0);
    });

    test('paging by Limit reads everything once, and the tip answers empty with a next iterator', async () => {
      const StreamName = `${prefix}-pages`;
      await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
      const sent = Array.from({ length: 1_234 }, (_, index) => String(index));
      for (let start = 0; start < sent.length; start += 500) {
        const Records = sent.slice(start, start + 500).map((text) => ({ Data: Buffer.from(text), PartitionKey: text }));
        const { FailedRecordCount } = await client.send(new PutRecordsCommand({ StreamName, Records }));
        assert.equal(FailedRecordCount, 0);
      }
      const got: string[] = [];
      let ShardIterator: string | undefined = await iterator({ StreamName, ShardIteratorType: 'TRIM_HORIZON' });
      let pages = 0;
      while (got.length < sent.length && ShardIterator !== undefined && pages < 100) {
        const page: { Records?: _Record[] | undefined; NextShardIterator?: string | undefined } = await client.send(
          new GetRecordsCommand({ ShardIterator, Limit: 100 }),
        );
        assert.ok((page.Records?.length ?? 0) <= 100);
        got.push(...texts(page.Records ?? []));
        ShardIterator = page.NextShardIterator;
        pages += 1;
      }
      assert.deepEqual(got, sent);
      const tip = await client.send(new GetRecordsCommand({ ShardIterator }));
      assert.deepEqual(tip.Records, []);
      assert.equal(tip.MillisBehindLatest, 0);
      assert.ok(tip.NextShardIterator !== undefined);
    });

    test('an answer of GetRecords stays within 10 MB', async () => {
      const StreamName = `${prefix}-megabytes`;
      await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
      const Data = randomBytes(1_000_000);
      for (let index = 0; index < 12; index += 1)
        await client.send(new PutRecordCommand({ StreamName, Data, PartitionKey: 'k' }));
      const ShardIterator = await iterator({ StreamName, ShardIteratorType: 'TRIM_HORIZON' });
      const first = await client.send(new GetRecordsCommand({ ShardIterator }));
      const bytes = (first.Records ?? []).reduce((sum, record) => sum + (record.Data?.length ?? 0), 0);
      assert.ok(bytes > 0 && bytes <= 10 * 1024 * 1024, `${bytes} bytes`);
      const second = await client.send(new GetRecordsCommand({ ShardIterator: first.NextShardIterator }));
      assert.equal((first.Records?.length ?? 0) + (second.Records?.length ?? 0), 12);
    });

    test('a record that is too large is refused with its sizes, and nothing is stored', async () => {
      const StreamName = `${prefix}-too-large`;
      await client.send(new CreateStreamCommand({ StreamName, ShardCount: 1 }));
      await assert.rejects(
        client.send(new PutRecordCommand({ StreamName, Data: Buffer.alloc(1024 * 1024), PartitionKey: 'k' })),
        awsError('InvalidArgumentException', /1048577 bytes .* 1048576 bytes/),
      );
      assert.deepEqual(await read({ StreamName, ShardIteratorType: 'TRIM_HORIZON' }), []);
    });
  });
}

function md5(key: string): bigint {
  return BigInt(`0x${createHash('md5').update(key).digest('hex')}`);
}

function owner(shards: readonly Shard[], hashKey: bigint): string | undefined {
  return shards.find(
    ({ HashKeyRange: range }) =>
      BigInt(range?.StartingHashKey ?? 0) <= hashKey && hashKey <= BigInt(range?.EndingHashKey ?? 0),
  )?.ShardId;
}
