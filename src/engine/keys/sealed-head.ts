/** The first bytes of a sealed message: format (1 byte), ring (6, big-endian) and generation (4, big-endian). */

export interface SealedHead {
  readonly ring: number;
  readonly generation: number;
}

export const headBytes = 11;

const format = 1;
const ringAt = 1;
const ringBytes = 6;
const generationAt = ringAt + ringBytes;

export function writeHead({ ring, generation }: SealedHead): Buffer {
  const head = Buffer.alloc(headBytes);
  head.writeUInt8(format, 0);
  head.writeUIntBE(ring, ringAt, ringBytes);
  head.writeUInt32BE(generation, generationAt);
  return head;
}

/** undefined where it is none. */
export function readHead(sealed: Uint8Array): SealedHead | undefined {
  if (sealed.byteLength < headBytes || sealed[0] !== format) return undefined;
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, headBytes);
  return { ring: bytes.readUIntBE(ringAt, ringBytes), generation: bytes.readUInt32BE(generationAt) };
}
