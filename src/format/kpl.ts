/**
 * The Kinesis Producer Library's aggregated record: many user records put as the data of one stream record.
 *
 * ```
 * 0 magic F3 89 9A C2 | 4 message | (end - 16) MD5 of the message
 *
 * message: 1 partition key (repeated) | 2 explicit hash key (repeated) | 3 record (repeated)
 * record: 1 index of its partition key | 2 index of its explicit hash key, or none | 3 data | 4 tags, passed over
 * ```
 *
 * Any data may begin with the magic, so whatever does not hold to all of this is an ordinary record, as AWS's own libraries
 * take it.
 */
import { hash } from 'node:crypto';
import { asBuffer } from '../base/bytes.ts';
import { ProtobufError, ProtobufReader, ProtobufWriter } from './protobuf.ts';

export interface UserRecord {
  readonly partitionKey: string;
  /** Decimal, as the producer gave it. */
  readonly explicitHashKey: string | undefined;
  readonly data: Uint8Array;
}

const magic = Buffer.from([0xf3, 0x89, 0x9a, 0xc2]);
const digestBytes = 16;

/** More than a mebibyte holds at six bytes for the smallest record; bounds what a crafted aggregate costs in memory. */
export const userRecordsMax = 200_000;

/** The user records in `data`, with views of it; undefined where it is no aggregate. */
export function deaggregate(data: Uint8Array): UserRecord[] | undefined {
  if (data[0] !== magic[0] || data.length <= magic.length + digestBytes) return undefined;
  const bytes = asBuffer(data);
  if (!bytes.subarray(0, magic.length).equals(magic)) return undefined;
  const message = bytes.subarray(magic.length, -digestBytes);
  if (!hash('md5', message, 'buffer').equals(bytes.subarray(-digestBytes))) return undefined;
  try {
    return readMessage(message);
  } catch (error) {
    if (error instanceof ProtobufError) return undefined;
    throw error;
  }
}

interface IndexedRecord {
  readonly partitionKey: number | undefined;
  readonly explicitHashKey: number | undefined;
  readonly data: Uint8Array | undefined;
}

function readMessage(message: Buffer): UserRecord[] {
  const partitionKeys: string[] = [];
  const hashKeys: string[] = [];
  const records: IndexedRecord[] = [];
  const reader = new ProtobufReader(message);
  while (reader.next()) {
    if (reader.field === 1) partitionKeys.push(reader.bytes().toString('utf8'));
    else if (reader.field === 2) hashKeys.push(reader.bytes().toString('utf8'));
    else if (reader.field === 3) records.push(readRecord(reader.bytes()));
    else reader.skip();
    if (records.length > userRecordsMax) throw new ProtobufError('too many records');
  }
  // The tables may stand behind the records that point into them.
  return records.map(({ partitionKey, explicitHashKey, data }) => {
    const key = partitionKey === undefined ? undefined : partitionKeys[partitionKey];
    const hashKey = explicitHashKey === undefined ? undefined : hashKeys[explicitHashKey];
    if (key === undefined || data === undefined || (explicitHashKey !== undefined && hashKey === undefined))
      throw new ProtobufError('a record without its key or data');
    return { partitionKey: key, explicitHashKey: hashKey, data };
  });
}

function readRecord(bytes: Buffer): IndexedRecord {
  let partitionKey: number | undefined;
  let explicitHashKey: number | undefined;
  let data: Uint8Array | undefined;
  const reader = new ProtobufReader(bytes);
  while (reader.next()) {
    if (reader.field === 1) partitionKey = reader.number();
    else if (reader.field === 2) explicitHashKey = reader.number();
    else if (reader.field === 3) data = reader.bytes();
    else reader.skip();
  }
  return { partitionKey, explicitHashKey, data };
}

/** One record's data that holds all of `records` (at least one), each key once, in the order of its first use. */
export function aggregate(records: readonly UserRecord[]): Buffer {
  const message = new ProtobufWriter();
  const partitionKeys = indexed(records.map(({ partitionKey }) => partitionKey));
  const hashKeys = indexed(records.flatMap(({ explicitHashKey }) => explicitHashKey ?? []));
  for (const key of partitionKeys.keys()) message.bytes(1, key);
  for (const key of hashKeys.keys()) message.bytes(2, key);
  for (const { partitionKey, explicitHashKey, data } of records) {
    const record = new ProtobufWriter().number(1, partitionKeys.get(partitionKey) ?? 0);
    if (explicitHashKey !== undefined) record.number(2, hashKeys.get(explicitHashKey) ?? 0);
    message.message(3, record.bytes(3, data));
  }
  const bytes = message.finish();
  return Buffer.concat([magic, bytes, hash('md5', bytes, 'buffer')]);
}

function indexed(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(keys)].map((key, index) => [key, index]));
}
