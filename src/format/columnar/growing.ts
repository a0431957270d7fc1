/** Lists of numbers and bytes that grow by doubling and are emptied without giving their memory back. */

const placesAtFirst = 256;

export class Int32List {
  #values = new Int32Array(placesAtFirst);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** Valid until the next push. */
  view(): Int32Array {
    return this.#values.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}

export class Int64List {
  #values = new BigInt64Array(placesAtFirst);
  length = 0;

  push(value: bigint): void {
    if (this.length === this.#values.length) {
      const larger = new BigInt64Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** Valid until the next push. */
  view(): BigInt64Array {
    return this.#values.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}

export class Float64List {
  #values = new Float64Array(placesAtFirst);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(this.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** Valid until the next push. */
  view(): Float64Array {
    return this.#values.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}

export class ByteList {
  #bytes = Buffer.allocUnsafeSlow(placesAtFirst);
  length = 0;

  push(byte: number): void {
    if (this.length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.length++] = byte;
  }

  append(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** `text` as UTF-8; the count of its bytes. */
  appendText(text: string): number {
    this.#grow(text.length * 3);
    const count = this.#bytes.write(text, this.length, 'utf8');
    this.length += count;
    return count;
  }

  /** A whole number from 0 on, low seven bits first. */
  varint(value: number): void {
    this.#grow(10);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.length++] = (rest % 128) | 0x80;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.length++] = rest;
  }

  /** The same for numbers of any size. */
  bigVarint(value: bigint): void {
    let rest = value;
    for (; rest >= 0x80n; rest >>= 7n) this.push(Number(rest & 0x7fn) | 0x80);
    this.push(Number(rest));
  }

  /** Valid until the next change. */
  view(): Buffer {
    return this.#bytes.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  #grow(count: number): void {
    const needed = this.length + count;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }
}
