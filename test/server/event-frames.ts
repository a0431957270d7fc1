/** Reads AWS event streams as far as the tests need them: whole messages, their kind and their payload. */
export interface EventFrame {
  /** `initial-response`, `SubscribeToShardEvent` or the name of an exception. */
  readonly kind: string;
  readonly payload: string;
}

// The length of a message, that of its headers and the checksum of the two come first, and a checksum of everything last.
const preludeBytes = 12;
const checksumBytes = 4;
// A header is its name, a byte for the type of its value, two for the length, and the value.
const kindHeader = /:(?:event|exception)-type[^]{3}([\w-]+)/;

export class EventFrames {
  #received: Buffer = Buffer.alloc(0);

  /** The messages that are whole with these bytes. */
  take(bytes: Uint8Array): EventFrame[] {
    this.#received = Buffer.concat([this.#received, bytes]);
    const frames: EventFrame[] = [];
    while (this.#received.length >= preludeBytes && this.#received.length >= this.#received.readUInt32BE(0)) {
      const length = this.#received.readUInt32BE(0);
      const payloadStart = preludeBytes + this.#received.readUInt32BE(4);
      const kind = kindHeader.exec(this.#received.toString('latin1', preludeBytes, payloadStart))?.[1] ?? '';
      frames.push({ kind, payload: this.#received.toString('utf8', payloadStart, length - checksumBytes) });
      this.#received = this.#received.subarray(length);
    }
    return frames;
  }
}
