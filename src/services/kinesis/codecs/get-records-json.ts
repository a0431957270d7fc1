import type { HotCodec } from '../../../wire/aws/service.ts';
import type { GetRecordsInput, GetRecordsOutput, RecordShape } from '../model.gen.ts';

/** GetRecords in JSON: the answer, which is large, straight to bytes; the request, which is small, the generic way. */
export const getRecordsJson: HotCodec<GetRecordsInput, GetRecordsOutput> = {
  decode: () => undefined,
  encode: encodeOutput,
};

/** A record's member names, numbers and punctuation; what varies in length is added to it. */
const recordBytesFixed = 256;
/** A character of JSON text takes at most six bytes, as `\u0000`. */
const escapedBytesMax = 6;

function encodeOutput(output: GetRecordsOutput): Uint8Array {
  const { Records, ...rest } = output;
  const tail = tailText(rest);
  let size = 16 + Buffer.byteLength(tail);
  for (const record of Records) size += recordBytesMax(record);
  const body = Buffer.allocUnsafe(size);
  let at = body.write('{"Records":[', 0, 'latin1');
  let separator = '';
  for (const record of Records) {
    at += body.write(separator + headText(record), at, 'latin1');
    at += body.write(bufferOf(record.Data).toString('base64'), at, 'latin1');
    at += body.write(endText(record), at, 'utf8');
    separator = ',';
  }
  at += body.write(`]${tail}`, at, 'utf8');
  return body.subarray(0, at);
}

function recordBytesMax(record: RecordShape): number {
  const base64Bytes = Math.ceil(record.Data.length / 3) * 4;
  const keyCharacters = record.PartitionKey?.length ?? 0;
  return recordBytesFixed + record.SequenceNumber.length + base64Bytes + keyCharacters * escapedBytesMax;
}

function headText({ SequenceNumber, ApproximateArrivalTimestamp }: RecordShape): string {
  const arrival =
    ApproximateArrivalTimestamp === undefined
      ? ''
      : `,"ApproximateArrivalTimestamp":${ApproximateArrivalTimestamp / 1000}`;
  return `{"SequenceNumber":"${SequenceNumber}"${arrival},"Data":"`;
}

function endText({ PartitionKey, EncryptionType }: RecordShape): string {
  const key = PartitionKey === undefined ? '' : `,"PartitionKey":${JSON.stringify(PartitionKey)}`;
  return EncryptionType === undefined ? `"${key}}` : `"${key},"EncryptionType":"${EncryptionType}"}`;
}

function tailText({ NextShardIterator, MillisBehindLatest, ChildShards }: Omit<GetRecordsOutput, 'Records'>): string {
  const rest = JSON.stringify({
    NextShardIterator,
    MillisBehindLatest,
    ChildShards: ChildShards?.map(({ ShardId, ParentShards, HashKeyRange: { StartingHashKey, EndingHashKey } }) => ({
      ShardId,
      ParentShards,
      HashKeyRange: { StartingHashKey, EndingHashKey },
    })),
  });
  return rest === '{}' ? '}' : `,${rest.slice(1)}`;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
