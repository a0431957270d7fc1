import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeliveryWorld } from '../../jobs/delivery-jobs.fixture.ts';
import type { S3Destination } from '../delivery-stream.ts';
import type { Transform, TransformCall, TransformedRecord } from '../ports.ts';
import { decodeStagingPayload, encodeStagingPayload } from './staging-payload.ts';

const minute = 60_000;
const functionArn = 'arn:aws:lambda:us-east-1:000000000000:function:clean';

function withFunction(more: Record<string, string> = {}, rest: Partial<S3Destination> = {}): Partial<S3Destination> {
  const parameters = { LambdaArn: functionArn, NumberOfRetries: '3', BufferSizeInMBs: '1', ...more };
  return {
    buffering: { sizeMiB: 5, intervalS: 60 },
    processing: {
      enabled: true,
      processors: [
        { type: 'Lambda', parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })) },
      ],
    },
    ...rest,
  };
}

/** Answers with the record in capitals and the number of the call; what begins with `-` is dropped, with `!` it failed. */
class Shouting implements Transform {
  calls: TransformCall[] = [];
  failures = 0;

  async invoke(_: string, call: TransformCall): Promise<readonly TransformedRecord[]> {
    this.calls.push(call);
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('the function timed out');
    }
    return call.records.map(({ recordId, record }) => {
      const text = Buffer.from(record.data).toString();
      const result = text.startsWith('-') ? 'Dropped' : text.startsWith('!') ? 'ProcessingFailed' : 'Ok';
      const data = Buffer.from(`${text.toUpperCase()}${this.calls.length} `);
      return { recordId, result, data, partitionKeys: { first: text.slice(0, 1) } };
    });
  }
}

async function texts(world: DeliveryWorld): Promise<Readonly<Record<string, string>>> {
  const objects = await world.objects();
  const named = objects.map(({ key, content }) => [key.replace(/2026.*/, ''), content.toString()] as const);
  const found: Record<string, string> = {};
  for (const [name, text] of named) found[name] = (found[name] ?? '') + text;
  return found;
}

test('what the function returns is delivered; dropped records are not, failed ones go to the errors', async () => {
  const transform = new Shouting();
  await using world = await DeliveryWorld.open({ transform });
  await world.create('clicks', { destination: withFunction() });
  await world.put('clicks', 'a', '-b', '!c', 'd');
  await world.advance(minute);
  await world.advance(minute);
  const found = await texts(world);
  assert.equal(found[''], 'A1 D1 ');
  const line = JSON.parse(found['processing-failed/'] ?? '') as Record<string, unknown>;
  assert.deepEqual(
    [line['errorCode'], line['rawData'], line['lambdaArn'], line['attemptsMade']],
    ['Lambda.ProcessingFailedStatus', 'IWM=', functionArn, 1],
  );
  assert.equal(transform.calls.length, 1);
  assert.equal(transform.calls[0]?.deliveryStreamArn, 'arn:aws:firehose:us-east-1:000000000000:deliverystream/clicks');
  assert.deepEqual(world.failures, []);
});

test('a call waits for its size or its time', async () => {
  const transform = new Shouting();
  await using world = await DeliveryWorld.open({ transform });
  await world.create('clicks', { destination: withFunction({ BufferIntervalInSeconds: '30' }) });
  await world.put('clicks', 'a');
  await world.advance(29_000);
  await world.put('clicks', 'b');
  await world.advance(500);
  assert.equal(transform.calls.length, 0);
  await world.advance(500);
  assert.deepEqual(
    transform.calls.map(({ records }) => records.length),
    [2],
  );
  await world.put('clicks', 'x'.repeat(800_000));
  await world.put('clicks', 'y'.repeat(800_000));
  await world.advance(0);
  assert.deepEqual(
    transform.calls.map(({ records }) => records.length),
    [2, 2],
  );
});

test('a call that fails is repeated as often as was said, then its records go to the errors', async () => {
  const transform = new Shouting();
  await using world = await DeliveryWorld.open({ transform });
  await world.create('clicks', { destination: withFunction({ NumberOfRetries: '2', BufferIntervalInSeconds: '0' }) });
  transform.failures = 2;
  await world.put('clicks', 'a');
  for (let count = 0; count < 4; count += 1) await world.advance(1_000);
  assert.equal(transform.calls.length, 3);
  transform.failures = 3;
  await world.put('clicks', 'b');
  for (let count = 0; count < 4; count += 1) await world.advance(1_000);
  await world.advance(minute);
  const found = await texts(world);
  assert.equal(found[''], 'A3 ');
  assert.match(
    found['processing-failed/'] ?? '',
    /"attemptsMade":3,.*"errorCode":"Lambda.FunctionError","errorMessage":"the function timed out"/,
  );
});

test('records are sorted by the partition keys that the function gives', async () => {
  await using world = await DeliveryWorld.open({ transform: new Shouting() });
  await world.create('clicks', {
    destination: withFunction(
      { BufferIntervalInSeconds: '0' },
      {
        prefix: 'k=!{partitionKeyFromLambda:first}/!{timestamp:yyyy}/',
        errorOutputPrefix: 'e/',
        dynamicPartitioning: { enabled: true, retryS: undefined },
      },
    ),
  });
  await world.put('clicks', 'x1', 'y1', 'x2');
  await world.advance(0);
  await world.advance(minute);
  assert.deepEqual(await texts(world), { 'k=x/': 'X11 X21 ', 'k=y/': 'Y11 ' });
});

test('a function that is switched on later, and off again, sees what comes between', async () => {
  const transform = new Shouting();
  await using world = await DeliveryWorld.open({ transform });
  const plain = { buffering: { sizeMiB: 5, intervalS: 60 } };
  const { account, region, name } = await world.create('clicks', { destination: plain });
  const update = (more: Partial<S3Destination>) =>
    world.catalog.change({ account, region, name }, (stream) => ({
      version: stream.version + 1,
      destination: { ...stream.destination, processing: undefined, ...more },
    }));
  await world.put('clicks', 'a ');
  await world.advance(0);
  await update(withFunction({ BufferIntervalInSeconds: '0' }));
  await world.put('clicks', 'b');
  await world.advance(0);
  await world.advance(minute);
  await update(plain);
  await world.put('clicks', 'c');
  await world.advance(0);
  await world.advance(minute);
  assert.deepEqual(await texts(world), { '': 'a B1 c' });
  assert.deepEqual(world.failures, []);
});

test('staged records are stored with all they have, and what is cut off is refused', () => {
  const fault = { attemptsMade: 2, errorCode: 'c', errorMessage: 'm', endedAtMs: 9, lambdaArn: 'arn' };
  const records = [
    {
      data: Buffer.from('a'),
      arrivalMs: 1,
      sequenceNumber: '7',
      staged: { keys: { k: 'v' }, fault: undefined, errorType: undefined },
    },
    { data: Buffer.from(''), arrivalMs: 2, staged: { keys: undefined, fault, errorType: undefined } },
  ];
  const payload = encodeStagingPayload(records);
  assert.deepEqual(decodeStagingPayload(payload), records);
  for (const damaged of [payload.subarray(0, 3), payload.subarray(0, -1), Buffer.from([9])])
    assert.throws(() => decodeStagingPayload(damaged), { code: 'Corrupt' });
});
