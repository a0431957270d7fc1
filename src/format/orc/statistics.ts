/** What a file's footer says of each column: how many values it has, and the least and greatest of them. */
import type { Column } from '../columnar/column.ts';
import type { TextValues } from '../columnar/text-values.ts';
import { ProtobufWriter } from '../protobuf.ts';

/** Longer texts are not worth their place. */
const boundBytesMax = 64;

export class ColumnStatistics {
  #valueCount = 0;
  #hasNull = false;
  #trueCount = 0;
  #least: number | bigint | undefined;
  #greatest: number | bigint | undefined;
  #leastText: Buffer | undefined;
  #greatestText: Buffer | undefined;
  #hasNaN = false;
  /** Of numbers, or of texts' bytes. */
  #sum = 0;
  /** Every step to the sum was one between whole numbers that are exact. */
  #isSumExact = true;

  /** The entries of a stripe. */
  add(column: Column): void {
    this.#valueCount += column.presence.length - column.nullCount;
    this.#hasNull ||= column.nullCount > 0;
    if (column.kind === 'text') this.#addTexts(column.values);
    else if (column.kind === 'boolean') for (const value of column.values.view()) this.#trueCount += value;
    else if (column.kind === 'decimal') this.#addNumbers(column.values);
    else if ('values' in column) this.#addNumbers(column.values.view());
  }

  #addNumbers(values: Iterable<number | bigint>): void {
    for (const value of values) {
      if (Number.isNaN(value)) this.#hasNaN = true;
      if (this.#least === undefined || value < this.#least) this.#least = value;
      if (this.#greatest === undefined || value > this.#greatest) this.#greatest = value;
      this.#sum += Number(value);
      this.#isSumExact &&= Number.isSafeInteger(this.#sum);
    }
  }

  #addTexts({ bytes, ends, indexes }: TextValues): void {
    for (const index of indexes ?? ends.keys())
      this.#sum += (ends[index] ?? 0) - (index === 0 ? 0 : (ends[index - 1] ?? 0));
    let least = this.#leastText;
    let greatest = this.#greatestText;
    let start = 0;
    for (const end of ends) {
      const text = bytes.subarray(start, end);
      if (least === undefined || Buffer.compare(text, least) < 0) least = text;
      if (greatest === undefined || Buffer.compare(text, greatest) > 0) greatest = text;
      start = end;
    }
    // Copies: the column is emptied and filled again.
    this.#leastText = least === undefined ? undefined : Buffer.from(least);
    this.#greatestText = greatest === undefined ? undefined : Buffer.from(greatest);
  }

  /** `column` says what the numbers are. */
  message(column: Column): ProtobufWriter {
    const message = new ProtobufWriter().number(1, this.#valueCount);
    this.#writeBounds(message, column);
    return message.number(10, this.#hasNull ? 1 : 0);
  }

  #writeBounds(message: ProtobufWriter, column: Column): void {
    const bounds = new ProtobufWriter();
    if (column.kind === 'boolean') {
      message.message(5, bounds.packed(1, [this.#trueCount]));
      return;
    }
    const [leastText, greatestText] = [this.#leastText, this.#greatestText];
    if (leastText !== undefined && greatestText !== undefined) {
      if (Math.max(leastText.length, greatestText.length) > boundBytesMax) return;
      message.message(4, bounds.bytes(1, leastText).bytes(2, greatestText).signed(3, BigInt(this.#sum)));
      return;
    }
    const [least, greatest] = [this.#least, this.#greatest];
    if (least === undefined || greatest === undefined || this.#hasNaN) return;
    if (column.kind === 'float' || column.kind === 'double') {
      message.message(3, bounds.double(1, Number(least)).double(2, Number(greatest)).double(3, this.#sum));
    } else if (column.kind === 'decimal') {
      const { scale } = column.type;
      message.message(
        6,
        bounds.bytes(1, decimalText(BigInt(least), scale)).bytes(2, decimalText(BigInt(greatest), scale)),
      );
    } else {
      bounds.signed(1, BigInt(least)).signed(2, BigInt(greatest));
      // A sum that may not be exact is none, which is what its absence says.
      if (column.kind !== 'date' && this.#isSumExact) bounds.signed(3, BigInt(this.#sum));
      message.message(column.kind === 'date' ? 7 : 2, bounds);
    }
  }
}

function decimalText(digits: bigint, scale: number): string {
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  return `${digits < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${text.slice(-scale)}`}`;
}
