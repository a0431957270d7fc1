/** Thrift's compact protocol, as far as Parquet's headers and footers need it to be written. */
import { ByteList } from '../columnar/growing.ts';

const types = { true: 1, false: 2, byte: 3, i32: 5, i64: 6, binary: 8, list: 9, struct: 12 } as const;

export class ThriftWriter {
  readonly #bytes = new ByteList();
  #lastField = 0;

  bool(field: number, value: boolean): void {
    this.#field(field, value ? types.true : types.false);
  }

  byte(field: number, value: number): void {
    this.#field(field, types.byte);
    this.#bytes.push(value);
  }

  i32(field: number, value: number): void {
    this.#field(field, types.i32);
    this.#zigzag(value);
  }

  /** A whole number below 2^53. */
  i64(field: number, value: number): void {
    this.#field(field, types.i64);
    this.#zigzag(value);
  }

  binary(field: number, value: Uint8Array | string): void {
    this.#field(field, types.binary);
    this.#binary(value);
  }

  struct(field: number, write: () => void): void {
    this.#field(field, types.struct);
    this.#struct(write);
  }

  i32s(field: number, values: readonly number[]): void {
    this.#list(field, types.i32, values.length);
    for (const value of values) this.#zigzag(value);
  }

  texts(field: number, values: readonly string[]): void {
    this.#list(field, types.binary, values.length);
    for (const value of values) this.#binary(value);
  }

  structs<T>(field: number, items: readonly T[], write: (item: T) => void): void {
    this.#list(field, types.struct, items.length);
    for (const item of items) this.#struct(() => write(item));
  }

  /** The struct that was written; nothing may follow. */
  finish(): Buffer {
    this.#bytes.push(0);
    return this.#bytes.view();
  }

  #struct(write: () => void): void {
    const outer = this.#lastField;
    this.#lastField = 0;
    write();
    this.#bytes.push(0);
    this.#lastField = outer;
  }

  #list(field: number, type: number, count: number): void {
    this.#field(field, types.list);
    if (count < 15) this.#bytes.push((count << 4) | type);
    else {
      this.#bytes.push(0xf0 | type);
      this.#bytes.varint(count);
    }
  }

  /** Fields come in ascending order; in all of Parquet's structs, by less than 16 at a time. */
  #field(field: number, type: number): void {
    this.#bytes.push(((field - this.#lastField) << 4) | type);
    this.#lastField = field;
  }

  #zigzag(value: number): void {
    this.#bytes.varint(value >= 0 ? value * 2 : -value * 2 - 1);
  }

  #binary(value: Uint8Array | string): void {
    const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
    this.#bytes.varint(bytes.length);
    this.#bytes.append(bytes);
  }
}
