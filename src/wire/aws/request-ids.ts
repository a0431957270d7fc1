/** The identifiers AWS gives every answer, from random bytes drawn in bulk. */
import type { Random } from '../../base/ports.ts';

const drawBytes = 8192;
const uuidBytes = 16;
/** What AWS's second identifier decodes to. */
const extendedBytes = 72;
const shortChars = 16;
const shortAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export class RequestIds {
  readonly #random: Random;
  #pool: Buffer = Buffer.alloc(0);
  #used = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A version 4 UUID. */
  uuid(): string {
    const bytes = this.#take(uuidBytes);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** For `x-amz-id-2`. */
  extended(): string {
    return this.#take(extendedBytes).toString('base64');
  }

  /** Sixteen letters and digits, as S3 has them. */
  short(): string {
    let text = '';
    for (const byte of this.#take(shortChars)) text += shortAlphabet[byte & 31] ?? '';
    return text;
  }

  #take(count: number): Buffer {
    if (this.#used + count > this.#pool.length) {
      this.#pool = this.#random.bytes(drawBytes);
      this.#used = 0;
    }
    const bytes = this.#pool.subarray(this.#used, this.#used + count);
    this.#used += count;
    return bytes;
  }
}
