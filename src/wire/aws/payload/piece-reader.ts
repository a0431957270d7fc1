/** Reads lines and runs of bytes out of pieces that are cut anywhere. Holds one piece, and a line or delimiter not complete. */
import { asBuffer } from '../../../base/bytes.ts';
import { incompleteBody, invalidRequest } from '../rest/rest-errors.ts';

const lineFeed = 0x0a;

export class PieceReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #piece: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Up to `bytesMax` bytes, at least one; undefined at the end. */
  async take(bytesMax: number): Promise<Buffer | undefined> {
    if (this.#piece.length === 0 && !(await this.#next())) return undefined;
    const taken = this.#piece.subarray(0, bytesMax);
    this.#piece = this.#piece.subarray(taken.length);
    return taken;
  }

  /** A line without its end; undefined where none is left. Throws where it is longer than `bytesMax`. */
  async line(bytesMax: number): Promise<string | undefined> {
    let text = '';
    for (;;) {
      if (this.#piece.length === 0 && !(await this.#next())) return text === '' ? undefined : text;
      const end = this.#piece.indexOf(lineFeed);
      const part = this.#piece.subarray(0, end < 0 ? this.#piece.length : end);
      if (text.length + part.length > bytesMax) throw invalidRequest('A line of the chunked body is too long.');
      text += part.toString('latin1');
      this.#piece = this.#piece.subarray(part.length + (end < 0 ? 0 : 1));
      if (end >= 0) return text.endsWith('\r') ? text.slice(0, -1) : text;
    }
  }

  /** What stands before a delimiter, which is passed over. Throws IncompleteBody where it never comes. */
  async *until(delimiter: Buffer): AsyncGenerator<Buffer, void, undefined> {
    for (;;) {
      if (this.#piece.length === 0 && !(await this.#next())) throw incompleteBody();
      const found = this.#piece.indexOf(delimiter);
      if (found >= 0) {
        const before = this.#piece.subarray(0, found);
        this.#piece = this.#piece.subarray(found + delimiter.length);
        if (before.length > 0) yield before;
        return;
      }
      // The end of a piece may be the delimiter's beginning, so that much waits for the next one.
      const sure = this.#piece.length - delimiter.length + 1;
      const held = sure > 0 ? this.#piece.subarray(sure) : this.#piece;
      if (sure > 0) yield this.#piece.subarray(0, sure);
      if (!(await this.#next())) throw incompleteBody();
      this.#piece = Buffer.concat([held, this.#piece]);
    }
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #next(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#source.next();
      if (done === true) return false;
      this.#piece = asBuffer(value);
      if (this.#piece.length > 0) return true;
    }
  }
}
