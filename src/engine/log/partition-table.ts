/** All partitions a log knows. A partition appears with its first append, watch or setting, and goes when it is dropped. */
import { assert, required } from '../../base/assert.ts';
import type { Append, Appended, PartitionId } from './log.ts';
import type { Head } from './partition.ts';
import { Partition } from './partition.ts';

export const attributesMax = 255;
export const epochMax = 2 ** 32 - 1;
export const countMax = 2 ** 31 - 1;

export class PartitionTable {
  readonly #partitions = new Map<PartitionId, Partition>();

  get(id: PartitionId): Partition | undefined {
    return this.#partitions.get(id);
  }

  /** The partition, made where there was none. */
  ensure(id: PartitionId): Partition {
    let partition = this.#partitions.get(id);
    if (partition === undefined) {
      partition = new Partition(id);
      this.#partitions.set(id, partition);
    }
    return partition;
  }

  put(partition: Partition): void {
    this.#partitions.set(partition.id, partition);
  }

  delete(id: PartitionId): void {
    this.#partitions.delete(id);
  }

  values(): IterableIterator<Partition> {
    return this.#partitions.values();
  }

  /** Ids of partitions that were ever appended to, ascending. */
  ids(): PartitionId[] {
    const ids: PartitionId[] = [];
    for (const partition of this.#partitions.values()) if (partition.durable.next > 0) ids.push(partition.id);
    return ids.toSorted((a, b) => a - b);
  }

  /** Lets a group take its offsets, all of it or nothing, and stamps the batches that want their offset inside. */
  take(group: readonly Append[], nowMs: number): readonly Appended[] {
    const before = new Map<Partition, Head>();
    const appended: Appended[] = [];
    for (const append of group) checkAppend(append);
    try {
      for (const append of group) {
        const partition = this.ensure(append.partition);
        if (!before.has(partition)) before.set(partition, partition.taken);
        appended.push(partition.take(append, nowMs));
      }
    } catch (error) {
      for (const [partition, head] of before) partition.taken = head;
      throw error;
    }
    for (const [index, append] of group.entries()) {
      if (append.stampBaseOffset === true)
        stamp(append.payload, required(appended[index], 'one answer each').baseOffset);
    }
    return appended;
  }
}

function checkAppend(append: Append): void {
  const { count, attributes = 0, epoch = 0, payload } = append;
  assert(Number.isInteger(count) && count >= 1 && count <= countMax, `count ${count} is out of range`);
  assert(Number.isInteger(attributes) && attributes >= 0 && attributes <= attributesMax, 'attributes take one byte');
  assert(Number.isInteger(epoch) && epoch >= 0 && epoch <= epochMax, 'an epoch takes 32 bits');
  assert(append.stampBaseOffset !== true || payload.length >= 8, 'a record batch begins with eight bytes of offset');
}

function stamp(batch: Uint8Array, baseOffset: number): void {
  const view = new DataView(batch.buffer, batch.byteOffset, 8);
  view.setUint32(0, Math.floor(baseOffset / 2 ** 32));
  view.setUint32(4, baseOffset >>> 0);
}
