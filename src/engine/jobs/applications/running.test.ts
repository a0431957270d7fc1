import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configuration, input, named, output, startMs, streamArn } from './applications.fixture.ts';
import { ApplicationError } from './errors.ts';
import { begin, createStream, event, pass, settle, startProcess, textsOf } from './running.fixture.ts';

const name = named('averages');

test('windows of a stream come out of another one, also where the input falls silent', async () => {
  const { clock, process } = await begin();
  await process.catalog.create(name, configuration());
  await process.put('in', [event('before', 1)]);
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await process.put('in', [event('a', 1), event('b', 2), event('a', 3)]);
  await settle();
  assert.deepEqual(await textsOf(process, 'out'), []);
  await pass(clock, 11_000);
  assert.deepEqual((await textsOf(process, 'out')).toSorted(), ['{"K":"a","N":2,"S":4}', '{"K":"b","N":1,"S":2}']);
  await process.stop();
  assert.deepEqual(process.failures, []);
});

test('TRIM_HORIZON takes what was there; CSV rows end with a line end; parallel streams share the shards', async () => {
  const { process } = await begin({}, 4);
  const code = `CREATE OR REPLACE STREAM D (K VARCHAR(16), V INTEGER, SHARD VARCHAR(64));
    CREATE OR REPLACE PUMP P1 AS INSERT INTO D SELECT STREAM K, V, SHARD_ID FROM SOURCE_SQL_STREAM_001;
    CREATE OR REPLACE PUMP P2 AS INSERT INTO D SELECT STREAM K, V, SHARD_ID FROM SOURCE_SQL_STREAM_002;`;
  const parallel = { ...input, parallelism: 2 };
  await process.catalog.create(
    name,
    configuration({ code, inputs: [parallel], outputs: [{ ...output, format: 'CSV' }] }),
  );
  const events = Array.from({ length: 40 }, (_, index) => event(`k${index}`, index));
  await process.put('in', events);
  await process.catalog.start(name, new Map([['1.1', 'TRIM_HORIZON']]));
  await settle();
  const texts = await textsOf(process, 'out');
  assert.equal(texts.length, 40);
  assert.match(texts[0] ?? '', /^k\d+,\d+,shardId-00000000000[0-3]\n$/);
  const keys = new Set(texts.map((text) => text.split(',')[0]));
  assert.deepEqual(keys, new Set(events.map(({ key }) => key)));
  await process.stop();
});

test('a stopped application goes on where it was, with its windows; NOW forgets them', async () => {
  const { clock, process } = await begin();
  await process.catalog.create(name, configuration());
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await process.put('in', [event('a', 1)]);
  await settle();
  await process.catalog.stop(name);
  assert.equal(process.catalog.get(name).status, 'READY');
  assert.equal(await process.report(process.catalog.get(name).id), undefined);
  await process.put('in', [event('a', 10)]);
  await process.catalog.start(name, new Map([['1.1', 'LAST_STOPPED_POINT']]));
  await pass(clock, 11_000);
  assert.deepEqual(await textsOf(process, 'out'), ['{"K":"a","N":2,"S":11}']);
  await process.put('in', [event('a', 100)]);
  await settle();
  await process.catalog.stop(name);
  await process.put('in', [event('a', 1_000)]);
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await process.put('in', [event('a', 10_000)]);
  await pass(clock, 11_000);
  assert.deepEqual((await textsOf(process, 'out')).slice(1), ['{"K":"a","N":1,"S":10000}']);
  await process.stop();
});

test('APP-4: a running application goes on after a restart of the server, and with a new version of itself', async () => {
  const { clock, log, process } = await begin();
  await process.catalog.create(name, configuration());
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await process.put('in', [event('a', 1)]);
  await settle();
  await process.stop();
  const again = await startProcess({ log, clock });
  await again.put('in', [event('a', 2)]);
  await pass(clock, 11_000);
  assert.deepEqual(await textsOf(again, 'out'), ['{"K":"a","N":2,"S":3}']);
  await again.catalog.change(name, {
    version: 1,
    apply: (now) => ({ ...now, outputs: [{ ...output, format: 'CSV' }] }),
  });
  await again.put('in', [event('b', 5)]);
  await pass(clock, 11_000);
  assert.deepEqual((await textsOf(again, 'out')).slice(1), ['b,1,5\n']);
  await again.stop();
});

