/** Invariant LOG-8: what a log keeps in memory is bounded, and does not grow with records once they are regrouped. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryDisk } from '../../../io/memory-disk.ts';
import type { Offset, PartitionId } from '../log.ts';
import { Chunk } from './chunk.ts';
import { ChunkSet } from './chunk-set.ts';
import type { ChunkPart } from './chunk-writer.ts';
import { writeChunk } from './chunk-writer.ts';
import { HotMemory, slabBytes } from './hot-memory.ts';
import type { RecentEntry } from './recent-entries.ts';
import { hotDroppedMax, hotOverheadBytes, RecentEntries } from './recent-entries.ts';
import { Segment } from './segment.ts';

const partition = 1 as PartitionId;
const memory = new HotMemory();

async function segmentOf(number: number): Promise<Segment> {
  const file = await new MemoryDisk().open('x', 'create');
  return new Segment(file, { number, basePosition: 0, salt: 0n, usedBytes: 0 });
}

function recentEntry(segment: Segment, baseOffset: number, payloadBytes: number): RecentEntry {
  const place = { segment, segmentOffset: 0, payloadBytes, stored: memory.take(payloadBytes) };
  return { baseOffset: baseOffset as Offset, count: 1, arrivalMs: 0, attributes: 0, ...place };
}

test('LOG-8: payloads in memory stay within their bound, the oldest going first', async () => {
  const recent = new RecentEntries({ bytesMax: 10 * (100 + hotOverheadBytes), memory });
  const segment = await segmentOf(1);
  for (let index = 0; index < 1000; index += 1) recent.add(partition, recentEntry(segment, index, 100));
  assert.equal(recent.hotBytes, 10 * (100 + hotOverheadBytes));
  const queue = recent.of(partition);
  assert.equal(queue?.length, 1000);
  assert.deepEqual([queue.at(989).stored, queue.at(990).stored?.length], [undefined, 100]);
});

test('LOG-8: once regrouped, only entries whose payload is in memory are remembered', async () => {
  const recent = new RecentEntries({ bytesMax: 10 * (100 + hotOverheadBytes), memory });
  const first = await segmentOf(1);
  for (let index = 0; index < 1000; index += 1) recent.add(partition, recentEntry(first, index, 100));
  recent.regrouped(1, [partition]);
  assert.equal(recent.of(partition)?.length, 10);
  const second = await segmentOf(2);
  for (let index = 1000; index < 1005; index += 1) recent.add(partition, recentEntry(second, index, 100));
  assert.equal(recent.of(partition)?.length, 10);
  recent.add(partition, recentEntry(second, 1005, 1_000_000));
  assert.equal(recent.hotBytes, 0);
  assert.equal(recent.of(partition)?.length, 6);
  recent.regrouped(2, [partition]);
  assert.equal(recent.of(partition), undefined);
});

test('LOG-8: a dropped partition leaves nothing', async () => {
  const recent = new RecentEntries({ bytesMax: 10_000, memory });
  const segment = await segmentOf(1);
  recent.add(partition, recentEntry(segment, 0, 500));
  recent.drop(partition);
  assert.deepEqual([recent.hotBytes, recent.of(partition)], [0, undefined]);
  for (let index = 0; index < 100; index += 1) recent.add(2 as PartitionId, recentEntry(segment, index, 500));
  assert.ok(recent.hotBytes <= 10_000);
});

test('LOG-8: partitions that come and go leave nothing that adds up', async () => {
  const recent = new RecentEntries({ bytesMax: 10_000_000, memory });
  const segment = await segmentOf(1);
  recent.add(partition, recentEntry(segment, 0, 1));
  for (let id = 2; id < 3 * hotDroppedMax; id += 1) {
    recent.add(id as PartitionId, recentEntry(segment, 0, 10));
    recent.drop(id as PartitionId);
    assert.ok(recent.hotLength <= hotDroppedMax + 2);
  }
  assert.equal(recent.hotBytes, 1 + hotOverheadBytes);
  assert.equal(recent.of(partition)?.at(0).stored?.length, 1);
});

test('LOG-8: entries among those of dropped partitions do not keep all of the memory around them', async () => {
  const own = new HotMemory();
  const recent = new RecentEntries({ bytesMax: 10_000_000, memory: own });
  const segment = await segmentOf(1);
  for (let index = 0; index < 100; index += 1) {
    recent.add(partition, { ...recentEntry(segment, index, 1), stored: own.take(1) });
    recent.add(2 as PartitionId, { ...recentEntry(segment, 0, slabBytes), stored: own.take(slabBytes) });
    recent.drop(2 as PartitionId);
  }
  assert.ok(own.bytes <= 10_000_000 + 9 * slabBytes, `${own.bytes} bytes`);
});

test('LOG-8: directories stay within their bound, the one used longest ago going first', async () => {
  const disk = new MemoryDisk();
  const loads: number[] = [];
  const rowBytes = 64;
  const set = new ChunkSet({ directoryBytesMax: 2 * rowBytes });
  for (let number = 1; number <= 3; number += 1) {
    await writeChunk(disk, { firstSegment: number, lastSegment: number }, oneRow(number));
    const chunk = await Chunk.open(disk, number);
    const load = chunk.loadDirectory.bind(chunk);
    chunk.loadDirectory = () => {
      loads.push(number);
      return load();
    };
    set.add(chunk);
  }
  for (const index of [0, 1, 0, 2, 0, 1]) await set.directory(set.all[index] ?? assert.fail());
  assert.deepEqual(loads, [1, 2, 3, 2]);
});

async function* oneRow(number: number): AsyncGenerator<ChunkPart> {
  yield { partition, endOffset: number as Offset, lastArrivalMs: 0, entries: [] };
}
