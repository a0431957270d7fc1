/**
 * Memory for request bodies: a bound over all requests together, as a body is held from its first byte until its operation
 * is done. Who finds no room is refused at once and may try again; nobody waits, as waiting costs memory too.
 */
import { header } from './request-head.ts';
import type { HttpRequest } from '../../base/http.ts';

/** Bodies up to here need no room: the number of connections bounds them well enough, and small calls get through. */
const smallBytes = 8192;

export class BodyRoom {
  readonly #bytesMax: number;
  #bytesTaken = 0;

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  /** Bytes to give back later; undefined where there is no room. What declares no length may become as long as allowed. */
  take(request: HttpRequest, requestBytesMax: number): number | undefined {
    const declared = Number(header(request, 'content-length') ?? requestBytesMax);
    const bytes = declared <= requestBytesMax ? declared : 0;
    if (bytes <= smallBytes) return 0;
    if (this.#bytesTaken + bytes > this.#bytesMax) return undefined;
    this.#bytesTaken += bytes;
    return bytes;
  }

  giveBack(bytes: number): void {
    this.#bytesTaken -= bytes;
  }
}
