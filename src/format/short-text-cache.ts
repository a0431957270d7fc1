/**
 * Texts that come again and again (sensor names, symbols) are decoded once. A fixed table: a text that falls on the place of
 * another takes it, so memory is bounded and nothing needs to be thrown out.
 */
export const shortTextBytesMax = 40;
const placesDefault = 4096;

export class ShortTextCache {
  readonly #mask: number;
  readonly #keys: (Uint8Array | undefined)[];
  readonly #texts: string[];

  /** `places` is a power of two. */
  constructor(places = placesDefault) {
    this.#mask = places - 1;
    this.#keys = Array.from<Uint8Array | undefined>({ length: places });
    this.#texts = Array.from({ length: places }, () => '');
  }

  /** ASCII bytes as text. */
  text(bytes: Uint8Array, start: number, end: number): string {
    const length = end - start;
    if (length > shortTextBytesMax) return latin1(bytes, start, end);
    let hash = length;
    for (let index = start; index < end; index += 1) hash = (Math.imul(hash, 31) + (bytes[index] ?? 0)) | 0;
    const place = (hash ^ (hash >>> 15)) & this.#mask;
    const key = this.#keys[place];
    if (key !== undefined && key.length === length && isSame(key, bytes, start)) return this.#texts[place] ?? '';
    const text = latin1(bytes, start, end);
    // A copy: a Buffer's own slice would keep the whole chunk that the record came in.
    this.#keys[place] = Uint8Array.prototype.slice.call(bytes, start, end);
    this.#texts[place] = text;
    return text;
  }
}

function isSame(key: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let index = 0; index < key.length; index += 1) {
    if (key[index] !== bytes[start + index]) return false;
  }
  return true;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString('latin1', start, end);
}
