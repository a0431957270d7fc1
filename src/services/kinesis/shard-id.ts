import type { StreamName } from '../../engine/stream/stream.ts';
import { resourceNotFound } from './errors.ts';

/** AWS keeps shard indexes in 31 bits. */
const shardIndexMax = 2 ** 31 - 1;

/** The index a shard id means: what follows its first hyphen, or all of it, as AWS reads it. Errors: ResourceNotFoundException. */
export function shardIndexOf(shardId: string, stream: StreamName): number {
  const digits = shardId.split('-')[1] ?? shardId;
  const index = /^\d+$/.test(digits) ? Number(digits) : NaN;
  if (index <= shardIndexMax) return index;
  throw resourceNotFound(`Could not find shard ${shardId} in stream ${stream.name} under account ${stream.account}.`);
}
