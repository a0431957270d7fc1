import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from '../../io/virtual-clock.ts';
import type { PartitionId } from '../log/log.ts';
import { MemoryLog } from '../log/memory/memory-log.ts';
import { destination, plainSealing, streamOf } from './delivery.fixture.ts';
import { decodeDirectPayload, encodeDirectPayload } from './direct-payload.ts';
import { DirectSource } from './direct-source.ts';
import { Intake } from './intake.ts';

const startMs = Date.UTC(2026, 0, 15, 10);

function open() {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const log = new MemoryLog({ clock });
  const stream = streamOf({ destination: destination() });
  const intake = new Intake({ log, sealing: plainSealing });
  const put = (...texts: string[]) =>
    intake.put(
      stream,
      texts.map((text) => Buffer.from(text)),
    );
  assert.ok(stream.source.kind === 'direct-put');
  const source = new DirectSource({ log, clock, sealing: plainSealing }, stream.source.partition);
  return { clock, log, stream, put, source, partition: stream.source.partition };
}

const limit = { bytesMax: 1_000_000, recordsMax: 1_000 };

test('records are read back with their offsets and arrival, in the order of the puts', async () => {
  const { clock, put, source } = open();
  await put('a', '');
  clock.advance(5);
  await put('c');
  const lane = await source.lane('direct');
  const slice = await lane?.read(0, limit);
  assert.deepEqual(
    slice?.records.map(({ data, offset, arrivalMs }) => [Buffer.from(data).toString(), offset, arrivalMs - startMs]),
    [
      ['a', 0, 0],
      ['', 1, 0],
      ['c', 2, 5],
    ],
  );
  assert.deepEqual([slice?.next, slice?.atTip, slice?.atEnd], [3, true, false]);
});

test('a range is read again as it was, from the middle of a put to the middle of another', async () => {
  const { put, source } = open();
  await put('a', 'b', 'c');
  await put('d', 'e');
  const [lane] = await source.lanes();
  assert.ok(lane);
  const texts: string[] = [];
  for (let next = 1; next < 4;) {
    const slice = await lane.read(next, { ...limit, before: 4 });
    texts.push(...slice.records.map(({ data }) => Buffer.from(data).toString()));
    next = slice.next;
    assert.equal(slice.atTip, false);
  }
  assert.deepEqual(texts, ['b', 'c', 'd']);
  const first = await lane.read(0, { bytesMax: 1, recordsMax: 1 });
  assert.equal(first.records.length > 0, true, 'the first record comes whatever its size');
});

test('a source begins at the oldest record, at the tip or at a time', async () => {
  const { clock, put, source } = open();
  await put('a');
  clock.advance(10);
  await put('b');
  assert.deepEqual(await source.begin({ kind: 'trim-horizon' }), { direct: { next: 0, done: false } });
  assert.deepEqual(await source.begin({ kind: 'latest' }), { direct: { next: 2, done: false } });
  assert.deepEqual(await source.begin({ kind: 'at-time', timeMs: startMs + 1 }), { direct: { next: 1, done: false } });
  clock.advance(7);
  assert.equal(await source.behindMs({ direct: { next: 1, done: false } }), 7);
  assert.equal(await source.behindMs({ direct: { next: 2, done: false } }), 0);
});

test('what was trimmed is jumped over', async () => {
  const { log, put, partition, source } = open();
  await put('a', 'b');
  await put('c');
  const { end } = await log.bounds(partition);
  await log.trim(partition, 2 as typeof end);
  const [lane] = await source.lanes();
  const slice = await lane?.read(0, limit);
  assert.deepEqual(
    slice?.records.map(({ offset }) => offset),
    [2],
  );
  assert.deepEqual((await lane?.read(0, { ...limit, before: 1 }))?.next, 1);
});

test('sealed records are opened where they lie', async () => {
  const { clock, log, stream } = open();
  const mirror = (payload: Uint8Array) => Promise.resolve(Buffer.from(payload).reverse());
  const sealing = {
    seal: (_: unknown, __: PartitionId, payload: Uint8Array) => mirror(payload),
    open: (_: PartitionId, payload: Uint8Array) => mirror(payload),
  };
  const encryption = {
    keyType: 'AWS_OWNED_CMK',
    keyArn: undefined,
    status: 'ENABLED',
    masterKeyId: 'm',
    dataKeyId: '1',
  } as const;
  const { sealed } = await new Intake({ log, sealing }).put({ ...stream, encryption }, [Buffer.from('secret')]);
  assert.equal(sealed, true);
  assert.ok(stream.source.kind === 'direct-put');
  const [lane] = await new DirectSource({ log, clock, sealing }, stream.source.partition).lanes();
  const slice = await lane?.read(0, limit);
  assert.deepEqual(
    slice?.records.map(({ data }) => Buffer.from(data).toString()),
    ['secret'],
  );
});

test('a payload that is cut off or of another format is refused', () => {
  const payload = encodeDirectPayload([Buffer.from('abc'), Buffer.from('d')]);
  for (const damaged of [payload.subarray(0, 3), payload.subarray(0, -1), Buffer.from([2])])
    assert.throws(() => decodeDirectPayload(damaged), { code: 'Corrupt' });
});
