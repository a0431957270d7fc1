/**
 * What one thread spends on records between socket and log: decode, route, build batches, name, encode; and on the way
 * back. Run it: `node src/services/kinesis/codecs/hot-path.bench.ts [rounds]`. It prints microseconds a record.
 */
import type { Appended, Log } from '../../../engine/log/log.ts';
import { makeDataPlane, startMs } from '../../../engine/stream/data-plane.fixture.ts';
import { shardName } from '../../../engine/stream/stream.ts';
import type { PutRecordsOutput } from '../model.gen.ts';
import { getRecordsJson } from './get-records-json.ts';
import { putRecordsJson } from './put-records-json.ts';

export interface HotPathShares {
  readonly decodeUs: number;
  readonly produceUs: number;
  readonly encodeUs: number;
  readonly readUs: number;
  readonly encodeReadUs: number;
}

const recordBytes = 1024;

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

export async function measureHotPath(
  rounds: number,
  recordsPerCall: number,
  shardCount: number,
): Promise<HotPathShares> {
  const body = Buffer.from(
    JSON.stringify({
      StreamName: 'stream-1',
      Records: Array.from({ length: recordsPerCall }, (_, index) => ({
        Data: Buffer.alloc(recordBytes, index).toString('base64'),
        PartitionKey: `sensor-${index}`,
      })),
    }),
  );
  const plane = makeDataPlane({ wrapLog: forgetfulLog });
  const stream = plane.directory.create(shardCount, startMs);
  const spent = { decode: 0, produce: 0, encode: 0 };
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    const input = putRecordsJson.decode(body);
    if (input === undefined) throw new Error('the bench sends what the codec takes');
    const decodedAt = performance.now();
    const { results } = await plane.producer.putMany(
      stream,
      input.Records.map(({ Data, PartitionKey }) => ({ data: Data, partitionKey: PartitionKey })),
    );
    const producedAt = performance.now();
    const output: PutRecordsOutput = {
      FailedRecordCount: 0,
      Records: results.map((result) =>
        'sequenceNumber' in result
          ? { SequenceNumber: result.sequenceNumber, ShardId: shardName(result.shard.index) }
          : { ErrorCode: 'ProvisionedThroughputExceededException' },
      ),
    };
    putRecordsJson.encode?.(output);
    spent.decode += decodedAt - startedAt;
    spent.produce += producedAt - decodedAt;
    spent.encode += performance.now() - producedAt;
  }
  const perRecordUs = (ms: number): number => (ms * 1000) / (rounds * recordsPerCall);
  return {
    decodeUs: perRecordUs(spent.decode),
    produceUs: perRecordUs(spent.produce),
    encodeUs: perRecordUs(spent.encode),
    ...(await measureReads(rounds, recordsPerCall)),
  };
}

async function measureReads(rounds: number, recordCount: number): Promise<{ readUs: number; encodeReadUs: number }> {
  const plane = makeDataPlane();
  const stream = plane.directory.create(1, startMs);
  await plane.producer.putMany(
    stream,
    Array.from({ length: recordCount }, (_, index) => ({ data: Buffer.alloc(recordBytes), partitionKey: `k${index}` })),
  );
  const iterator = await plane.reader.iterator(stream, 0, { kind: 'trim-horizon' });
  let readMs = 0;
  let encodeMs = 0;
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    const { records, millisBehindLatest } = await plane.reader.read(iterator, recordCount);
    const readAt = performance.now();
    getRecordsJson.encode?.({
      Records: records.map((record) => ({
        SequenceNumber: record.sequenceNumber,
        ApproximateArrivalTimestamp: record.arrivalMs,
        Data: record.data,
        PartitionKey: record.partitionKey,
      })),
      MillisBehindLatest: millisBehindLatest,
    });
    readMs += readAt - startedAt;
    encodeMs += performance.now() - readAt;
  }
  const perRecordUs = (ms: number): number => (ms * 1000) / (rounds * recordCount);
  return { readUs: perRecordUs(readMs), encodeReadUs: perRecordUs(encodeMs) };
}

if (import.meta.main) {
  await measureHotPath(200, 500, 4);
  for (const shardCount of [1, 4, 100]) {
    const shares = await measureHotPath(Number(process.argv[2] ?? 300), 500, shardCount);
    const line = Object.entries(shares).map(([name, value]) => `${name} ${value.toFixed(2)}`);
    process.stdout.write(`${shardCount} shards: ${line.join('  ')}\n`);
  }
}