test('an application whose input is not there is not started; one that loses it goes on when it is made anew', async () => {
  const { clock, process } = await begin();
  const other = { ...input, from: { ...input.from, arn: streamArn('later') } };
  await process.catalog.create(name, configuration({ inputs: [other] }));
  await assert.rejects(
    () => process.catalog.start(name),
    (error) => error instanceof ApplicationError && /there is no stream arn:aws:kinesis/.test(error.message),
  );
  await createStream(process, 'later');
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await settle();
  await process.streams.delete({ ...name, name: 'later' }, () => undefined);
  await settle();
  const { id } = process.catalog.get(name);
  assert.equal((await process.report(id))?.state.kind, 'backing-off');
  await createStream(process, 'later');
  await process.put('later', [event('a', 1)]);
  process.monotonic.advance(60_000);
  await settle();
  await pass(clock, 11_000);
  assert.deepEqual(await textsOf(process, 'out'), ['{"K":"a","N":1,"S":1}']);
  assert.equal((await process.report(id))?.state.kind, 'running');
  await process.stop();
});

test('rows wait for an output that is not there', async () => {
  const { clock, process } = await begin();
  await process.catalog.create(
    name,
    configuration({ outputs: [{ ...output, to: { ...output.to, arn: streamArn('late') } }] }),
  );
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await process.put('in', [event('a', 1)]);
  await pass(clock, 11_000);
  await createStream(process, 'late');
  process.monotonic.advance(60_000);
  await settle();
  assert.deepEqual(await textsOf(process, 'late'), ['{"K":"a","N":1,"S":1}']);
  await process.stop();
});

test('an application that outgrows its limit halts with a clear error', async () => {
  const { process } = await begin({ stateBytesMax: 10_000 });
  await process.catalog.create(name, configuration());
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await process.put(
    'in',
    Array.from({ length: 400 }, (_, index) => event(`key-${index}`, 1)),
  );
  await settle();
  const report = await process.report(process.catalog.get(name).id);
  assert.equal(report?.state.kind, 'halted');
  assert.match(String(process.failures[0]), /would exceed stateBytesMax \(10000 bytes\)/);
  await process.stop();
});

test('readers see rows and failures as they come, and how many they missed', async () => {
  const { clock, process } = await begin();
  const code =
    'CREATE OR REPLACE STREAM D (Q INTEGER); CREATE OR REPLACE PUMP P AS INSERT INTO D SELECT STREAM 100 / V FROM SOURCE_SQL_STREAM_001;';
  await process.catalog.create(name, configuration({ code, outputs: [] }));
  const abort = new AbortController();
  await assert.rejects(process.tail(name, 'NOPE', abort.signal), ApplicationError);
  const rows = await process.tail(name, undefined, abort.signal);
  const first = rows.next();
  await process.catalog.start(name, new Map([['1.1', 'NOW']]));
  await settle();
  await process.put('in', [event('a', 5), event('a', 0)]);
  assert.deepEqual((await first).value, { stream: 'D', rowtimeMs: startMs, json: '{"Q":20}', dropped: 0 });
  const failed = (await rows.next()).value;
  assert.equal(failed?.stream, 'error_stream');
  assert.match(failed.json, /"ERROR_NAME":"Arithmetic error"/);
  for (let round = 0; round < 3; round++) {
    await process.put(
      'in',
      Array.from({ length: 500 }, () => event('a', 1)),
    );
    await settle();
  }
  let seen = 0;
  while (seen < 1_000) {
    assert.equal((await rows.next()).value?.dropped, 0);
    seen += 1;
  }
  await process.put('in', [event('a', 1)]);
  assert.equal((await rows.next()).value?.dropped, 500);
  const last = rows.next();
  abort.abort();
  assert.equal((await last).done, true);
  await process.stop();
  clock.advance(0);
});
