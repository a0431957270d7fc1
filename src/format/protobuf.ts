/**
 * Protocol Buffers' wire form, without schemas: fields are read one after the other, and written in the order of the calls.
 * Whole numbers are exact below 2^53; no length a message claims is believed beyond the bytes that are there.
 */
import { asBuffer } from '../base/bytes.ts';

export class ProtobufError extends Error {
  override readonly name = 'ProtobufError';
}

/** How a field's value is written. Groups, which nobody uses any more, are refused. */
export const wireType = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

const varintBytesMax = 10;

export class ProtobufReader {
  readonly #bytes: Buffer;
  #position = 0;
  /** Of the field that `next` moved to. */
  field = 0;
  type = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = asBuffer(bytes);
  }

  /** Moves to the next field; false at the end. Its value is to be read or skipped before the next call. */
  next(): boolean {
    if (this.#position === this.#bytes.length) return false;
    const tag = this.varint();
    this.type = tag % 8;
    this.field = Math.floor(tag / 8);
    if (this.field === 0) throw new ProtobufError('a field numbered 0');
    return true;
  }

  varint(): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < varintBytesMax; count += 1) {
      const byte = this.#bytes[this.#position];
      if (byte === undefined) throw new ProtobufError('the message ends within a number');
      this.#position += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
    throw new ProtobufError('a number of more than ten bytes');
  }

  /** A view of the message, not a copy. */
  bytes(): Buffer {
    if (this.type !== wireType.bytes) throw new ProtobufError(`field ${this.field} has type ${this.type}, not bytes`);
    return this.#take(this.varint());
  }

  /** A whole number from 0 on. */
  number(): number {
    if (this.type !== wireType.varint) throw new ProtobufError(`field ${this.field} has type ${this.type}, not varint`);
    return this.varint();
  }

  skip(): void {
    switch (this.type) {
      case wireType.varint:
        this.varint();
        return;
      case wireType.fixed64:
        this.#take(8);
        return;
      case wireType.bytes:
        this.#take(this.varint());
        return;
      case wireType.fixed32:
        this.#take(4);
        return;
      default:
        throw new ProtobufError(`field ${this.field} has the unknown type ${this.type}`);
    }
  }

  #take(count: number): Buffer {
    const end = this.#position + count;
    if (end > this.#bytes.length) throw new ProtobufError('a length beyond the end');
    const bytes = this.#bytes.subarray(this.#position, end);
    this.#position = end;
    return bytes;
  }
}

const roomAtFirst = 256;

/** A message in the making. Fields of value 0 or without bytes are written too: whether to is the caller's business. */
export class ProtobufWriter {
  #bytes = Buffer.allocUnsafe(roomAtFirst);
  #length = 0;

  number(field: number, value: number): this {
    this.#varint(field * 8 + wireType.varint);
    this.#varint(value);
    return this;
  }

  /** A number of either sign, zig-zag coded (`sint64`). */
  signed(field: number, value: bigint): this {
    this.#varint(field * 8 + wireType.varint);
    let zigzag = value >= 0n ? value * 2n : -value * 2n - 1n;
    this.#room(varintBytesMax);
    for (; zigzag >= 0x80n; zigzag >>= 7n) this.#bytes[this.#length++] = Number(zigzag & 0x7fn) | 0x80;
    this.#bytes[this.#length++] = Number(zigzag);
    return this;
  }

  double(field: number, value: number): this {
    this.#varint(field * 8 + wireType.fixed64);
    this.#room(8);
    this.#length = this.#bytes.writeDoubleLE(value, this.#length);
    return this;
  }

  /** Text is written as UTF-8. */
  bytes(field: number, value: Uint8Array | string): this {
    const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
    this.#varint(field * 8 + wireType.bytes);
    this.#varint(bytes.length);
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  message(field: number, message: ProtobufWriter): this {
    return this.bytes(field, message.finish());
  }

  /** `repeated uint`, packed into one field. */
  packed(field: number, values: readonly number[]): this {
    const list = new ProtobufWriter();
    for (const value of values) list.#varint(value);
    return this.bytes(field, list.finish());
  }

  /** The message so far; valid until the next write. */
  finish(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  #varint(value: number): void {
    this.#room(varintBytesMax);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 128) | 0x80;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  #room(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
