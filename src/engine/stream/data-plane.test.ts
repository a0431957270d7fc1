import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeRecordBatch } from '../../format/record-batch.ts';
import type { Append } from '../log/log.ts';
import { StreamError, type StreamErrorDetail } from './errors.ts';
import { dayMs, HeldMonotonic, makeDataPlane, markSealing, readAll, startMs } from './data-plane.fixture.ts';
import { hashKeyMax } from './hash-key.ts';
import { parseSequenceNumber, startingSequenceNumber } from './sequence-number.ts';

function failsWith(expected: Partial<StreamErrorDetail>): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StreamError, String(error));
    assert.deepEqual({ ...error.detail, ...expected }, error.detail);
    return true;
  };
}

const text = (value: string): Buffer => Buffer.from(value);

test('what is put is read: data, key, sequence number and arrival, in order', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const first = await plane.producer.put(stream, { data: text('one'), partitionKey: 'a' });
  plane.clock.advance(1500);
  const { results } = await plane.producer.putMany(stream, [
    { data: text('two'), partitionKey: 'ключ' },
    { data: text(''), partitionKey: 'c' },
  ]);
  assert.equal(first.shard.index, 0);
  const numbers = [first, ...results].map((result) => ('sequenceNumber' in result ? result.sequenceNumber : ''));
  assert.deepEqual(numbers, numbers.toSorted());
  assert.ok((numbers[0] ?? '') > startingSequenceNumber(first.shard));
  const records = await readAll(plane, stream, 0);
  assert.deepEqual(
    records.map((record) => [record.data.toString(), record.partitionKey, record.sequenceNumber, record.arrivalMs]),
    [
      ['one', 'a', numbers[0], startMs],
      ['two', 'ключ', numbers[1], startMs + 1500],
      ['', 'c', numbers[2], startMs + 1500],
    ],
  );
  assert.equal(parseSequenceNumber(numbers[2] ?? '')?.recordAtS, Math.floor((startMs + 1500) / 1000));
});

test('records go where the hash of their key falls, or where they are told to', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(4, startMs);
  // MD5 of "a" begins with 0c, of "b" with 92, of "c" with 4a, of "d" with 82.
  const { results } = await plane.producer.putMany(stream, [
    ...['a', 'b', 'c', 'd'].map((partitionKey) => ({ data: text('x'), partitionKey })),
    ...['0', String(hashKeyMax), String(2n ** 127n), String(2n ** 127n - 1n)].map((explicitHashKey) => ({
      data: text('x'),
      partitionKey: 'a',
      explicitHashKey,
    })),
  ]);
  assert.deepEqual(
    results.map((result) => 'shard' in result && result.shard.index),
    [0, 2, 1, 2, 0, 3, 2, 1],
  );
  for (const explicitHashKey of [String(hashKeyMax + 1n), '-1', '01', '']) {
    await assert.rejects(
      plane.producer.put(stream, { data: text('x'), partitionKey: 'a', explicitHashKey }),
      failsWith({
        code: 'InvalidArgument',
        reason: `Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was ${explicitHashKey}`,
      }),
    );
  }
});

test('STREAM-6: a record larger than its stream takes is refused; nothing is written and no rate is used', async () => {
  const plane = makeDataPlane({ limits: 'provisioned' });
  const stream = plane.directory.create(1, startMs, { recordBytesMax: 10 });
  const fits = { data: text('123456789'), partitionKey: 'k' };
  const tooLarge = { data: text('1234567890'), partitionKey: 'k' };
  for (let call = 0; call < 20; call++) {
    const entries = [...Array.from({ length: 100 }, () => fits), tooLarge];
    await assert.rejects(plane.producer.putMany(stream, entries), failsWith({ code: 'InvalidArgument' }));
  }
  assert.equal((await readAll(plane, stream, 0)).length, 0);
  const { results } = await plane.producer.putMany(
    stream,
    Array.from({ length: 1000 }, () => fits),
  );
  assert.ok(results.every((result) => 'sequenceNumber' in result));
});

test('a stream that distributes by itself needs no key and fills its shards evenly', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(4, startMs, { mode: 'on-demand', distribution: 'auto' });
  await plane.producer.putMany(
    stream,
    Array.from({ length: 40 }, () => ({ data: text('x') })),
  );
  for (const index of [0, 1, 2, 3]) assert.equal((await readAll(plane, stream, index)).length, 10);
  const user = plane.directory.create(1, startMs);
  await assert.rejects(plane.producer.put(user, { data: text('x') }), failsWith({ code: 'InvalidArgument' }));
});

