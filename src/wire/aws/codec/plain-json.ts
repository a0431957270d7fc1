/**
 * Reads JSON of the plain form that clients send: objects whose strings are ASCII without escapes, with or without spaces
 * between. It works on the raw bytes and makes no text of what is base64. Whatever is not of that form makes it give up,
 * and the caller hands the body to the generic decoder, which alone words errors.
 */
import {
  backslash,
  closeBrace,
  closeBracket,
  colon,
  comma,
  openBrace,
  openBracket,
  quote,
} from '../../../base/ascii.ts';
import type { Allocate } from '../../../base/http.ts';

/**
 * The members of the puts of data streams and delivery streams, which come in every record: making their texts anew would
 * cost more than all else that is read of a short record. No two are of one length, so the length tells which one it can be.
 */
const knownNames = new Map(
  [
    'Data',
    'Record',
    'Records',
    'StreamARN',
    'StreamName',
    'PartitionKey',
    'ExplicitHashKey',
    'DeliveryStreamName',
    'SequenceNumberForOrdering',
  ].map((text) => [text.length, { text, bytes: Buffer.from(text) }]),
);

/** Thrown to give up; caught by `plainly`, never seen outside. */
class NotPlain extends Error {}

/** What `read` gives, or undefined where the body is not of the plain form. */
export function plainly<T>(
  body: Buffer,
  read: (json: PlainJson) => T,
  allocate: Allocate = (bytes) => Buffer.allocUnsafe(bytes),
): T | undefined {
  const json = new PlainJson(body, allocate);
  try {
    const value = read(json);
    json.finish();
    return value;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

export class PlainJson {
  readonly body: Buffer;
  /** Where decoded base64 goes, one behind the other: one allocation for the whole body. */
  readonly decoded: Buffer;
  #decodedBytes = 0;
  #at = 0;
  /** Where what was read last begins and ends: a text in the body, decoded base64 in `decoded`. */
  start = 0;
  end = 0;

  constructor(body: Buffer, allocate: Allocate) {
    this.body = body;
    this.decoded = allocate(Math.ceil((body.length * 3) / 4) + 3);
  }

  giveUp(): never {
    throw notPlain;
  }

  /** Nothing may be left. */
  finish(): void {
    this.#space();
    if (this.#at !== this.body.length) this.giveUp();
  }

  /** Calls `member` for each member with its name; it must read the value. */
  object(member: (name: string) => void): void {
    this.#expect(openBrace);
    if (this.#follows(closeBrace)) return;
    do {
      this.text();
      const name = this.#name();
      this.#expect(colon);
      member(name);
    } while (this.#follows(comma));
    this.#expect(closeBrace);
  }

  array(item: () => void): void {
    this.#expect(openBracket);
    if (this.#follows(closeBracket)) return;
    do item();
    while (this.#follows(comma));
    this.#expect(closeBracket);
  }

  string(): string {
    this.text();
    return this.body.toString('latin1', this.start, this.end);
  }

  /** Goes past a string. */
  text(): void {
    this.#expect(quote);
    this.start = this.#at;
    for (let at = this.#at; ; at++) {
      const byte = this.body[at];
      if (byte === quote) {
        this.end = at;
        this.#at = at + 1;
        return;
      }
      if (byte === undefined || byte < 0x20 || byte > 0x7e || byte === backslash) this.giveUp();
    }
  }

  blob(): Buffer {
    this.base64();
    return this.decoded.subarray(this.start, this.end);
  }

  /** Decodes a string of canonical base64. */
  base64(): void {
    this.#expect(quote);
    const start = this.#at;
    const end = this.body.indexOf(quote, start);
    if (end < 0 || (end - start) % 4 !== 0) this.giveUp();
    this.#at = end + 1;
    let expected = ((end - start) / 4) * 3;
    if (end > start && this.body[end - 1] === equalsSign) expected -= this.body[end - 2] === equalsSign ? 2 : 1;
    const text = this.body.toString('latin1', start, end);
    const written = this.decoded.write(text, this.#decodedBytes, 'base64');
    // Node leaves out what is no base64, so the length tells; it also takes the URL alphabet, which AWS does not.
    if (written !== expected || text.includes('-') || text.includes('_') || !endsInZeros(text)) this.giveUp();
    this.start = this.#decodedBytes;
    this.end = this.start + written;
    this.#decodedBytes = this.end;
  }

  #name(): string {
    const known = knownNames.get(this.end - this.start);
    if (known !== undefined && this.#holds(known.bytes, this.start)) return known.text;
    return this.body.toString('latin1', this.start, this.end);
  }

  #holds(bytes: Buffer, start: number): boolean {
    for (let index = 0; index < bytes.length; index += 1) {
      if (bytes[index] !== this.body[start + index]) return false;
    }
    return true;
  }

  #expect(byte: number): void {
    if (!this.#follows(byte)) this.giveUp();
  }

  #follows(byte: number): boolean {
    this.#space();
    if (this.body[this.#at] !== byte) return false;
    this.#at += 1;
    return true;
  }

  #space(): void {
    for (;;) {
      const byte = this.body[this.#at];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return;
      this.#at += 1;
    }
  }
}

const equalsSign = 0x3d;
// One object serves every time: nobody looks at its stack, and making one costs more than a short body does.
const notPlain = new NotPlain('not of the plain form');

/** Of the letters a last group may end in before its padding, those whose bits that stand for nothing are 0. */
const lastOfOneByte = 'AQgw';
const lastOfTwoBytes = 'AEIMQUYcgkosw048';

/** Whether the same bytes give the same text again. */
function endsInZeros(text: string): boolean {
  if (!text.endsWith('=')) return true;
  return text.endsWith('==')
    ? lastOfOneByte.includes(text.charAt(text.length - 3))
    : lastOfTwoBytes.includes(text.charAt(text.length - 2));
}
