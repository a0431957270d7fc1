/** The log's partitions that SQL applications take, two each: what was read when, and the state's checkpoints. */
import type { PartitionId } from '../../log/log.ts';
import type { SqlApplication } from './application.ts';

/** Behind the packs of objects, before the partitions of delivery. */
export const applicationPartitionFirst = 0xe0_0000;
export const applicationPartitionLast = 0xef_ffff;

export const partitionsPerApplication = 2;

export function journalPartition({ partition }: Pick<SqlApplication, 'partition'>): PartitionId {
  return partition;
}

export function checkpointPartition({ partition }: Pick<SqlApplication, 'partition'>): PartitionId {
  return (partition + 1) as PartitionId;
}