test('records of an encrypted stream are stored sealed and read in the clear', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs, {
    encryption: { masterKeyId: 'alias/aws/kinesis', dataKeyId: 'd' },
  });
  const put = await plane.producer.put(stream, { data: text('secret'), partitionKey: 'a' });
  assert.equal(put.sealed, true);
  const [entry] = await plane.log.read(put.shard.partition, 0 as never, { bytesMax: 1000 });
  assert.equal(Buffer.from(entry?.payload ?? []).toString('utf8', 0, 6), 'sealed');
  const [record] = await readAll(plane, stream, 0);
  assert.deepEqual([record?.data.toString(), record?.sealed], ['secret', true]);
});

test('a batch with gaps, as Kafka clients and compaction leave them, is read with the offsets it says', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const [shard] = stream.openShards;
  assert.ok(shard);
  const payload = encodeRecordBatch(
    [
      { key: undefined, value: text('a') },
      { key: 'k', value: undefined },
    ],
    startMs,
  );
  // The second record's offset delta, a zig-zag coded 1, becomes 3.
  const deltaAt = payload.length - 5;
  assert.equal(payload[deltaAt], 2);
  payload[deltaAt] = 6;
  await plane.log.append([{ partition: shard.partition, count: 4, payload, stampBaseOffset: true }]);
  await plane.producer.put(stream, { data: text('b'), partitionKey: 'k' });
  const records = await readAll(plane, stream, 0, 1);
  assert.deepEqual(
    records.map((record) => [
      record.data.toString(),
      record.partitionKey,
      parseSequenceNumber(record.sequenceNumber)?.offset,
    ]),
    [
      ['a', '', 0],
      ['', 'k', 3],
      ['b', 'k', 4],
    ],
  );
});

test('each kind of position begins where it says', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  for (const value of ['a', 'b', 'c']) {
    await plane.producer.put(stream, { data: text(value), partitionKey: 'k' });
    plane.clock.advance(1000);
  }
  const first = async (position: Parameters<typeof plane.reader.iterator>[2]): Promise<string | undefined> => {
    const { records } = await plane.reader.read(await plane.reader.iterator(stream, 0, position), 1);
    return records[0]?.data.toString();
  };
  assert.equal(await first({ kind: 'trim-horizon' }), 'a');
  assert.equal(await first({ kind: 'latest' }), undefined);
  assert.equal(await first({ kind: 'at-offset', offset: 1 as never }), 'b');
  assert.equal(await first({ kind: 'at-time', timeMs: startMs - 5 }), 'a');
  assert.equal(await first({ kind: 'at-time', timeMs: startMs }), 'a');
  assert.equal(await first({ kind: 'at-time', timeMs: startMs + 1 }), 'b');
  assert.equal(await first({ kind: 'at-time', timeMs: startMs + 2000 }), 'c');
  assert.equal(await first({ kind: 'at-time', timeMs: startMs + 2001 }), undefined);
});

test('a latest iterator gives what comes after it, and says when it has caught up', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  await plane.producer.put(stream, { data: text('before'), partitionKey: 'k' });
  const iterator = await plane.reader.iterator(stream, 0, { kind: 'latest' });
  await plane.producer.putMany(stream, [
    { data: text('after'), partitionKey: 'k' },
    { data: text('last'), partitionKey: 'k' },
  ]);
  plane.clock.advance(700);
  const one = await plane.reader.read(iterator, 1);
  assert.deepEqual([one.records[0]?.data.toString(), one.millisBehindLatest], ['after', 700]);
  const two = await plane.reader.read(one.nextIterator ?? '', 10);
  assert.deepEqual([two.records[0]?.data.toString(), two.millisBehindLatest], ['last', 0]);
  const three = await plane.reader.read(two.nextIterator ?? '', 10);
  assert.deepEqual([three.records, three.millisBehindLatest], [[], 0]);
});

test('STREAM-7: a read stops at its record limit and at 10 MiB, and loses nothing between reads', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  for (let batch = 0; batch < 3; batch++) {
    await plane.producer.putMany(
      stream,
      Array.from({ length: 5 }, (_, index) => ({ data: Buffer.alloc(900_000, batch * 5 + index), partitionKey: 'k' })),
    );
  }
  const whole = await plane.reader.read(await plane.reader.iterator(stream, 0, { kind: 'trim-horizon' }), 10_000);
  assert.equal(whole.records.length, 11);
  for (const recordsMax of [1, 2, 4, 7, 15]) {
    const records = await readAll(plane, stream, 0, recordsMax);
    assert.deepEqual(
      records.map((record) => record.data[0]),
      Array.from({ length: 15 }, (_, index) => index),
    );
  }
});

