import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryRoom } from '../../../base/memory-room.ts';
import { MemoryDisk } from '../../../io/memory-disk.ts';
import { journalDirectory, Segment, segmentPath } from './segment.ts';
import { SpareSegments } from './spare-segments.ts';

const segmentBytes = 4096;

async function segmentOf(disk: MemoryDisk, number: number, bytes: number): Promise<Segment> {
  const file = await disk.open(segmentPath(number), 'create');
  await file.write([Buffer.alloc(bytes, 1)], 0);
  return new Segment(file, { number, basePosition: 0, salt: 0n, usedBytes: bytes });
}

test('a segment that grew to less than its full size is filled up and used again', async () => {
  const disk = new MemoryDisk();
  const spares = new SpareSegments({ disk, segmentBytes });
  const segment = await segmentOf(disk, 1, 3000);
  await spares.recycle(segment, 3);
  assert.equal(await spares.take(3), segment.file);
  assert.equal(await segment.file.sizeBytes(), segmentBytes);
  assert.deepEqual(await disk.list(journalDirectory), ['0000000003.seg']);
  const tail = Buffer.alloc(segmentBytes - 3000, 1);
  await segment.file.read(tail, 3000);
  assert.ok(tail.every((byte) => byte === 0));
});

test('a segment longer than others, for one large block, goes', async () => {
  const disk = new MemoryDisk();
  const spares = new SpareSegments({ disk, segmentBytes });
  await spares.recycle(await segmentOf(disk, 1, 5000), 3);
  assert.deepEqual(await disk.list(journalDirectory), []);
});

test('where room is scarce a segment that grew goes, so that its room is there again', async () => {
  const disk = new MemoryDisk({ room: new MemoryRoom(8 * segmentBytes) });
  const spares = new SpareSegments({ disk, segmentBytes });
  const segment = await segmentOf(disk, 1, 3000);
  await spares.recycle(segment, 3);
  assert.deepEqual(await disk.list(journalDirectory), []);
});
