/**
 * One message of `application/vnd.amazon.eventstream`:
 *
 *   total length u32 | headers' length u32 | CRC-32 of these eight bytes u32 | headers | payload | CRC-32 of all before u32
 *
 * A header is its name's length (u8), the name, the type (u8; 7 is a text) and for a text its length (u16) and its bytes.
 * All numbers are big-endian.
 */
import { crc32 } from 'node:zlib';

export interface EventMessage {
  /** Texts only: no event that we send or read has a header of another type. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Uint8Array;
}

const preludeBytes = 12;
const checksumBytes = 4;
const textType = 7;

/** AWS's limit of a whole message. */
export const messageBytesMax = 24 * 1024 * 1024;

export function encodeMessage(message: EventMessage): Buffer {
  const headers = encodeHeaders(message.headers);
  const length = preludeBytes + headers.length + message.payload.length + checksumBytes;
  const bytes = Buffer.allocUnsafe(length);
  bytes.writeUInt32BE(length, 0);
  bytes.writeUInt32BE(headers.length, 4);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8);
  bytes.set(headers, preludeBytes);
  bytes.set(message.payload, preludeBytes + headers.length);
  bytes.writeUInt32BE(crc32(bytes.subarray(0, length - checksumBytes)), length - checksumBytes);
  return bytes;
}

function encodeHeaders(headers: Readonly<Record<string, string>>): Buffer {
  const pieces: Buffer[] = [];
  for (const [name, value] of Object.entries(headers)) {
    const head = Buffer.from(`\0${name}\0\0\0`);
    const text = Buffer.from(value);
    head[0] = head.length - 4;
    head[head.length - 3] = textType;
    head.writeUInt16BE(text.length, head.length - 2);
    pieces.push(head, text);
  }
  return Buffer.concat(pieces);
}

export class EventStreamError extends Error {
  override readonly name = 'EventStreamError';
}

/** The message at the start of `bytes` and its length; undefined while bytes of it are still to come. */
export function decodeMessage(bytes: Buffer): { message: EventMessage; length: number } | undefined {
  if (bytes.length < preludeBytes) return undefined;
  const length = bytes.readUInt32BE(0);
  const headersLength = bytes.readUInt32BE(4);
  if (bytes.readUInt32BE(8) !== crc32(bytes.subarray(0, 8)))
    throw new EventStreamError('the prelude fails its checksum');
  if (length > messageBytesMax || headersLength > length - preludeBytes - checksumBytes)
    throw new EventStreamError('the lengths of the message make no sense');
  if (bytes.length < length) return undefined;
  const end = length - checksumBytes;
  if (bytes.readUInt32BE(end) !== crc32(bytes.subarray(0, end)))
    throw new EventStreamError('the message fails its checksum');
  const headers = decodeHeaders(bytes.subarray(preludeBytes, preludeBytes + headersLength));
  return { message: { headers, payload: bytes.subarray(preludeBytes + headersLength, end) }, length };
}

function decodeHeaders(bytes: Buffer): Readonly<Record<string, string>> {
  const headers = Object.create(null) as Record<string, string>;
  let position = 0;
  while (position < bytes.length) {
    const nameEnd = position + 1 + (bytes[position] ?? 0);
    const valueStart = nameEnd + 3;
    if (valueStart > bytes.length || bytes[nameEnd] !== textType) throw new EventStreamError('a header is no text');
    const valueEnd = valueStart + bytes.readUInt16BE(nameEnd + 1);
    if (valueEnd > bytes.length) throw new EventStreamError('a header is longer than all of them');
    headers[bytes.toString('utf8', position + 1, nameEnd)] = bytes.toString('utf8', valueStart, valueEnd);
    position = valueEnd;
  }
  return headers;
}
