import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openOrders } from '../firehose.fixture.ts';

test('new tags come to those that are there, and new values in place of old ones', async () => {
  await using wire = await openOrders({}, { Tags: [{ Key: 'a', Value: '1' }] });
  const tag = (...Tags: readonly object[]) => ({ DeliveryStreamName: 'orders', Tags });
  await Promise.all([
    wire.call('TagDeliveryStream', tag({ Key: 'a', Value: '2' }, { Key: 'b' })),
    wire.call('TagDeliveryStream', tag({ Key: '__proto__', Value: '3' })),
  ]);
  assert.deepEqual(Object.entries(wire.get().tags), [
    ['a', '2'],
    ['b', ''],
    ['__proto__', '3'],
  ]);
  assert.equal(wire.get().version, 1);
  const more = Array.from({ length: 48 }, (_, index) => ({ Key: `k${index}` }));
  assert.equal(
    await wire.refused('TagDeliveryStream', tag(...more)),
    'LimitExceededException: Firehose orders under account 000000000000 cannot have more than 50 tags.',
  );
  await wire.call('TagDeliveryStream', tag(...more.slice(1)));
  assert.match(await wire.refused('TagDeliveryStream', tag({ Key: 'aws:x' })), /^ValidationException: /);
});
