/**
 * A record batch (record-batch.ts has the format) of records that are numbers: their keys and values are pieces of memory
 * that somebody else looks after. No object is made for a record, which at the rates of large puts is most of the work.
 */
import type { Allocate } from '../base/http.ts';
import { batchHeaderBytes, newBatch, sealBatch } from './record-batch.ts';
import { varintBytes, writeVarint } from './varint.ts';

export interface RecordPieces {
  /** -1 where the record has none. */
  keyBytes(record: number): number;
  valueBytes(record: number): number;
  /** Both write the whole piece. */
  writeKey(record: number, into: Buffer, at: number): void;
  writeValue(record: number, into: Buffer, at: number): void;
}

export interface PiecesBatch {
  readonly pieces: RecordPieces;
  /** In their order in the batch, at least one. */
  readonly records: readonly number[];
  readonly timestampMs: number;
  /** Gives the memory the batch is written to. */
  readonly allocate?: Allocate | undefined;
}

export function encodePieces({ pieces, records, timestampMs, allocate }: PiecesBatch): Buffer {
  let size = batchHeaderBytes;
  for (let delta = 0; delta < records.length; delta += 1) {
    const body = bodyBytes(pieces, records[delta] ?? 0, delta);
    size += varintBytes(body) + body;
  }
  const batch = newBatch({ count: records.length, bytes: size, timestampMs, allocate });
  let at = batchHeaderBytes;
  for (let delta = 0; delta < records.length; delta += 1) {
    const record = records[delta] ?? 0;
    at = writeVarint(batch, at, bodyBytes(pieces, record, delta));
    batch[at++] = 0;
    batch[at++] = 0;
    at = writeVarint(batch, at, delta);
    const keyBytes = pieces.keyBytes(record);
    at = writeVarint(batch, at, keyBytes);
    if (keyBytes > 0) {
      pieces.writeKey(record, batch, at);
      at += keyBytes;
    }
    const valueBytes = pieces.valueBytes(record);
    at = writeVarint(batch, at, valueBytes);
    pieces.writeValue(record, batch, at);
    at += valueBytes;
    batch[at++] = 0;
  }
  return sealBatch(batch);
}

/** Attributes, the timestamp's delta and the count of headers, all of them 0, take a byte each. */
function bodyBytes(pieces: RecordPieces, record: number, delta: number): number {
  const keyBytes = pieces.keyBytes(record);
  const valueBytes = pieces.valueBytes(record);
  return 3 + varintBytes(delta) + varintBytes(keyBytes) + Math.max(keyBytes, 0) + varintBytes(valueBytes) + valueBytes;
}
