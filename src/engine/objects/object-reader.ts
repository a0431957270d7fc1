/** A version of an object, open for reading. It stays readable until it is disposed of, whatever becomes of the object. */
import { assert } from '../../base/assert.ts';
import type { ByteRange } from './content-reader.ts';
import type { ObjectInfo } from './object-info.ts';
import type { OpenContent, PartLayout } from './open-content.ts';

export class ObjectReader implements AsyncDisposable {
  readonly info: ObjectInfo;
  readonly #content: OpenContent;
  readonly #onClosed: () => void;
  #isClosed = false;

  constructor(info: ObjectInfo, content: OpenContent, onClosed: () => void) {
    this.info = info;
    this.#content = content;
    this.#onClosed = onClosed;
  }

  /** The parts of an object that was assembled from an upload. */
  get layout(): PartLayout | undefined {
    return this.#content.layout;
  }

  /** The bytes, all of them or a range within the size. Errors: ObjectError Corrupt, DiskError, LogError, KeyError. */
  read(range: ByteRange = { from: 0, bytes: this.info.sizeBytes }): AsyncGenerator<Buffer> {
    const { from, bytes } = range;
    assert(!this.#isClosed, 'a reader that was disposed of reads no more');
    assert(from >= 0 && bytes >= 0 && from + bytes <= this.info.sizeBytes, 'a range lies within the object');
    return this.#content.read(range);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#onClosed();
    await this.#content.close();
  }
}
