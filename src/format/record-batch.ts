/**
 * Kafka's RecordBatch v2, the unit in which records are stored: written from records in one go, read record by record
 * without making an object for each. All integers are big-endian.
 *
 * ```
 *  0 baseOffset i64 | 8 batchLength i32 (bytes after it) | 12 partitionLeaderEpoch i32 | 16 magic i8 = 2
 * 17 crc u32 (CRC-32C of everything after it) | 21 attributes i16 | 23 lastOffsetDelta i32 | 27 baseTimestamp i64
 * 35 maxTimestamp i64 | 43 producerId i64 | 51 producerEpoch i16 | 53 baseSequence i32 | 57 recordCount i32 | 61 records
 * ```
 *
 * A record: length varint, attributes i8, timestampDelta varlong, offsetDelta varint, key, value, headers; key and value
 * are a varint length (-1 for none) and the bytes. baseOffset lies outside the checksum, so the log may stamp it.
 *
 * Batches written here are uncompressed and without producer id. Reading checks the frame and the checksum, and that no
 * length points outside the batch.
 */
import { crc32c } from '../base/crc32c.ts';
import type { Allocate } from '../base/http.ts';
import { varintBytes, writeVarint } from './varint.ts';

export interface RecordHeader {
  readonly name: string;
  readonly value: Uint8Array | undefined;
}

export interface BatchRecord {
  /** Text is stored as UTF-8. */
  readonly key: string | Uint8Array | undefined;
  readonly value: Uint8Array | undefined;
  readonly headers?: readonly RecordHeader[];
}

export class RecordBatchError extends Error {
  override readonly name = 'RecordBatchError';
}

export const batchHeaderBytes = 61;
/** More than any client may send in one batch; keeps offset deltas and lengths well inside 32 bits. */
export const batchRecordsMax = 1_000_000;

const magic = 2;
const crcPosition = 17;
const crcStart = 21;
const compressionMask = 0b111;

/** One batch of all `records` (at least one), every one of them at `timestampMs`. Its base offset is 0 until stamped. */
export function encodeRecordBatch(records: readonly BatchRecord[], timestampMs: number): Buffer {
  const bodyBytes: number[] = Array.from({ length: records.length });
  let size = batchHeaderBytes;
  for (const [index, record] of records.entries()) {
    const body = recordBodyBytes(record, index);
    bodyBytes[index] = body;
    size += varintBytes(body) + body;
  }
  const batch = newBatch({ count: records.length, bytes: size, timestampMs });
  let at = batchHeaderBytes;
  for (const [index, record] of records.entries()) {
    at = writeVarint(batch, at, bodyBytes[index] ?? 0);
    at = writeRecordBody(batch, at, record, index);
  }
  return sealBatch(batch);
}

export interface NewBatch {
  readonly count: number;
  readonly bytes: number;
  readonly timestampMs: number;
  readonly allocate?: Allocate | undefined;
}

/** A batch of that size, with its header and with room for its records; `sealBatch` goes over it once they are written. */
export function newBatch({ count, bytes, timestampMs, allocate = allocateUnsafe }: NewBatch): Buffer {
  if (count === 0 || count > batchRecordsMax)
    throw new RecordBatchError(`a batch has 1 to ${batchRecordsMax} records, not ${count}`);
  const batch = allocate(bytes);
  batch.writeUInt32BE(0, 0);
  batch.writeUInt32BE(0, 4);
  batch.writeInt32BE(batch.length - 12, 8);
  batch.writeInt32BE(-1, 12);
  batch[16] = magic;
  batch.writeInt16BE(0, 21);
  batch.writeInt32BE(count - 1, 23);
  writeInt64(batch, 27, timestampMs);
  writeInt64(batch, 35, timestampMs);
  batch.fill(0xff, 43, 57);
  batch.writeInt32BE(count, 57);
  return batch;
}

const allocateUnsafe: Allocate = (bytes) => Buffer.allocUnsafe(bytes);

/** Writes the checksum. */
export function sealBatch(batch: Buffer): Buffer {
  batch.writeUInt32BE(crc32c(batch.subarray(crcStart)), crcPosition);
  return batch;
}

function writeInt64(batch: Buffer, position: number, value: number): void {
  batch.writeInt32BE(Math.floor(value / 2 ** 32), position);
  batch.writeUInt32BE(value >>> 0, position + 4);
}

function keyBytes(key: string | Uint8Array): number {
  return typeof key === 'string' ? Buffer.byteLength(key) : key.length;
}

function recordBodyBytes(record: BatchRecord, offsetDelta: number): number {
  // Attributes and the timestamp delta, which is 0, take a byte each.
  let size = 2 + varintBytes(offsetDelta);
  if (record.key === undefined) size += 1;
  else {
    const length = keyBytes(record.key);
    size += varintBytes(length) + length;
  }
  if (record.value === undefined) size += 1;
  else size += varintBytes(record.value.length) + record.value.length;
  const headers = record.headers ?? [];
  size += varintBytes(headers.length);
  for (const header of headers) {
    const nameBytes = Buffer.byteLength(header.name);
    size += varintBytes(nameBytes) + nameBytes + varintBytes(header.value?.length ?? -1) + (header.value?.length ?? 0);
  }
  return size;
}

