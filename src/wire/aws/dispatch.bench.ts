/** What a request costs before and after its operation, beside the hashing alone that no server could spare. */
import { createHmac, hash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { model } from '../../services/kinesis/model.gen.ts';
import type { PutRecordInput, PutRecordOutput } from '../../services/kinesis/model.gen.ts';
import { realRandom } from '../../io/real-ports.ts';
import type { Operation, Service } from './service.ts';
import { jsonCall, testDispatcher, testKey } from './dispatch-fixture.ts';

const dataBytes = 1024;

interface Measured {
  readonly name: string;
  readonly perSecond: number;
  readonly unit: string;
}

async function measure(name: string, iterations: number, round: () => unknown): Promise<Measured> {
  const startMs = performance.now();
  for (let index = 0; index < iterations; index++) await round();
  return { name, perSecond: (iterations * 1000) / (performance.now() - startMs), unit: 'requests' };
}

/** A PutRecord of 1 KiB through the generic codecs: verified in full, with an unknown key, and the hashes of the former. */
export async function bench(iterations: number): Promise<readonly Measured[]> {
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
  return [
    await measure('dispatch, verified', iterations, () => verifying.handler(request)),
    await measure('dispatch, unverified', iterations, () => trusting.handler(request)),
    await measure('dispatch, roofline: hashes', iterations, () =>
      createHmac('sha256', key)
        .update(hash('sha256', body))
        .update(hash('sha256', data.slice(0, 400)))
        .digest('hex'),
    ),
  ];
}