test('STREAM-5: expired records are hidden to the millisecond, and an iterator before them moves on', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const early = await plane.reader.iterator(stream, 0, { kind: 'trim-horizon' });
  for (const value of ['a', 'b']) {
    await plane.producer.put(stream, { data: text(value), partitionKey: 'k' });
    plane.clock.advance(10_000);
  }
  plane.directory.set({ ...stream, retentionMs: 20_000 });
  assert.equal((await plane.reader.read(early, 10)).records.length, 2);
  plane.clock.advance(1);
  assert.deepEqual(
    (await plane.reader.read(early, 10)).records.map((record) => record.data.toString()),
    ['b'],
  );
  plane.directory.set({ ...stream, retentionMs: dayMs, hiddenBeforeMs: startMs + 10_001 });
  assert.deepEqual((await plane.reader.read(early, 10)).records, []);
});

test('an iterator lives five minutes of the clock, and only one made here is taken', async () => {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  const iterator = await plane.reader.iterator(stream, 0, { kind: 'trim-horizon' });
  plane.clock.advance(300_000);
  await plane.reader.read(iterator, 1);
  plane.clock.advance(1);
  await assert.rejects(
    plane.reader.read(iterator, 1),
    failsWith({ code: 'IteratorExpired', createdAtMs: startMs, nowMs: startMs + 300_001, ttlMs: 300_000 }),
  );
  const damaged = `${iterator.slice(0, 20)}${iterator[20] === 'A' ? 'B' : 'A'}${iterator.slice(21)}`;
  for (const token of ['', 'AAAA', damaged, `${iterator} `, iterator.slice(0, -4)]) {
    await assert.rejects(
      plane.reader.read(token, 1),
      failsWith({ code: 'InvalidArgument', reason: 'Invalid ShardIterator.' }),
    );
  }
  const fresh = await plane.reader.iterator(stream, 0, { kind: 'latest' });
  plane.directory.delete(stream.id);
  await assert.rejects(plane.reader.read(fresh, 1), failsWith({ code: 'StreamNotFound', name: stream.name }));
});

test('a shard takes 1,000 records and 1 MiB a second; the rest of a request goes on', async () => {
  const plane = makeDataPlane({ limits: 'provisioned' });
  const stream = plane.directory.create(2, startMs);
  const many = (count: number, partitionKey: string, bytes: number) =>
    Array.from({ length: count }, () => ({ data: Buffer.alloc(bytes), partitionKey }));
  // "a" falls into the first shard, "b" into the second.
  const refused = (results: readonly object[]): number => results.filter((result) => 'throttled' in result).length;
  assert.equal(refused((await plane.producer.putMany(stream, many(500, 'a', 10))).results), 0);
  assert.equal(refused((await plane.producer.putMany(stream, many(500, 'a', 10))).results), 0);
  const mixed = await plane.producer.putMany(stream, [...many(2, 'a', 10), ...many(2, 'b', 10)]);
  assert.deepEqual(
    mixed.results.map((result) => 'throttled' in result),
    [true, true, false, false],
  );
  await assert.rejects(
    plane.producer.put(stream, { data: text('x'), partitionKey: 'a' }),
    failsWith({ code: 'ShardThrottled', shard: 'shardId-000000000000' }),
  );
  plane.monotonic.advance(10);
  assert.equal(refused((await plane.producer.putMany(stream, many(11, 'a', 10))).results), 1);
  plane.monotonic.advance(1000);
  assert.equal(refused((await plane.producer.putMany(stream, many(11, 'a', 104_857))).results), 2);
  const onDemand = plane.directory.create(1, startMs, { mode: 'on-demand' });
  assert.equal(refused((await plane.producer.putMany(onDemand, many(500, 'a', 10_000))).results), 0);
});