function writeRecordBody(batch: Buffer, position: number, record: BatchRecord, offsetDelta: number): number {
  let at = position;
  batch[at++] = 0;
  batch[at++] = 0;
  at = writeVarint(batch, at, offsetDelta);
  at = typeof record.key === 'string' ? writeText(batch, at, record.key) : writeBytes(batch, at, record.key);
  at = writeBytes(batch, at, record.value);
  const headers = record.headers ?? [];
  at = writeVarint(batch, at, headers.length);
  for (const header of headers) {
    at = writeText(batch, at, header.name);
    at = writeBytes(batch, at, header.value);
  }
  return at;
}

function writeText(batch: Buffer, position: number, text: string): number {
  const at = writeVarint(batch, position, Buffer.byteLength(text));
  return at + batch.write(text, at);
}

function writeBytes(batch: Buffer, position: number, bytes: Uint8Array | undefined): number {
  if (bytes === undefined) return writeVarint(batch, position, -1);
  const at = writeVarint(batch, position, bytes.length);
  batch.set(bytes, at);
  return at + bytes.length;
}

/** Throws RecordBatchError unless `batch` is one whole v2 batch whose checksum holds. */
export function verifyRecordBatch(batch: Buffer): void {
  if (batch.length < batchHeaderBytes) throw new RecordBatchError('shorter than a batch header');
  if (batch[16] !== magic) throw new RecordBatchError(`magic ${String(batch[16])} instead of ${magic}`);
  if (batch.readInt32BE(8) !== batch.length - 12) throw new RecordBatchError('length field and length differ');
  if (batch.readUInt32BE(crcPosition) !== crc32c(batch.subarray(crcStart))) {
    throw new RecordBatchError('checksum does not hold');
  }
}

/**
 * Steps through a batch: after each `next()` that gave true, the fields describe one record by positions in the batch.
 * A length of -1 stands for a key or value that is none. The checksum is not looked at: the log has its own.
 */
export class RecordCursor {
  readonly batch: Buffer;
  readonly count: number;
  readonly baseTimestampMs: number;
  offsetDelta = 0;
  timestampMs = 0;
  keyStart = 0;
  keyLength = -1;
  valueStart = 0;
  valueLength = -1;
  #headersStart = 0;
  #at = batchHeaderBytes;
  #read = 0;

  constructor(batch: Buffer) {
    if (batch.length < batchHeaderBytes || batch[16] !== magic) throw new RecordBatchError('not a v2 batch');
    if (((batch[22] ?? 0) & compressionMask) !== 0) throw new RecordBatchError('the records are compressed');
    this.batch = batch;
    this.count = batch.readInt32BE(57);
    this.baseTimestampMs = batch.readInt32BE(27) * 2 ** 32 + batch.readUInt32BE(31);
  }

  next(): boolean {
    if (this.#read === this.count) return false;
    const length = this.#varint();
    const end = this.#at + length;
    if (length < 0 || end > this.batch.length) throw new RecordBatchError('a record reaches past its batch');
    this.#at += 1;
    this.timestampMs = this.baseTimestampMs + this.#varlong();
    this.offsetDelta = this.#varint();
    this.keyLength = this.#varint();
    this.keyStart = this.#at;
    this.#at += Math.max(this.keyLength, 0);
    this.valueLength = this.#varint();
    this.valueStart = this.#at;
    this.#at += Math.max(this.valueLength, 0);
    if (this.#at > end) throw new RecordBatchError('a field reaches past its record');
    this.#headersStart = this.#at;
    this.#at = end;
    this.#read += 1;
    return true;
  }

  /** The current record's headers; most have none. */
  headers(): RecordHeader[] {
    const resumeAt = this.#at;
    this.#at = this.#headersStart;
    const headers: RecordHeader[] = [];
    for (let left = this.#varint(); left > 0; left--) {
      const name = this.#slice(this.#varint());
      const value = this.#slice(this.#varint());
      headers.push({ name: name === undefined ? '' : name.toString(), value });
    }
    this.#at = resumeAt;
    return headers;
  }

  #slice(length: number): Buffer | undefined {
    if (length < 0) return undefined;
    const slice = this.batch.subarray(this.#at, this.#at + length);
    this.#at += length;
    return slice;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.batch[this.#at++];
      if (byte === undefined) break;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return (value >>> 1) ^ -(value & 1);
    }
    throw new RecordBatchError('a variable-length integer does not end');
  }

  #varlong(): number {
    let value = 0;
    for (let scale = 1, count = 0; count < 10; count++, scale *= 128) {
      const byte = this.batch[this.#at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
    throw new RecordBatchError('a variable-length integer does not end');
  }
}
