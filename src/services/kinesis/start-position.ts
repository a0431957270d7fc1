/** Where GetShardIterator and SubscribeToShard are asked to begin; what AWS checks of it, in AWS's words. */
import {
  isOfShard,
  offsetAfter,
  offsetAt,
  parseSequenceNumber,
  type SequenceParts,
} from '../../engine/stream/sequence-number.ts';
import type { StartPosition } from '../../engine/stream/shard-reader.ts';
import { shardName, type Stream } from '../../engine/stream/stream.ts';
import { unreachable } from '../../base/assert.ts';
import { invalidArgument } from './errors.ts';
import type { ShardIteratorType } from './model.gen.ts';

export interface PositionRequest {
  readonly operation: 'GetShardIterator' | 'SubscribeToShard';
  readonly stream: Stream;
  readonly shardIndex: number;
  readonly type: ShardIteratorType;
  readonly sequenceNumber: string | undefined;
  /** Milliseconds since the epoch. */
  readonly timestamp: number | undefined;
  readonly nowMs: number;
}

export function startPosition(request: PositionRequest): StartPosition {
  const { type, sequenceNumber, timestamp, nowMs } = request;
  switch (type) {
    case 'TRIM_HORIZON':
    case 'LATEST':
      if (sequenceNumber !== undefined) throw mustSpecify(`${type} and also a StartingSequenceNumber.`);
      return { kind: type === 'LATEST' ? 'latest' : 'trim-horizon' };
    case 'AT_SEQUENCE_NUMBER':
    case 'AFTER_SEQUENCE_NUMBER': {
      if (sequenceNumber === undefined) throw mustSpecify(`${type} and no StartingSequenceNumber.`);
      const parts = partsOf(sequenceNumber, request);
      return { kind: 'at-offset', offset: type === 'AT_SEQUENCE_NUMBER' ? offsetAt(parts) : offsetAfter(parts) };
    }
    case 'AT_TIMESTAMP':
      if (timestamp === undefined) {
        throw invalidArgument(
          'Must specify timestampInMillis parameter for iterator of type AT_TIMESTAMP. Current request has no timestamp parameter.',
        );
      }
      if (timestamp > nowMs) {
        throw invalidArgument(
          'The timestampInMillis parameter cannot be greater than the currentTimestampInMillis. ' +
            `timestampInMillis: ${timestamp}, currentTimestampInMillis: ${nowMs}`,
        );
      }
      return { kind: 'at-time', timeMs: timestamp };
    default:
      return unreachable(type);
  }
}

function mustSpecify(specified: string): Error {
  return invalidArgument(
    'Must either specify (1) AT_SEQUENCE_NUMBER or AFTER_SEQUENCE_NUMBER and StartingSequenceNumber or ' +
      `(2) TRIM_HORIZON or LATEST and no StartingSequenceNumber. Request specified ${specified}`,
  );
}

function partsOf(sequenceNumber: string, { operation, stream, shardIndex }: PositionRequest): SequenceParts {
  const where =
    `StartingSequenceNumber ${sequenceNumber} used in ${operation} on shard ${shardName(shardIndex)} in stream ` +
    `${stream.name} under account ${stream.account} is invalid`;
  const parts = parseSequenceNumber(sequenceNumber);
  if (parts === undefined) throw invalidArgument(`${where}.`);
  if (parts.shardIndex !== shardIndex) {
    throw invalidArgument(
      `Invalid StartingSequenceNumber. It encodes ${shardName(parts.shardIndex)}, while it was used in a call to a shard with ${shardName(shardIndex)}`,
    );
  }
  const shard = stream.shards.get(shardIndex);
  if (shard === undefined || !isOfShard(parts, shard)) {
    throw invalidArgument(`${where} because it did not come from this stream.`);
  }
  return parts;
}
