import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BodyRoom } from './body-room.ts';
import { bodyOf, jsonCall, jsonOf, putAnswer, testDispatcher, testRequest, testService } from './dispatch-fixture.ts';

const ofLength = (bytes: number) => testRequest({ headers: { 'content-length': String(bytes) } });

test('room is taken as declared, given back, and never more than there is', () => {
  const room = new BodyRoom(100_000);
  assert.equal(room.take(ofLength(60_000), 80_000), 60_000);
  assert.equal(room.take(ofLength(60_000), 80_000), undefined);
  assert.equal(room.take(ofLength(40_000), 80_000), 40_000);
  room.giveBack(60_000);
  assert.equal(room.take(testRequest(), 50_000), 50_000, 'no length may mean the longest');
});

test('small bodies, and those that will be refused for their size, need none', () => {
  const room = new BodyRoom(0);
  assert.equal(room.take(ofLength(8192), 80_000), 0);
  assert.equal(room.take(ofLength(80_001), 80_000), 0);
  assert.equal(room.take(ofLength(8193), 80_000), undefined);
});

test('a request without room is told to try again, and gets through when there is', async () => {
  const release = Promise.withResolvers<void>();
  const service = {
    ...testService({
      put: async () => {
        await release.promise;
        return putAnswer;
      },
    }),
    requestBytesMax: 100_000,
  };
  const dispatcher = testDispatcher({ services: [service], requestBytesInFlightMax: 50_000 });
  const call = () => {
    const input = { StreamName: 'a', Data: Buffer.alloc(22_500).toString('base64'), PartitionKey: 'k' };
    const body = JSON.stringify(input);
    return dispatcher.handler(
      jsonCall('Kinesis_20131202.PutRecord', input, { body, headers: { 'content-length': String(body.length) } }),
    );
  };
  const held = call();
  const refused = await call();
  assert.equal(refused.status, 503);
  assert.deepEqual(await jsonOf(refused), {
    __type: 'ServiceUnavailableException',
    message: 'Too many large requests are under way; try again.',
  });
  release.resolve();
  assert.deepEqual(await jsonOf(await held), putAnswer);
  assert.equal((await bodyOf(await call())).length > 0, true);
  assert.equal((await call()).status, 200, 'what was taken is given back');
});
