/**
 * One record of a pack: whose it is, then the content. So a pack can be collected without an index: the documents named by its
 * records say which of them are still wanted. docs/formats/objects.md.
 */
import { asBuffer, readUint64, writeUint64 } from '../../base/bytes.ts';

export type RecordOwner =
  | { readonly kind: 'object'; readonly bucket: number; readonly key: string; readonly sequence: number }
  | { readonly kind: 'part'; readonly upload: number; readonly partNumber: number };

export interface PackRecord {
  /** Tells it from all others; documents that want it name it. */
  readonly content: number;
  readonly owner: RecordOwner;
  readonly body: Uint8Array;
}

const format = 1;
const kinds = { object: 1, part: 2 } as const;

/** Format, kind, length of the key, content, bucket or upload, sequence or part number. */
const headBytes = 28;

export function recordBytes(owner: RecordOwner, bodyBytes: number): number {
  return headBytes + (owner.kind === 'object' ? Buffer.byteLength(owner.key, 'utf8') : 0) + bodyBytes;
}

export function encodeRecord({ content, owner, body }: PackRecord): Buffer {
  const key = owner.kind === 'object' ? Buffer.from(owner.key, 'utf8') : Buffer.alloc(0);
  // The log keeps what it is given, so the record must not pin a larger buffer.
  const bytes = Buffer.allocUnsafeSlow(headBytes + key.length + body.length);
  bytes.writeUInt8(format, 0);
  bytes.writeUInt8(kinds[owner.kind], 1);
  bytes.writeUInt16LE(key.length, 2);
  writeUint64(bytes, content, 4);
  writeUint64(bytes, owner.kind === 'object' ? owner.bucket : owner.upload, 12);
  writeUint64(bytes, owner.kind === 'object' ? owner.sequence : owner.partNumber, 20);
  key.copy(bytes, headBytes);
  bytes.set(body, headBytes + key.length);
  return bytes;
}

/** undefined where it is no record of this format. */
export function decodeRecord(payload: Uint8Array): PackRecord | undefined {
  const bytes = asBuffer(payload);
  if (bytes.length < headBytes || bytes.readUInt8(0) !== format) return undefined;
  const bodyAt = headBytes + bytes.readUInt16LE(2);
  if (bodyAt > bytes.length) return undefined;
  const [content, first, second] = [readUint64(bytes, 4), readUint64(bytes, 12), readUint64(bytes, 20)];
  const body = bytes.subarray(bodyAt);
  switch (bytes.readUInt8(1)) {
    case kinds.object: {
      const key = bytes.toString('utf8', headBytes, bodyAt);
      return { content, owner: { kind: 'object', bucket: first, key, sequence: second }, body };
    }
    case kinds.part:
      return { content, owner: { kind: 'part', upload: first, partNumber: second }, body };
    default:
      return undefined;
  }
}
