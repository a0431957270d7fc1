/**
 * The snapshot at the head of every journal segment: what is known of each partition, so that recovery needs nothing older
 * than the segment and offsets never start again. One row of 32 bytes each:
 *
 *   0  u32 partition    4  u32 epoch    8  u64 next offset    16  u64 start    24  u48 last arrival in ms    30  2 zero bytes
 */
import { readUint64, writeUint64 } from '../../../base/bytes.ts';
import type { Offset, PartitionId } from '../log.ts';
import { Partition } from '../partition.ts';

const rowBytes = 32;

export function encodePartitionStates(partitions: readonly Partition[]): Buffer {
  const into = Buffer.alloc(rowBytes * partitions.length);
  for (const [index, { id, durable, start }] of partitions.entries()) {
    const at = index * rowBytes;
    into.writeUInt32LE(id, at);
    into.writeUInt32LE(durable.epoch, at + 4);
    writeUint64(into, durable.next, at + 8);
    writeUint64(into, start, at + 16);
    into.writeUIntLE(durable.arrivalMs, at + 24, 6);
  }
  return into;
}

export function decodePartitionStates(from: Buffer): Partition[] {
  const partitions: Partition[] = [];
  for (let at = 0; at < from.length; at += rowBytes) {
    const head = {
      next: readUint64(from, at + 8) as Offset,
      arrivalMs: from.readUIntLE(at + 24, 6),
      epoch: from.readUInt32LE(at + 4),
    };
    const start = readUint64(from, at + 16) as Offset;
    partitions.push(new Partition(from.readUInt32LE(at) as PartitionId, head, start));
  }
  return partitions;
}
