/**
 * Records of one put as the payload of a log entry: a byte for the format, then each record's length in four bytes,
 * little-endian, and the record. docs/formats/delivery.md describes the bytes.
 */
import { assert } from '../../base/assert.ts';
import { asBuffer } from '../../base/bytes.ts';
import { LogError } from '../log/log.ts';

const format = 1;
const lengthBytes = 4;

export function encodeDirectPayload(records: readonly Uint8Array[]): Buffer {
  assert(records.length > 0, 'a put has records');
  const size = records.reduce((sum, record) => sum + lengthBytes + record.length, 1);
  const payload = Buffer.allocUnsafe(size);
  payload[0] = format;
  let at = 1;
  for (const record of records) {
    at = payload.writeUInt32LE(record.length, at);
    payload.set(record, at);
    at += record.length;
  }
  return payload;
}

/** The records are parts of the payload, without a copy. Errors: LogError Corrupt. */
export function decodeDirectPayload(payload: Uint8Array): readonly Uint8Array[] {
  const bytes = asBuffer(payload);
  if (bytes[0] !== format) throw damaged('its format is unknown');
  const records: Uint8Array[] = [];
  for (let at = 1; at < bytes.length;) {
    if (at + lengthBytes > bytes.length) throw damaged('a length is cut off');
    const start = at + lengthBytes;
    at = start + bytes.readUInt32LE(at);
    if (at > bytes.length) throw damaged('a record is cut off');
    records.push(bytes.subarray(start, at));
  }
  return records;
}

function damaged(what: string): LogError {
  return new LogError('Corrupt', `an entry of direct puts cannot be read: ${what}`);
}
