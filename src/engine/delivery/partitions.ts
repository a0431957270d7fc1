/** The log's partitions that delivery takes: of direct puts that wait, and of transformed records. */
import { Allocator } from '../meta/allocator.ts';
import type { Meta } from '../meta/meta.ts';

/** Behind the packs of objects, before the shards of streams; everything in between is delivery's. */
export const deliveryPartitionFirst = 0xf0_0000;
export const deliveryPartitionLast = 0xff_ffff;

/** Delivery streams are made one by one. */
const reserved = 16;

/** Several of them may be open at once: each takes ranges of its own. */
export function deliveryPartitions(meta: Meta): Allocator {
  return new Allocator({
    meta,
    name: 'delivery-partition',
    first: deliveryPartitionFirst,
    last: deliveryPartitionLast,
    reserve: reserved,
  });
}
