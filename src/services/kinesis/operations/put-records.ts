import type { PutEntries } from '../../../engine/stream/put-entries.ts';
import { entryBytes, numbered } from '../../../engine/stream/put-entries.ts';
import { shardName, type Shard, type Stream } from '../../../engine/stream/stream.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { streamArn } from '../arns.ts';
import { PackedRecords } from '../codecs/packed-records.ts';
import { putRecordsJson, type HotPutRecordsInput } from '../codecs/put-records-json.ts';
import { dataStream } from '../data-stream.ts';
import { dryRun, guarded, invalidArgument } from '../errors.ts';
import type { PutRecordsOutput, PutRecordsResultEntry } from '../model.gen.ts';
import type { KinesisParts } from '../parts.ts';

/** AWS: API reference of PutRecords, data and partition keys together. */
const requestMiBMax = 10;

export function putRecords(parts: KinesisParts): Operation<HotPutRecordsInput, PutRecordsOutput> {
  const { streams, names } = parts;
  return {
    access: (input, context) => ({
      action: 'kinesis:PutRecords',
      resources: [streamArn(names.stream(input, context))],
    }),
    handle: (input, context) =>
      guarded(async () => {
        const stream = dataStream(parts, names.stream(input, context));
        const entries = entriesOf(input);
        if (input.DryRun === true) {
          streams.producer.check(stream, entries);
          throw dryRun();
        }
        const { results, sealed } = await streams.producer.putMany(stream, entries);
        const shardNames = new Map<Shard, string>();
        let failed = 0;
        const records = results.map((result): PutRecordsResultEntry => {
          if ('throttled' in result) {
            failed += 1;
            return throttledEntry(stream, result.throttled);
          }
          let name = shardNames.get(result.shard);
          if (name === undefined) {
            name = shardName(result.shard.index);
            shardNames.set(result.shard, name);
          }
          return { SequenceNumber: result.sequenceNumber, ShardId: name };
        });
        return {
          FailedRecordCount: failed,
          Records: records,
          ...(sealed ? { EncryptionType: 'KMS' } : {}),
        };
      }),
    codecs: { json: putRecordsJson },
  };
}

/** Errors: InvalidArgument where they are too large together. */
export function entriesOf({ Records }: HotPutRecordsInput): PutEntries {
  const entries =
    Records instanceof PackedRecords
      ? Records
      : numbered(
          Records.map(({ Data, PartitionKey, ExplicitHashKey }) => ({
            data: Data,
            partitionKey: PartitionKey,
            explicitHashKey: ExplicitHashKey,
          })),
        );
  let bytes = 0;
  for (let entry = 0; entry < entries.count; entry += 1) bytes += entryBytes(entries, entry);
  // AWS's text from when the limit was 5 MB, with the limit of today.
  if (bytes > requestMiBMax * 1024 * 1024) throw invalidArgument(`Records size exceeds ${requestMiBMax} MB limit`);
  return entries;
}

function throttledEntry({ name, account }: Stream, shard: Shard): PutRecordsResultEntry {
  return {
    ErrorCode: 'ProvisionedThroughputExceededException',
    ErrorMessage: `Rate exceeded for shard ${shardName(shard.index)} in stream ${name} under account ${account}.`,
  };
}
