/**
 * Records that a function returned as the payload of a log entry: a byte for the format, then for each record the bytes of a
 * JSON text, the text, the bytes of the data, the data; numbers are of four bytes, little-endian. docs/formats/delivery.md
 * describes the text.
 */
import { asBuffer } from '../../../base/bytes.ts';
import { DecodeError, dictionary, integer, object, oneOf, optional, text } from '../../../base/decode.ts';
import { LogError } from '../../log/log.ts';
import { maybe } from '../../meta/documents/defined.ts';
import type { RecordForm } from '../direct-source.ts';
import type { StagedRecord } from '../staged-record.ts';

/** A record before it has an offset. */
export type StagedDraft = Omit<StagedRecord, 'offset'>;

const format = 1;
const lengthBytes = 4;

const decodeHead = object({
  arrivalMs: integer({ min: 0 }),
  sequenceNumber: maybe(text()),
  keys: maybe(dictionary(text())),
  fault: maybe(
    object({
      attemptsMade: integer({ min: 0 }),
      errorCode: text(),
      errorMessage: text(),
      endedAtMs: integer({ min: 0 }),
      lambdaArn: optional(text()),
    }),
  ),
  errorType: maybe(oneOf('processing-failed', 'decompression-failed', 'format-conversion-failed')),
});

export function encodeStagingPayload(records: readonly StagedDraft[]): Buffer {
  const parts: Uint8Array[] = [Buffer.from([format])];
  for (const { data, arrivalMs, sequenceNumber, staged } of records) {
    const head = Buffer.from(JSON.stringify({ arrivalMs, sequenceNumber, ...staged }));
    parts.push(lengthOf(head), head, lengthOf(data), data);
  }
  return Buffer.concat(parts);
}

export const stagingForm: RecordForm = {
  laneId: 'staging',
  decode: (payload, { baseOffset }) =>
    decodeStagingPayload(payload).map((record, index) => ({ ...record, offset: baseOffset + index })),
};

/** Errors: LogError Corrupt. */
export function decodeStagingPayload(payload: Uint8Array): readonly StagedDraft[] {
  const bytes = asBuffer(payload);
  if (bytes[0] !== format) throw damaged('its format is unknown');
  const records: StagedDraft[] = [];
  for (let at = 1; at < bytes.length;) {
    const head = pieceAt(bytes, at);
    const data = pieceAt(bytes, at + lengthBytes + head.length);
    records.push(draftOf(head, data));
    at += 2 * lengthBytes + head.length + data.length;
  }
  return records;
}

function draftOf(head: Buffer, data: Buffer): StagedDraft {
  try {
    const { arrivalMs, sequenceNumber, keys, fault, errorType } = decodeHead(JSON.parse(head.toString()));
    const staged = { keys, fault, errorType };
    return sequenceNumber === undefined ? { data, arrivalMs, staged } : { data, arrivalMs, staged, sequenceNumber };
  } catch (cause) {
    if (!(cause instanceof DecodeError) && !(cause instanceof SyntaxError)) throw cause;
    throw damaged(cause.message, { cause });
  }
}

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(bytes.length);
  return length;
}

function pieceAt(bytes: Buffer, at: number): Buffer {
  if (at + lengthBytes > bytes.length) throw damaged('a length is cut off');
  const start = at + lengthBytes;
  const end = start + bytes.readUInt32LE(at);
  if (end > bytes.length) throw damaged('a record is cut off');
  return bytes.subarray(start, end);
}

function damaged(what: string, options?: ErrorOptions): LogError {
  return new LogError('Corrupt', `an entry of transformed records cannot be read: ${what}`, options);
}
