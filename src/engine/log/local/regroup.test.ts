import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { MemoryDisk } from '../../../io/memory-disk.ts';
import type { Offset, PartitionId } from '../log.ts';
import { Partition } from '../partition.ts';
import { PartitionTable } from '../partition-table.ts';
import { BlockBuilder, buildBlock } from './block-builder.ts';
import type { NewEntry } from './block-builder.ts';
import { entryHeaderBytes, entryKind } from './entry.ts';
import { HotMemory } from './hot-memory.ts';
import { encodePartitionStates } from './partition-state.ts';
import { readWhole } from './read-bytes.ts';
import { RecentEntries } from './recent-entries.ts';
import { regroup } from './regroup.ts';
import { Segment, segmentPath } from './segment.ts';

const salt = 7n;
const number = 1;
const arrivalMs = 1_700_000_000_000;
/** Known from before; nothing of it is in the segment. */
const idle = 99 as PartitionId;

interface Put {
  readonly partition: number;
  readonly bytes: number;
}

/** A sealed segment, its entries in memory, and the table behind them. */
async function sealed(puts: readonly (readonly Put[])[], disk: MemoryDisk) {
  const memory = new HotMemory();
  const recent = new RecentEntries({ bytesMax: 100_000_000, memory });
  const table = new PartitionTable();
  table.put(new Partition(idle, { next: 5 as Offset, arrivalMs, epoch: 0 }));
  const snapshot = encodePartitionStates([...table.values()]);
  const file = await disk.open(segmentPath(number), 'create');
  const segment = new Segment(file, { number, basePosition: 0, salt, usedBytes: 0 }, snapshot);
  const place = () => ({ position: segment.endPosition, durablePosition: 0, salt, segment: number });
  const head = buildBlock([{ ...emptyEntry, kind: entryKind.snapshot, payload: snapshot }], place());
  await file.write([head], 0);
  segment.usedBytes = head.length;
  for (const block of puts) {
    const builder = new BlockBuilder(memory);
    for (const { partition, bytes } of block) {
      const id = (partition + 1) as PartitionId;
      const { next } = table.ensure(id).taken;
      table.ensure(id).taken = { next: (next + 2) as Offset, arrivalMs: arrivalMs + next, epoch: 0 };
      table.ensure(id).commit(table.ensure(id).taken);
      const payload = Buffer.alloc(bytes, next + partition);
      builder.add({ ...emptyEntry, partition: id, baseOffset: next, count: 2, arrivalMs: arrivalMs + next, payload });
    }
    await file.write(builder.build(place()), segment.usedBytes);
    for (const { stored, blockOffset, baseOffset, partition, ...entry } of builder.entries) {
      const segmentOffset = segment.usedBytes + blockOffset;
      const payloadBytes = stored.length - entryHeaderBytes;
      recent.add(partition, {
        ...{ ...entry, baseOffset: baseOffset as Offset, stored, payloadBytes, segment, segmentOffset },
      });
    }
    segment.usedBytes += builder.bytes;
  }
  return { segment, recent, table, memory };
}

const emptyEntry: NewEntry = {
  ...{ kind: entryKind.data, partition: 0 as PartitionId, baseOffset: 0, count: 0, arrivalMs: 0 },
  ...{ attributes: 0, epoch: 0, payload: Buffer.alloc(0) },
};

const put = fc.record({ partition: fc.nat(3), bytes: fc.oneof(fc.nat(100), fc.nat(20_000)) });
const blocks = fc.array(fc.array(put, { minLength: 1, maxLength: 10 }), { maxLength: 8 });

test('a segment is regrouped from memory to the very bytes it is regrouped to from the disk', async () => {
  await fc.assert(
    fc.asyncProperty(blocks, fc.nat(30), async (puts, trimmed) => {
      const chunks: Buffer[] = [];
      for (const isInMemory of [true, false]) {
        const disk = new MemoryDisk();
        const { segment, recent, table, memory } = await sealed(puts, disk);
        table
          .ensure(1 as PartitionId)
          .moveStart(Math.min(trimmed, table.ensure(1 as PartitionId).taken.next) as Offset);
        if (!isInMemory) for (const id of [1, 2, 3, 4]) coolAll(recent, id as PartitionId);
        let reads = 0;
        const workspace = (): Buffer => {
          reads += 1;
          return Buffer.alloc(segment.usedBytes);
        };
        const options = { disk, table, recent, syncJournal: async () => {} };
        const { hasChunk } = await regroup(segment, workspace, options);
        assert.equal(reads > 0, !isInMemory && puts.length > 0);
        if (hasChunk) chunks.push(await readWhole(disk, 'chunks/0000000001.chunk'));
        // Whoever holds entries while they are written lets go of them.
        for (const id of [1, 2, 3, 4]) recent.drop(id as PartitionId);
        assert.ok(memory.bytes <= 1024 * 1024);
      }
      assert.deepEqual(chunks[0], chunks[1]);
    }),
    { numRuns: 60 },
  );
});

function coolAll(recent: RecentEntries, id: PartitionId): void {
  const queue = recent.of(id);
  if (queue === undefined) return;
  for (let index = 0; index < queue.length; index += 1) {
    const entry = queue.at(index);
    entry.stored?.release();
    entry.stored = undefined;
  }
}

test('what cools while it is being regrouped is written as it was', async () => {
  const disk = new MemoryDisk();
  const puts = [Array.from({ length: 200 }, (_, index) => ({ partition: index % 4, bytes: 10_000 }))];
  const expected = await regrouped(puts);
  const { segment, recent, table, memory } = await sealed(puts, disk);
  const syncJournal = async (): Promise<void> => {
    for (const id of [1, 2, 3, 4]) recent.drop(id as PartitionId);
    // What is appended next would lie where the dropped ones lay.
    for (let count = 0; count < 100; count += 1) {
      const piece = memory.take(100_000);
      piece.slab.fill(0xee, piece.from, piece.from + piece.length);
    }
  };
  await regroup(segment, assert.fail, { disk, table, recent, syncJournal });
  assert.deepEqual(await readWhole(disk, 'chunks/0000000001.chunk'), expected);
});

async function regrouped(puts: readonly (readonly Put[])[]): Promise<Buffer> {
  const disk = new MemoryDisk();
  const { segment, recent, table } = await sealed(puts, disk);

  await regroup(segment, assert.fail, { disk, table, recent, syncJournal: async () => {} });
  return await readWhole(disk, 'chunks/0000000001.chunk');
}
