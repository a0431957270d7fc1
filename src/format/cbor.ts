/**
 * CBOR (RFC 8949), as far as data needs it: whole numbers to 64 bits, floats, texts, bytes, lists, maps with text keys, tags
 * and the simple values; definite and indefinite lengths. Reading is bounded in depth, and no length a document claims is
 * believed beyond the bytes that are there.
 */
import { isUtf8 } from 'node:buffer';

export type CborValue =
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | CborTagged
  | readonly CborValue[]
  | { readonly [key: string]: CborValue };

/** A value with a number that says how to take it. */
export class CborTagged {
  readonly tag: number;
  readonly value: CborValue;

  constructor(tag: number, value: CborValue) {
    this.tag = tag;
    this.value = value;
  }
}

export class CborError extends Error {
  override readonly name = 'CborError';
}

/** Deeper documents are refused. */
export const cborDepthMax = 128;

/** The one value of a document; bytes after it are an error. */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  if (!reader.isAtEnd) throw new CborError('bytes after the end of the document');
  return value;
}

const breakCode = 0xff;
const indefinite = 31;
/** What `#item` gives where an indefinite length ends. */
const ended = Symbol('break');

class Reader {
  readonly #bytes: Buffer;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get isAtEnd(): boolean {
    return this.#position === this.#bytes.length;
  }

  value(depth: number): CborValue {
    const value = this.#item(depth);
    if (value === ended) throw new CborError('a break outside of an indefinite length');
    return value;
  }

  #item(depth: number): CborValue | typeof ended {
    if (depth > cborDepthMax) throw new CborError('nested too deep');
    const head = this.#byte();
    if (head === breakCode) return ended;
    const additional = head & 0x1f;
    switch (head >> 5) {
      case 0:
        return this.#argument(additional);
      case 1:
        return negative(this.#argument(additional));
      case 2:
        return additional === indefinite ? this.#bytePieces() : Buffer.from(this.#take(this.#length(additional)));
      case 3:
        return additional === indefinite ? this.#textPieces() : this.#text(this.#length(additional));
      case 4:
        return this.#list(additional, depth);
      case 5:
        return this.#map(additional, depth);
      case 6:
        return new CborTagged(Number(this.#argument(additional)), this.value(depth + 1));
      default:
        return this.#simple(additional);
    }
  }

  #list(additional: number, depth: number): CborValue {
    const items: CborValue[] = [];
    const count = additional === indefinite ? Infinity : this.#length(additional);
    while (items.length < count) {
      const item = this.#item(depth + 1);
      if (item === ended) {
        if (count === Infinity) break;
        throw new CborError('a break within a definite length');
      }
      items.push(item);
    }
    return items;
  }

  #map(additional: number, depth: number): CborValue {
    // Keys are the sender's, so no name may reach a prototype.
    const entries = Object.create(null) as Record<string, CborValue>;
    const count = additional === indefinite ? Infinity : this.#length(additional);
    for (let index = 0; index < count; index++) {
      const key = this.#item(depth + 1);
      if (key === ended) {
        if (count === Infinity) break;
        throw new CborError('a break within a definite length');
      }
      if (typeof key !== 'string') throw new CborError('a key that is no text');
      entries[key] = this.value(depth + 1);
    }
    return entries;
  }

  #simple(additional: number): CborValue {
    switch (additional) {
      case 20:
        return false;
      case 21:
        return true;
      case 22:
        return null;
      case 23:
        return undefined;
      case 25:
        return halfFloat(this.#take(2).readUInt16BE(0));
      case 26:
        return this.#take(4).readFloatBE(0);
      case 27:
        return this.#take(8).readDoubleBE(0);
      default:
        throw new CborError(`the simple value ${additional} is unknown`);
    }
  }

  /** A whole number from 0 on; a bigint only where a number would not hold it. */
  #argument(additional: number): number | bigint {
    if (additional < 24) return additional;
    switch (additional) {
      case 24:
        return this.#byte();
      case 25:
        return this.#take(2).readUInt16BE(0);
      case 26:
        return this.#take(4).readUInt32BE(0);
      case 27: {
        const value = this.#take(8).readBigUInt64BE(0);
        return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
      }
      default:
        throw new CborError(`the length code ${additional} is unknown here`);
    }
  }

  /** Each unit of a length takes at least a byte, so one beyond the bytes left is a lie. */
  #length(additional: number): number {
    const length = Number(this.#argument(additional));
    if (length > this.#bytes.length - this.#position) throw new CborError('a length beyond the end');
    return length;
  }

  #bytePieces(): Uint8Array {
    return Buffer.concat(this.#pieces(2));
  }

  #textPieces(): string {
    return this.#pieces(3).map(decodeUtf8).join('');
  }

  #pieces(major: number): Buffer[] {
    const pieces: Buffer[] = [];
    for (;;) {
      const head = this.#byte();
      if (head === breakCode) return pieces;
      if (head >> 5 !== major || (head & 0x1f) === indefinite) throw new CborError('a piece of another kind');
      pieces.push(this.#take(this.#length(head & 0x1f)));
    }
  }

  #text(length: number): string {
    return decodeUtf8(this.#take(length));
  }

  #byte(): number {
    const byte = this.#bytes[this.#position];
    if (byte === undefined) throw new CborError('the document ends too early');
    this.#position += 1;
    return byte;
  }

  #take(count: number): Buffer {
    const end = this.#position + count;
    if (end > this.#bytes.length) throw new CborError('the document ends too early');
    const bytes = this.#bytes.subarray(this.#position, end);
    this.#position = end;
    return bytes;
  }
}

function decodeUtf8(bytes: Buffer): string {
  // JavaScript would put a replacement for each byte that is no UTF-8, and so change what was sent.
  if (!isUtf8(bytes)) throw new CborError('a text that is no UTF-8');
  return bytes.toString('utf8');
}

function negative(argument: number | bigint): number | bigint {
  if (typeof argument === 'bigint') return -1n - argument;
  const value = -1 - argument;
  return Number.isSafeInteger(value) ? value : -1n - BigInt(argument);
}

function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}
