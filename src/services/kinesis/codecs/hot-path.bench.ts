/**
 * What one thread spends on records between socket and log: decode, route, build batches, name, encode; and on the way
 * back, from stored bytes to the answer. `npm run bench -- --micro` prints it.
 */
import type { Appended, Log } from '../../../engine/log/log.ts';
import { makeDataPlane, startMs } from '../../../engine/stream/data-plane.fixture.ts';
import type { PutOutcome } from '../../../engine/stream/producer.ts';
import { shardName } from '../../../engine/stream/stream.ts';
import { entriesOf } from '../operations/put-records.ts';
import type { PutRecordsOutput } from '../model.gen.ts';
import { wireRecord } from '../records.ts';
import { getRecordsJson } from './get-records-json.ts';
import { putRecordsJson } from './put-records-json.ts';

export interface BenchResult {
  readonly name: string;
  readonly perSecond: number;
  readonly unit: string;
}

const recordBytes = 1024;
const recordsPerCall = 500;
const shardCount = 4;

/** Takes appends and keeps nothing, so that only the work above the log is timed. */
function forgetfulLog(log: Log): Log {
  let offset = 0;
  return new Proxy(log, {
    get: (target, name) => {
      if (name !== 'append') {
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return async (group: readonly { count: number }[]): Promise<Appended[]> =>
        group.map(({ count }) => ({ baseOffset: (offset += count) as Appended['baseOffset'], arrivalMs: startMs }));
    },
  });
}

export async function bench(iterations: number): Promise<BenchResult[]> {
  return [...(await measurePuts(iterations)), ...(await measureReads(iterations))];
}

async function measurePuts(rounds: number): Promise<BenchResult[]> {
  const body = putRecordsBody();
  const plane = makeDataPlane({ wrapLog: forgetfulLog });
  const stream = plane.directory.create(shardCount, startMs);
  const spent = { decode: 0, produce: 0, encode: 0 };
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    const input = putRecordsJson.decode(body);
    if (input === undefined) throw new Error('the bench sends what the codec takes');
    const decodedAt = performance.now();
    const { results } = await plane.producer.putMany(stream, entriesOf(input));
    const producedAt = performance.now();
    putRecordsJson.encode?.(putRecordsOutput(results));
    spent.decode += decodedAt - startedAt;
    spent.produce += producedAt - decodedAt;
    spent.encode += performance.now() - producedAt;
  }
  return [
    result('PutRecords 500 x 1 KiB: decode', rounds, spent.decode),
    result('PutRecords 500 x 1 KiB: route, batch, name', rounds, spent.produce),
    result('PutRecords 500 x 1 KiB: encode', rounds, spent.encode),
  ];
}

function putRecordsBody(): Buffer {
  return Buffer.from(
    JSON.stringify({
      StreamName: 'stream-1',
      Records: Array.from({ length: recordsPerCall }, (_, index) => ({
        Data: Buffer.alloc(recordBytes, index).toString('base64'),
        PartitionKey: `sensor-${index}`,
      })),
    }),
  );
}

function putRecordsOutput(results: PutOutcome['results']): PutRecordsOutput {
  return {
    FailedRecordCount: 0,
    Records: results.map((stored) =>
      'sequenceNumber' in stored
        ? { SequenceNumber: stored.sequenceNumber, ShardId: shardName(stored.shard.index) }
        : { ErrorCode: 'ProvisionedThroughputExceededException' },
    ),
  };
}

async function measureReads(rounds: number): Promise<BenchResult[]> {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  await plane.producer.putMany(
    stream,
    Array.from({ length: recordsPerCall }, (_, index) => ({
      data: Buffer.alloc(recordBytes),
      partitionKey: `k${index}`,
    })),
  );
  const iterator = await plane.reader.iterator(stream, 0, { kind: 'trim-horizon' });
  let readMs = 0;
  let encodeMs = 0;
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    const { records, millisBehindLatest } = await plane.reader.read(iterator, recordsPerCall);
    const readAt = performance.now();
    getRecordsJson.encode?.({ Records: records.map(wireRecord), MillisBehindLatest: millisBehindLatest });
    readMs += readAt - startedAt;
    encodeMs += performance.now() - readAt;
  }
  return [
    result('GetRecords 500 x 1 KiB: read', rounds, readMs),
    result('GetRecords 500 x 1 KiB: encode', rounds, encodeMs),
  ];
}

function result(name: string, rounds: number, spentMs: number): BenchResult {
  // A round that is faster than the timer's step counts as one step.
  return { name, perSecond: (rounds * recordsPerCall * 1000) / Math.max(spentMs, 0.001), unit: 'records' };
}
