/**
 * What a request costs before and after its operation: `node src/wire/aws/dispatch.bench.ts [count]` prints microseconds
 * per request for a single PutRecord, verified in full, beside the least it could cost (one SHA-256 of the body, one of the
 * canonical request, one HMAC).
 */
import { createHmac, hash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { model } from '../../services/kinesis/model.gen.ts';
import type { PutRecordInput, PutRecordOutput } from '../../services/kinesis/model.gen.ts';
import { realRandom } from '../../io/real-ports.ts';
import type { Operation, Service } from './service.ts';
import { jsonCall, testDispatcher, testKey } from './dispatch-fixture.ts';

const countDefault = 50_000;
const dataBytes = 1024;

/** Microseconds per round. */
async function measure(count: number, round: () => unknown): Promise<number> {
  for (let index = 0; index < count / 10; index++) await round();
  const startMs = performance.now();
  for (let index = 0; index < count; index++) await round();
  return ((performance.now() - startMs) * 1000) / count;
}

export async function benchDispatch(count: number): Promise<Readonly<Record<string, number>>> {
  const output: PutRecordOutput = { ShardId: 'shardId-000000000000', SequenceNumber: '4'.repeat(56) };
  const putRecord: Operation<PutRecordInput, PutRecordOutput> = {
    access: () => ({ action: 'kinesis:PutRecord', resources: ['*'] }),
    handle: async () => output,
  };
  const service: Service = {
    id: 'kinesis',
    model: async () => model,
    targetPrefix: 'Kinesis_20131202',
    signingNames: ['kinesis'],
    requestBytesMax: 16 * 1024 * 1024,
    operations: { PutRecord: putRecord },
  };
  const principal = { account: '000000000000', accessKeyId: testKey.accessKeyId, arn: 'arn', userId: 'id' };
  const credential = { secretAccessKey: testKey.secretAccessKey, principal };
  const verifying = testDispatcher({
    services: [service],
    random: realRandom,
    auth: { mode: 'server', credentials: { find: () => credential } },
  });
  const trusting = testDispatcher({ services: [service], random: realRandom });
  const data = Buffer.alloc(dataBytes, 'a').toString('base64');
  const request = jsonCall('Kinesis_20131202.PutRecord', { StreamName: 'bench', PartitionKey: 'key', Data: data });
  const body = await request.readBody(1_000_000);
  const key = Buffer.alloc(32);
  return {
    verified: await measure(count, () => verifying.handler(request)),
    unverified: await measure(count, () => trusting.handler(request)),
    roofline: await measure(count, () =>
      createHmac('sha256', key)
        .update(hash('sha256', body))
        .update(hash('sha256', data.slice(0, 400)))
        .digest('hex'),
    ),
  };
}

if (import.meta.main) {
  const results = await benchDispatch(Number(process.argv[2] ?? countDefault));
  // oxlint-disable-next-line no-console -- a bench prints
  for (const [name, microseconds] of Object.entries(results)) console.log(`${name}: ${microseconds.toFixed(2)} µs`);
}
