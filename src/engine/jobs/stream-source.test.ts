import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Cursors, RecordSource, SourceStart } from '../delivery/record-source.ts';
import { SourceGone } from '../delivery/record-source.ts';
import { dayMs, makeDataPlane, startMs } from '../stream/data-plane.fixture.ts';
import type { DataPlane } from '../stream/data-plane.fixture.ts';
import type { Stream } from '../stream/stream.ts';
import { StreamSource } from './stream-source.ts';
import { fuzzSource } from './stream-source.fuzz.ts';

const half = 2n ** 127n;
const everything = { bytesMax: 2 ** 20, recordsMax: 10_000 };

async function put(plane: DataPlane, stream: Stream, texts: readonly string[]): Promise<void> {
  for (const text of texts) await plane.producer.put(stream, { data: Buffer.from(text), partitionKey: text });
}

/** Reads all there is and gives the texts in the order they came, with the cursors after them. */
async function drain(source: RecordSource, from: Cursors): Promise<{ texts: string[]; cursors: Cursors }> {
  let cursors = from;
  const texts: string[] = [];
  for (let moved = true; moved;) {
    moved = false;
    for (const lane of await source.lanes(cursors)) {
      const at = cursors[lane.id]?.next ?? lane.start;
      const { records, next, atEnd } = await lane.read(at, everything);
      texts.push(...records.map(({ data }) => Buffer.from(data).toString()));
      cursors = { ...cursors, [lane.id]: { next, done: atEnd } };
      moved ||= next > at || atEnd;
    }
  }
  return { texts, cursors };
}

async function readFrom(source: RecordSource, start: SourceStart): Promise<string[]> {
  return (await drain(source, await source.begin(start))).texts;
}

describe('the records of a data stream', () => {
  test('JOB-2: random reshards, reads and restarts: every record once, in the order of its key', async () => {
    for (let seed = 1; seed <= 15; seed++) await fuzzSource(seed, 80);
  });

  test('parents come before their children', async () => {
    const plane = makeDataPlane();
    const stream = plane.directory.create(1, startMs);
    await put(plane, stream, ['a', 'b']);
    await plane.resharding.split(stream.id, 0, half);
    await put(plane, stream, ['a2', 'b2']);
    const source = new StreamSource(plane, stream.id);
    const cursors = await source.begin({ kind: 'trim-horizon' });
    assert.deepEqual(
      (await source.lanes(cursors)).map(({ id }) => id),
      ['shardId-000000000000'],
    );
    const { texts, cursors: after } = await drain(source, cursors);
    assert.deepEqual(texts.slice(0, 2), ['a', 'b']);
    assert.deepEqual(texts.slice(2).toSorted(), ['a2', 'b2']);
    assert.equal(after['shardId-000000000000']?.done, true);
    assert.deepEqual(source.tidied(after), after);
  });

  test('LATEST is the moment of begin, also over a reshard', async () => {
    const plane = makeDataPlane();
    const stream = plane.directory.create(1, startMs);
    await put(plane, stream, ['old']);
    await plane.resharding.split(stream.id, 0, half);
    await put(plane, stream, ['old in a child']);
    const source = new StreamSource(plane, stream.id);
    const cursors = await source.begin({ kind: 'latest' });
    await put(plane, stream, ['new']);
    await plane.resharding.merge(stream.id, 1, 2);
    await put(plane, stream, ['newer']);
    assert.deepEqual((await drain(source, cursors)).texts, ['new', 'newer']);
  });

  test('a time begins at the first record that arrived then, whatever shard holds it', async () => {
    const plane = makeDataPlane();
    const stream = plane.directory.create(1, startMs);
    for (const text of ['1', '2', '3']) {
      await put(plane, stream, [text]);
      plane.clock.advance(1_000);
    }
    await plane.resharding.split(stream.id, 0, half);
    plane.clock.advance(1_000);
    await put(plane, stream, ['4']);
    const source = new StreamSource(plane, stream.id);
    assert.deepEqual(await readFrom(source, { kind: 'at-time', timeMs: startMs + 1_000 }), ['2', '3', '4']);
    assert.deepEqual(await readFrom(source, { kind: 'at-time', timeMs: startMs + 2_001 }), ['4']);
    assert.deepEqual(await readFrom(source, { kind: 'at-time', timeMs: startMs + 9_000 }), []);
  });

  test('expired parents are skipped, and their cursors go', async () => {
    const plane = makeDataPlane();
    const stream = plane.directory.create(1, startMs);
    await put(plane, stream, ['expires']);
    const source = new StreamSource(plane, stream.id);
    const cursors = await source.begin({ kind: 'trim-horizon' });
    await plane.resharding.split(stream.id, 0, half);
    plane.clock.advance(dayMs + 1);
    await put(plane, stream, ['stays']);
    const { texts, cursors: after } = await drain(source, cursors);
    assert.deepEqual(texts, ['stays']);
    const now = plane.directory.byId(stream.id);
    assert.ok(now !== undefined);
    plane.directory.set({ ...now, shards: new Map([...now.shards].filter(([index]) => index > 0)) });
    assert.deepEqual(Object.keys(source.tidied(after)), ['shardId-000000000001', 'shardId-000000000002']);
  });

  test('it says how far a reader is behind, through ends that were not noticed yet', async () => {
    const plane = makeDataPlane();
    const stream = plane.directory.create(1, startMs);
    const source = new StreamSource(plane, stream.id);
    const cursors = await source.begin({ kind: 'latest' });
    assert.equal(await source.behindMs(cursors), 0);
    plane.clock.advance(1_000);
    await plane.resharding.split(stream.id, 0, half);
    await put(plane, stream, ['a']);
    plane.clock.advance(500);
    await put(plane, stream, ['b']);
    plane.clock.advance(250);
    assert.equal(await source.behindMs(cursors), 750);
    assert.equal(await source.behindMs((await drain(source, cursors)).cursors), 0);
  });

  test('who watches hears of records in every shard, and of shards that come', async () => {
    const plane = makeDataPlane();
    const stream = plane.directory.create(1, startMs);
    const source = new StreamSource(plane, stream.id);
    let heard = 0;
    const cancel = source.watch(() => (heard += 1));
    await put(plane, stream, ['a']);
    assert.equal(heard, 1);
    await plane.resharding.split(stream.id, 0, half);
    assert.ok(heard > 1);
    heard = 0;
    await put(plane, stream, ['a', 'b']);
    assert.equal(heard, 2);
    cancel();
    await put(plane, stream, ['a', 'b']);
    assert.equal(heard, 2);
  });

  test('sealed records are opened', async () => {
    const plane = makeDataPlane();
    const encryption = { masterKeyId: 'alias/aws/kinesis', dataKeyId: '1' };
    const stream = plane.directory.create(1, startMs, { encryption, dataKeys: [encryption] });
    await put(plane, stream, ['secret']);
    assert.deepEqual(await readFrom(new StreamSource(plane, stream.id), { kind: 'trim-horizon' }), ['secret']);
  });

  test('a stream that was deleted is gone, also under way', async () => {
    const plane = makeDataPlane();
    const stream = plane.directory.create(1, startMs);
    const source = new StreamSource(plane, stream.id);
    const cursors = await source.begin({ kind: 'trim-horizon' });
    const [lane] = await source.lanes(cursors);
    plane.directory.delete(stream.id);
    await assert.rejects(() => source.lanes(cursors), SourceGone);
    await assert.rejects(() => source.begin({ kind: 'latest' }), SourceGone);
    await assert.rejects(async () => lane?.read(0, everything), SourceGone);
  });
});
