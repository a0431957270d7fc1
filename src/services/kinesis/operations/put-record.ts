import { parseSequenceNumber } from '../../../engine/stream/sequence-number.ts';
import type { StreamName } from '../../../engine/stream/stream.ts';
import { shardName } from '../../../engine/stream/stream.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { streamArn } from '../arns.ts';
import { putRecordJson } from '../codecs/put-record-json.ts';
import { dataStream } from '../data-stream.ts';
import { dryRun, guarded, invalidArgument } from '../errors.ts';
import type { PutRecordInput, PutRecordOutput } from '../model.gen.ts';
import type { KinesisParts } from '../parts.ts';

export function putRecord(parts: KinesisParts): Operation<PutRecordInput, PutRecordOutput> {
  const { streams, names } = parts;
  return {
    access: (input, context) => ({
      action: 'kinesis:PutRecord',
      resources: [streamArn(names.stream(input, context))],
    }),
    handle: (input, context) =>
      guarded(async () => {
        const stream = dataStream(parts, names.stream(input, context));
        checkOrdering(input.SequenceNumberForOrdering, stream, streams.clock.nowMs());
        const entry = {
          data: input.Data,
          partitionKey: input.PartitionKey,
          explicitHashKey: input.ExplicitHashKey,
        };
        if (input.DryRun === true) {
          streams.producer.check(stream, [entry]);
          throw dryRun();
        }
        const { shard, sequenceNumber, sealed } = await streams.producer.put(stream, entry);
        return {
          ShardId: shardName(shard.index),
          SequenceNumber: sequenceNumber,
          ...(sealed ? { EncryptionType: 'KMS' } : {}),
        };
      }),
    codecs: { json: putRecordJson },
  };
}

/**
 * A put made after the answer to another one comes after it anyway, so the number is only checked: it must be one, and its
 * second not in the future.
 */
function checkOrdering(sequenceNumber: string | undefined, { name, account }: StreamName, nowMs: number): void {
  if (sequenceNumber === undefined) return;
  const parts = parseSequenceNumber(sequenceNumber);
  if (parts !== undefined && parts.recordAtS * 1000 <= nowMs) return;
  throw invalidArgument(
    `ExclusiveMinimumSequenceNumber ${sequenceNumber} used in PutRecord on stream ${name} under account ${account} is invalid.`,
  );
}