test('none of a shard’s records passes behind one that its rate refused in the same request', async () => {
  // Real time that goes on while a request's records are looked at, so that there is room again behind a refused one.
  class RunningMonotonic extends HeldMonotonic {
    override nowMs(): number {
      this.advance(0.2);
      return super.nowMs();
    }
  }
  const plane = makeDataPlane({ limits: 'provisioned', monotonic: new RunningMonotonic() });
  const stream = plane.directory.create(2, startMs);
  const entries = Array.from({ length: 3_000 }, (_, index) => ({ data: text(String(index)), partitionKey: 'a' }));
  let waiting = [...entries];
  let calls = 0;
  while (waiting.length > 0) {
    // The last goes to the other shard, which has room all the time.
    const { results } = await plane.producer.putMany(stream, [...waiting, { data: text('x'), partitionKey: 'b' }]);
    const isRefused = results.map((result) => 'throttled' in result);
    assert.equal(isRefused.pop(), false);
    assert.ok(!isRefused.includes(true) || !isRefused.includes(false, isRefused.indexOf(true)));
    waiting = waiting.filter((_, position) => isRefused[position]);
    plane.monotonic.advance(100);
    calls += 1;
  }
  assert.ok(calls > 3, `${calls} calls: the rate was never used up`);
  const stored = await readAll(plane, stream, 0);
  assert.deepEqual(
    stored.map(({ data }) => data.toString()),
    entries.map(({ data }) => data.toString()),
  );
});

test('a shard gives five iterators a second, where all of AWS’s limits hold', async () => {
  for (const limits of ['every-stream', 'provisioned'] as const) {
    const plane = makeDataPlane({ limits });
    const stream = plane.directory.create(1, startMs);
    for (let call = 0; call < 5; call++) await plane.reader.iterator(stream, 0, { kind: 'latest' });
    const sixth = plane.reader.iterator(stream, 0, { kind: 'latest' });
    if (limits === 'provisioned') await sixth;
    else await assert.rejects(sixth, failsWith({ code: 'ShardThrottled', shard: 'shardId-000000000000' }));
  }
});

test('a shard answers five reads a second, and none after more than it may give', async () => {
  const plane = makeDataPlane({ limits: 'every-stream' });
  const stream = plane.directory.create(1, startMs);
  const iterator = await plane.reader.iterator(stream, 0, { kind: 'trim-horizon' });
  for (let call = 0; call < 5; call++) await plane.reader.read(iterator, 1);
  await assert.rejects(plane.reader.read(iterator, 1), failsWith({ code: 'ShardThrottled' }));
  plane.monotonic.advance(1000);
  for (let second = 0; second < 3; second++) {
    await plane.producer.put(stream, { data: Buffer.alloc(1_000_000), partitionKey: 'k' });
    plane.monotonic.advance(1000);
  }
  assert.equal((await plane.reader.read(iterator, 10)).records.length, 3);
  plane.monotonic.advance(999);
  await assert.rejects(plane.reader.read(iterator, 10), failsWith({ code: 'ShardThrottled' }));
  plane.monotonic.advance(1);
  await plane.reader.read(iterator, 1);
});

test('a put under way when its stream is deleted is answered, and leaves nothing behind', async () => {
  const released = Promise.withResolvers<void>();
  const plane = makeDataPlane({
    wrapLog: (log) =>
      new Proxy(log, {
        get: (target, property) => {
          if (property === 'append')
            return async (group: readonly Append[]) => {
              await released.promise;
              return target.append(group);
            };
          const value: unknown = Reflect.get(target, property);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
  });
  const stream = plane.directory.create(1, startMs);
  const put = plane.producer.put(stream, { data: text('late'), partitionKey: 'a' });
  plane.directory.delete(stream.id);
  plane.runtimes.follow({ kind: 'deleted', stream });
  released.resolve();
  assert.equal((await put).shard.index, 0);
  assert.equal(plane.runtimes.size, 0);
});

test('records sealed while their stream is deleted are not written', async () => {
  for (const outcome of ['seals', 'fails'] as const) {
    const sealed = Promise.withResolvers<Buffer>();
    const plane = makeDataPlane({ sealing: { ...markSealing, seal: () => sealed.promise } });
    const encryption = { masterKeyId: 'key', dataKeyId: 'data' };
    const stream = plane.directory.create(1, startMs, { encryption, dataKeys: [encryption] });
    const put = plane.producer.put(stream, { data: text('late'), partitionKey: 'a' });
    plane.directory.delete(stream.id);
    if (outcome === 'seals') sealed.resolve(Buffer.from('sealed'));
    else sealed.reject(new Error('the key went with its stream'));
    await assert.rejects(put, failsWith({ code: 'StreamNotFound', name: stream.name }));
    assert.deepEqual(await plane.log.partitions(), []);
  }
});
