/** The persisted formats, pinned byte for byte: a change here is a new format version (docs/formats/journal.md). */
import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { MemoryDisk } from '../../../io/memory-disk.ts';
import type { Offset, PartitionId } from '../log.ts';
import { Partition } from '../partition.ts';
import type { NewEntry } from './block-builder.ts';
import { buildBlock } from './block-builder.ts';
import { decodeBlock } from './block.ts';
import { Chunk } from './chunk.ts';
import { writeChunk } from './chunk-writer.ts';
import { entryKind, payloadOf } from './entry.ts';
import { decodePartitionStates, encodePartitionStates } from './partition-state.ts';
import { readWhole } from './read-bytes.ts';

const place = { position: 2 ** 40 + 512, durablePosition: 2 ** 40, salt: 0x0123456789abcdefn, segment: 7 };

function entry(baseOffset: number, text: string): NewEntry {
  return {
    kind: entryKind.data,
    partition: 258 as PartitionId,
    baseOffset,
    count: 3,
    arrivalMs: 1_700_000_000_000,
    attributes: 9,
    epoch: 77,
    payload: Buffer.from(text),
  };
}

const block = buildBlock([entry(2 ** 33, 'first'), entry(2 ** 33 + 3, 'second')], place);
const states = [
  new Partition(5 as PartitionId, { next: (2 ** 34) as Offset, arrivalMs: 1_700_000_000_001, epoch: 3 }, 17 as Offset),
];

function sha256(bytes: Buffer): string {
  return hash('sha256', bytes, 'hex');
}

test('a block', () => {
  assert.equal(sha256(block), 'b8cd21cfec539111212f4a90b42d39b92e9c11f33407657981dfb14a1925acf8');
  assert.equal(block.length, 512);
  const decoded = decodeBlock(block, 0);
  assert.equal(decoded?.position, place.position);
  assert.deepEqual(
    decoded.entries.map((each) => payloadOf(block, each).toString()),
    ['first', 'second'],
  );
});

test('the rows of a snapshot', () => {
  const bytes = encodePartitionStates(states);
  assert.equal(sha256(bytes), '75864190701ad1be7e89979597c0c22ef0dba2f7e0f6bb45a25dc704c624173f');
  assert.deepEqual(decodePartitionStates(bytes), states);
});

test('a chunk', async () => {
  const disk = new MemoryDisk();
  const decoded = decodeBlock(block, 0);
  const part = {
    partition: 258 as PartitionId,
    endOffset: (2 ** 33 + 6) as Offset,
    lastArrivalMs: 1_700_000_000_000,
    entries: (decoded?.entries ?? []).map((entry) => ({ entry, bytes: block })),
  };
  await writeChunk(disk, { firstSegment: 7, lastSegment: 7 }, each([part]));
  assert.equal(
    sha256(await readWhole(disk, 'chunks/0000000007.chunk')),
    'f3049c3c26400379b12aed33fd69916081f09f63e9ad0edc3823d4e50edbbb1f',
  );
  const chunk = await Chunk.open(disk, 7);
  const row = (await chunk.loadDirectory()).find(258 as PartitionId);
  assert.deepEqual([row?.firstOffset, row?.endOffset, row?.slots, row?.bytes], [2 ** 33, 2 ** 33 + 6, 1, 83]);
});

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

test('LOG-5: a block in which any one bit is flipped is not taken for whole', () => {
  for (let bit = 0; bit < 8 * block.length; bit += 1) {
    const flipped = Buffer.from(block);
    flipped[bit >>> 3] = (flipped[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
    assert.equal(decodeBlock(flipped, 0), undefined, `bit ${bit}`);
  }
});

test('a block does not take an older entry in the place of its own, though that is whole in itself', () => {
  const older = buildBlock([entry(1, 'first'), entry(4, 'second')], place);
  const mixed = Buffer.from(block);
  older.copy(mixed, 64, 64, 64 + 36 + 5);
  assert.equal(decodeBlock(mixed, 0), undefined);
});

test('blocks hold what was put in, whatever the sizes', () => {
  const sizes = fc.array(fc.oneof(fc.nat(300), fc.integer({ min: 4000, max: 9000 })), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, (lengths) => {
      const payloads = lengths.map((length, index) => Buffer.alloc(length, index + 1));
      const bytes = buildBlock(
        payloads.map((payload, index) => ({ ...entry(index, ''), payload })),
        place,
      );
      const decoded = decodeBlock(bytes, 0);
      assert.deepEqual(
        decoded?.entries.map((stored) => payloadOf(bytes, stored)),
        payloads,
      );
    }),
  );
});
