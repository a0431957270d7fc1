/** Applications between delivery streams, with a reference table, and with a function that prepares their records. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { streamOf as deliveryOf } from '../../delivery/delivery.fixture.ts';
import type { DeliveryStreamId } from '../../delivery/delivery-stream.ts';
import { deliveryPartitionFirst } from '../../delivery/partitions.ts';
import type { Offset, PartitionId } from '../../log/log.ts';
import { bodyOf, openTestStore } from '../../objects/objects.fixture.ts';
import { configuration, input, named, output, streamArn } from './applications.fixture.ts';
import type { InputCall, InputFunctions, ProcessedRecord } from './input-processing.ts';
import { begin, createStream, event, pass, settle, startProcess, textsOf } from './running.fixture.ts';

const name = named('linked');

test('APP-6: delivery streams are inputs and outputs; what is not in a checkpoint yet is held back from trimming', async () => {
  const inPartition = deliveryPartitionFirst as PartitionId;
  const outPartition = (deliveryPartitionFirst + 2) as PartitionId;
  const directPut = (partition: PartitionId) => ({
    kind: 'direct-put' as const,
    partition,
    throughputHintMBs: undefined,
  });
  const deliveries = [
    deliveryOf({ name: 'clicks', source: directPut(inPartition) }),
    deliveryOf({ name: 'averages', id: 2 as DeliveryStreamId, source: directPut(outPartition) }),
  ];
  const deliveryStreams = { find: (asked: { name: string }) => deliveries.find((one) => one.name === asked.name) };
  const arn = (of: string): string => `arn:aws:firehose:us-east-1:000000000000:deliverystream/${of}`;
  const { clock, log, process } = await begin({ deliveryStreams });
  const from = { kind: 'delivery-stream' as const, arn: arn('clicks'), roleArn: undefined };
  const to = { kind: 'delivery-stream' as const, arn: arn('averages'), roleArn: undefined };
  await process.catalog.create(name, configuration({ inputs: [{ ...input, from }], outputs: [{ ...output, to }] }));
  const [clicks] = deliveries;
  assert.ok(clicks !== undefined);
  const put = (...events: { data: string }[]) =>
    process.intake.put(
      clicks,
      events.map(({ data }) => Buffer.from(data)),
    );
  await put(event('before', 1));
  assert.equal(process.holds.neededFrom(inPartition), Infinity);
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await put(event('a', 1), event('a', 2));
  await settle();
  assert.equal(process.holds.neededFrom(inPartition), 1, 'read, and not in a checkpoint');
  const again = await startProcess({ log, clock, deliveryStreams });
  assert.equal(again.holds.neededFrom(inPartition), 1, 'it is held from the start on');
  await process.stop();
  await again.stop();
  const last = await startProcess({ log, clock, deliveryStreams });
  await pass(clock, 11_000);
  assert.equal(last.holds.neededFrom(inPartition), 3);
  const [row] = await log.read(outPartition, 0 as Offset, { bytesMax: 1_000 });
  assert.match(Buffer.from(row?.payload ?? []).toString(), /\{"K":"a","N":2,"S":3\}/);
  await last.catalog.stop(name);
  assert.equal(last.holds.neededFrom(inPartition), Infinity);
  await last.stop();
});

test('rows are joined with a reference table, which each version reads anew', async () => {
  await using objects = await openTestStore();
  const { store } = objects;
  await store.buckets.create({ name: 'tables', account: '000000000000', region: 'us-east-1' });
  const putTable = (text: string) =>
    store.objects.put({ bucket: 'tables', key: 'names.csv', body: bodyOf(text), attributes: {} });
  const { process } = await begin({ objects: store.objects });
  const reference = {
    id: '2.1',
    tableName: 'NAMES',
    bucketArn: 'arn:aws:s3:::tables',
    fileKey: 'names.csv',
    roleArn: undefined,
    schema: {
      format: { kind: 'CSV' as const, rowDelimiter: '\n', columnDelimiter: ',' },
      encoding: undefined,
      columns: [
        { name: 'K', sqlType: 'VARCHAR(16)', mapping: undefined },
        { name: 'LABEL', sqlType: 'VARCHAR(16)', mapping: undefined },
      ],
    },
  };
  const code = `CREATE OR REPLACE STREAM D (L VARCHAR(16), V INTEGER);
    CREATE OR REPLACE PUMP P AS INSERT INTO D SELECT STREAM N.LABEL, S.V FROM SOURCE_SQL_STREAM_001 AS S LEFT JOIN NAMES AS N ON S.K = N.K;`;
  await process.catalog.create(name, configuration({ code, references: [reference] }));
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await settle();
  assert.match(String(process.failures[0]), /arn:aws:s3:::tables\/names.csv cannot be read/);
  await putTable('a,first\n');
  process.monotonic.advance(60_000);
  await settle();
  await process.put('in', [event('a', 1), event('b', 2)]);
  await settle();
  assert.deepEqual(await textsOf(process, 'out'), ['{"L":"first","V":1}', '{"L":null,"V":2}']);
  await putTable('b,second\n');
  await process.catalog.change(name, { version: 1, apply: (now) => now });
  await settle();
  await process.put('in', [event('b', 3)]);
  await settle();
  assert.deepEqual((await textsOf(process, 'out')).slice(2), ['{"L":"second","V":3}']);
  await process.stop();
});

test('a function prepares the records: again until it answers all of them, and what it fails for is an error row', async () => {
  const code = `CREATE OR REPLACE STREAM D (K VARCHAR(16), V INTEGER, S VARCHAR(64));
    CREATE OR REPLACE PUMP P AS INSERT INTO D SELECT STREAM K, V, SHARD_ID FROM SOURCE_SQL_STREAM_001;`;
  const errors = { ...output, id: '1.2', name: 'error_stream', to: { ...output.to, arn: streamArn('errors') } };
  const prepared = configuration({
    code,
    inputs: [{ ...input, processor: { arn: 'arn:aws:lambda:prepare', roleArn: undefined } }],
    outputs: [output, errors],
  });
  const { process: without } = await begin();
  await without.catalog.create(name, prepared);
  await assert.rejects(
    () => without.catalog.start(name),
    /prepared by arn:aws:lambda:prepare, and there are no functions/,
  );
  await without.stop();

  const calls: InputCall[] = [];
  const functions: InputFunctions = {
    invoke: async (_arn, call) => {
      calls.push(call);
      const [first, ...others] = call.records.map(({ recordId, record }) => answerOf(recordId, record.data));
      if (first === undefined) return [];
      // Not all records, then no answer, then all.
      if (calls.length === 1) return [first];
      if (calls.length === 2) throw new Error('it ran out of time');
      return [...others, first];
    },
  };
  const { process } = await begin({ functions });
  await createStream(process, 'errors');
  await process.catalog.create(name, prepared);
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await process.put('in', [event('double', 1), event('drop', 2), event('fail', 3), event('keep', 4)]);
  for (let attempt = 0; attempt < 3; attempt++) {
    await settle();
    process.monotonic.advance(60_000);
  }
  await settle();
  assert.equal(calls.length, 3);
  assert.deepEqual(calls[0]?.records, calls[2]?.records);
  assert.equal(calls[0]?.applicationArn, 'arn:aws:kinesisanalytics:us-east-1:000000000000:application/linked');
  const shard = 'shardId-000000000000';
  assert.deepEqual(
    await textsOf(process, 'out'),
    [
      { K: 'double', V: 1, S: shard },
      { K: 'double', V: 1, S: shard },
      { K: 'keep', V: 4, S: shard },
    ].map((row) => JSON.stringify(row)),
  );
  const [failed, ...more] = await textsOf(process, 'errors');
  assert.equal(more.length, 0);
  const { ERROR_NAME, DATA_ROW } = JSON.parse(failed ?? '') as { ERROR_NAME: string; DATA_ROW: string };
  assert.equal(ERROR_NAME, 'Processing failed');
  assert.equal(Buffer.from(DATA_ROW, 'hex').toString(), event('fail', 3).data);
  await process.stop();
});

/** What is said of a record by its key. */
function answerOf(recordId: string, data: Uint8Array): ProcessedRecord {
  const text = Buffer.from(data).toString();
  if (text.includes('drop')) return { recordId, result: 'Dropped', data: Buffer.alloc(0) };
  if (text.includes('fail')) return { recordId, result: 'ProcessingFailed', data };
  return { recordId, result: 'Ok', data: Buffer.from(text.includes('double') ? text + text : text) };
}
