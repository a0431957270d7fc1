/** What one thread spends on direct puts between socket and log, and on their answer. `npm run bench -- --micro` prints it. */
import { encodeDirectPayload } from '../../../engine/delivery/direct-payload.ts';
import { putRecordBatchJson } from './put-record-batch-json.ts';

export interface BenchResult {
  readonly name: string;
  readonly perSecond: number;
  readonly unit: string;
}

const recordBytes = 1024;
const recordsPerCall = 500;

export async function bench(rounds: number): Promise<BenchResult[]> {
  const body = putRecordBatchBody();
  const output = {
    FailedPutCount: 0,
    Encrypted: false,
    RequestResponses: Array.from({ length: recordsPerCall }, () => ({ RecordId: 'A'.repeat(36) })),
  };
  const spent = { decode: 0, pack: 0, encode: 0 };
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now();
    const input = putRecordBatchJson.decode(body);
    if (input === undefined) throw new Error('the bench sends what the codec takes');
    const decodedAt = performance.now();
    encodeDirectPayload(input.Records.map(({ Data }) => Data));
    const packedAt = performance.now();
    putRecordBatchJson.encode?.(output);
    spent.decode += decodedAt - startedAt;
    spent.pack += packedAt - decodedAt;
    spent.encode += performance.now() - packedAt;
  }
  return [
    result('PutRecordBatch 500 x 1 KiB: decode', rounds, spent.decode),
    result('PutRecordBatch 500 x 1 KiB: pack for the log', rounds, spent.pack),
    result('PutRecordBatch 500 x 1 KiB: encode', rounds, spent.encode),
  ];
}

function putRecordBatchBody(): Buffer {
  return Buffer.from(
    JSON.stringify({
      DeliveryStreamName: 'orders',
      Records: Array.from({ length: recordsPerCall }, (_, index) => ({
        Data: Buffer.alloc(recordBytes, index).toString('base64'),
      })),
    }),
  );
}

function result(name: string, rounds: number, spentMs: number): BenchResult {
  // A round that is faster than the timer's step counts as one step.
  return { name, perSecond: (rounds * recordsPerCall * 1000) / Math.max(spentMs, 0.001), unit: 'records' };
}
