/** Writes CBOR piece by piece into one growing buffer. Lists and maps are opened, filled and closed (indefinite lengths). */
const initialBytes = 512;
const integerMax = 2 ** 64;

export class CborWriter {
  #buffer = Buffer.allocUnsafe(initialBytes);
  #length = 0;

  /** What was written so far. The bytes are the caller's; the writer is done with them. */
  finish(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  openMap(): void {
    this.#byte(0xbf);
  }

  openList(): void {
    this.#byte(0x9f);
  }

  close(): void {
    this.#byte(0xff);
  }

  null(): void {
    this.#byte(0xf6);
  }

  boolean(value: boolean): void {
    this.#byte(value ? 0xf5 : 0xf4);
  }

  /** A whole number as such, every other number as a float of 64 bits. */
  number(value: number): void {
    if (!Number.isInteger(value) || Object.is(value, -0) || value >= integerMax || value < -integerMax)
      this.double(value);
    else if (value >= 0) this.#head(0, value);
    else this.#head(1, -1 - value);
  }

  double(value: number): void {
    this.#reserve(9);
    this.#buffer[this.#length] = 0xfb;
    this.#buffer.writeDoubleBE(value, this.#length + 1);
    this.#length += 9;
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.#head(3, length);
    this.#reserve(length);
    this.#buffer.write(value, this.#length, 'utf8');
    this.#length += length;
  }

  bytes(value: Uint8Array): void {
    this.#head(2, value.length);
    this.raw(value);
  }

  tag(tag: number): void {
    this.#head(6, tag);
  }

  /** Bytes that are CBOR already. */
  raw(value: Uint8Array): void {
    this.#reserve(value.length);
    this.#buffer.set(value, this.#length);
    this.#length += value.length;
  }

  #head(major: number, argument: number): void {
    this.#reserve(9);
    const kind = major << 5;
    if (argument < 24) this.#buffer[this.#length++] = kind | argument;
    else if (argument < 0x100) {
      this.#buffer[this.#length++] = kind | 24;
      this.#buffer[this.#length++] = argument;
    } else if (argument < 0x1_0000) {
      this.#buffer[this.#length] = kind | 25;
      this.#length = this.#buffer.writeUInt16BE(argument, this.#length + 1);
    } else if (argument < 0x1_0000_0000) {
      this.#buffer[this.#length] = kind | 26;
      this.#length = this.#buffer.writeUInt32BE(argument, this.#length + 1);
    } else {
      this.#buffer[this.#length] = kind | 27;
      this.#length = this.#buffer.writeBigUInt64BE(BigInt(argument), this.#length + 1);
    }
  }

  #byte(value: number): void {
    this.#reserve(1);
    this.#buffer[this.#length++] = value;
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2));
    this.#buffer.copy(grown, 0, 0, this.#length);
    this.#buffer = grown;
  }
}
