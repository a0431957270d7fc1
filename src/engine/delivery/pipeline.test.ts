import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { test } from 'node:test';
import { deliveryCutType } from '../meta/documents/delivery-cut.ts';
import { deliveryPlanType } from '../meta/documents/delivery-plan.ts';
import { openTestDelivery, noBucket } from './pipeline.fixture.ts';

const second = 1_000;

test('records become one object when the interval is over', async () => {
  await using test = await openTestDelivery({ destination: { buffering: { sizeMiB: 5, intervalS: 60 } } });
  await test.put('one ', 'two ');
  await test.settle();
  await test.advance(59 * second);
  await test.put('three');
  await test.settle();
  assert.deepEqual(test.sink.keys(), []);
  await test.advance(1 * second);
  assert.deepEqual(test.sink.texts(), ['one two three']);
  assert.match(test.sink.keys()[0] ?? '', /^2026\/01\/15\/10\/clicks-1-2026-01-15-10-20-30-[0-9a-f-]{36}$/);
  assert.deepEqual(await deliveryCutType.list(test.meta), []);
});

test('an object is cut as soon as it is large enough', async () => {
  await using test = await openTestDelivery({ destination: { buffering: { sizeMiB: 1, intervalS: 900 } } });
  const record = Buffer.alloc(700_000, 'x');
  await test.put(record, record, record);
  await test.settle();
  assert.deepEqual(
    [...test.sink.objects.values()].map(({ bytes }) => bytes.length),
    [1_400_000],
  );
  await test.advance(900 * second);
  assert.deepEqual(
    [...test.sink.objects.values()].map(({ bytes }) => bytes.length),
    [1_400_000, 700_000],
  );
});

test('an interval of zero delivers at once, and gathers what comes right behind', async () => {
  await using test = await openTestDelivery({ destination: { buffering: { sizeMiB: 5, intervalS: 0 } } });
  await test.put('a');
  await test.settle();
  assert.deepEqual(test.sink.texts(), ['a']);
  await test.put('b');
  await test.put('c');
  await test.settle();
  assert.deepEqual(test.sink.texts(), ['a']);
  await test.advance(250);
  assert.deepEqual(test.sink.texts(), ['a', 'bc']);
});

test('objects are compressed, with the ending and encoding of it', async () => {
  await using test = await openTestDelivery({
    destination: { compression: 'GZIP', buffering: { sizeMiB: 5, intervalS: 0 } },
  });
  await test.put('hello');
  await test.settle();
  const [object] = test.sink.objects.values();
  assert.ok(object);
  assert.equal(gunzipSync(object.bytes).toString(), 'hello');
  assert.match(object.key, /\.gz$/);
  assert.equal(object.contentEncoding, 'gzip');
  assert.equal(object.bucket, 'lake');
});

test('a put that fails is tried again under the same name, with the same bytes, and told with its age', async () => {
  const ages: (number | undefined)[] = [];
  await using test = await openTestDelivery({
    destination: { buffering: { sizeMiB: 5, intervalS: 0 } },
    meter: { putFailed: (freshnessMs) => void ages.push(freshnessMs) },
  });
  test.sink.fault = noBucket;
  await test.put('a');
  await test.settle();
  for (let minute = 0; minute < 60; minute += 1) await test.advance(60 * second);
  assert.equal(new Set(test.sink.attempts).size, 1);
  assert.ok(test.sink.attempts.length > 50, `${test.sink.attempts.length} attempts`);
  assert.ok((ages.at(-1) ?? 0) > 3_500 * second, `${ages.at(-1)} ms`);
  test.sink.fault = () => undefined;
  await test.advance(60 * second);
  assert.deepEqual(test.sink.texts(), ['a']);
  assert.deepEqual(test.lost, []);
});

test('after a day of attempts an object is given up', async () => {
  await using test = await openTestDelivery({ destination: { buffering: { sizeMiB: 5, intervalS: 0 } } });
  test.sink.fault = noBucket;
  await test.put('a', 'b');
  await test.settle();
  for (let hour = 0; hour < 24; hour += 1) await test.advance(3_600 * second);
  await test.advance(60 * second);
  assert.deepEqual(test.lost, [2]);
  assert.deepEqual(await deliveryCutType.list(test.meta), []);
});

test('while deliveries are behind, the object that waits grows', async () => {
  await using test = await openTestDelivery({ destination: { buffering: { sizeMiB: 1, intervalS: 0 } } });
  test.sink.fault = noBucket;
  for (let count = 0; count < 10; count += 1) {
    await test.put(`${count}`);
    await test.advance(second);
  }
  test.sink.fault = () => undefined;
  await test.advance(60 * second);
  assert.equal(test.sink.objects.size, 3);
  assert.equal([...test.sink.texts()].toSorted().join(''), '0123456789');
});

test('what was read before an update is delivered as it was configured then', async () => {
  await using test = await openTestDelivery({
    destination: { buffering: { sizeMiB: 5, intervalS: 60 }, prefix: 'old/' },
  });
  await test.put('a');
  await test.settle();
  test.update({ prefix: 'new/', compression: 'GZIP' });
  await test.settle();
  assert.deepEqual(test.sink.texts(), ['a']);
  assert.match(test.sink.keys()[0] ?? '', /^old\/.*clicks-1-[^.]*$/);
  await test.put('b');
  await test.settle();
  await test.advance(60 * second);
  assert.match(test.sink.keys()[1] ?? '', /^new\/.*clicks-2-.*\.gz$/);
  test.update({ prefix: 'newer/' });
  await test.settle();
  assert.equal((await deliveryPlanType.list(test.meta)).length <= 2, true, 'plans that nothing needs go');
});

test('a cut that failed keeps its configuration over an update', async () => {
  await using test = await openTestDelivery({
    destination: { buffering: { sizeMiB: 5, intervalS: 0 }, prefix: 'old/' },
  });
  test.sink.fault = noBucket;
  await test.put('a');
  await test.settle();
  test.update({ prefix: 'new/', bucketArn: 'arn:aws:s3:::other', compression: 'GZIP' });
  test.sink.fault = () => undefined;
  await test.advance(60 * second);
  const [object] = test.sink.objects.values();
  assert.equal(object?.bucket, 'lake');
  assert.equal(object?.bytes.toString(), 'a');
});

test('a delivery that is stopped and begun again goes on where it was', async () => {
  const first = await openTestDelivery({ destination: { buffering: { sizeMiB: 5, intervalS: 60 } } });
  await first.put('a');
  await first.settle();
  await first.advance(60 * second);
  await first.put('b');
  await first.settle();
  await first.advance(30 * second);
  await first.stop();
  const { clock, log, sink } = first;
  await first.meta[Symbol.asyncDispose]();
  await using second_ = await openTestDelivery({ clock, log, sink, stream: first.stream() });
  await second_.settle();
  assert.deepEqual(sink.texts(), ['a']);
  await second_.advance(30 * second);
  assert.deepEqual(sink.texts(), ['a', 'b'], 'the time before the stop counts');
});
