/**
 * Finds chosen fields in JSON text without building the document: one pass over the bytes, values that nobody asked for are
 * skipped, and those that were are left as byte ranges until somebody reads them. A document's brackets and strings must be
 * sound; what stands inside of a skipped value is not looked at further.
 */
import { backslash, closeBrace, closeBracket, colon, comma, openBrace, openBracket, quote } from '../base/ascii.ts';

/** What stands at a field. `missing` is 0, so a cleared table means that nothing was found. */
export const jsonKind = {
  missing: 0,
  /** ASCII without escapes: the bytes are the text. */
  plainString: 1,
  /** UTF-8 without escapes. */
  utf8String: 2,
  escapedString: 3,
  number: 4,
  true: 5,
  false: 6,
  null: 7,
  object: 8,
  array: 9,
} as const;

export class JsonTextError extends Error {
  override readonly name = 'JsonTextError';
  /** Bytes from the start of the text. */
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(`${message} at byte ${offset}`);
    this.offset = offset;
  }
}

interface Field {
  readonly key: Uint8Array;
  readonly keyText: string;
  readonly node: Node;
}

interface Node {
  /** The slots that ask for the value itself. */
  slots: number[];
  fields: Field[];
}

/** Deeper documents are refused rather than followed. */
export const jsonDepthMax = 512;

export class JsonFieldScanner {
  /** For each asked-for path: a `jsonKind`, and where its value begins and ends (strings without their quotes). */
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly #root: Node = { slots: [], fields: [] };
  #bytes: Uint8Array = new Uint8Array(0);
  #position = 0;
  #end = 0;

  /** Each path is the keys from the document's root to the value; an empty one is the document itself. */
  constructor(paths: readonly (readonly string[])[]) {
    this.kinds = new Uint8Array(paths.length);
    this.starts = new Int32Array(paths.length);
    this.ends = new Int32Array(paths.length);
    for (const [slot, path] of paths.entries()) {
      let node = this.#root;
      for (const key of path) node = childOf(node, key);
      node.slots.push(slot);
    }
  }

  /** Scans the document that begins at `from` (blanks may stand before it); the position behind it. */
  scan(bytes: Uint8Array, from: number, end: number): number {
    this.kinds.fill(jsonKind.missing);
    this.#bytes = bytes;
    this.#position = from;
    this.#end = end;
    this.#blanks();
    this.#value(this.#root, 0);
    // Delimiters are looked for without asking where the text ends; one found behind the end is none.
    if (this.#position > end) throw new JsonTextError(end, 'Unexpected end of JSON');
    return this.#position;
  }

  #value(node: Node | undefined, depth: number): void {
    const start = this.#position;
    if (start >= this.#end) throw new JsonTextError(start, 'Unexpected end of JSON');
    const first = this.#bytes[start] ?? 0;
    if (node === undefined || (node.fields.length === 0 && node.slots.length === 0)) return this.#skip(depth);
    if (first === openBrace && node.fields.length > 0) {
      this.#object(node, depth);
      return this.#found(node, jsonKind.object, start, this.#position);
    }
    switch (first) {
      case quote: {
        const kind = this.#string();
        return this.#found(node, kind, start + 1, this.#position - 1);
      }
      case openBrace:
        this.#skip(depth);
        return this.#found(node, jsonKind.object, start, this.#position);
      case openBracket:
        this.#skip(depth);
        return this.#found(node, jsonKind.array, start, this.#position);
      default:
        return this.#found(node, this.#scalar(), start, this.#position);
    }
  }

  #found(node: Node, kind: number, start: number, end: number): void {
    for (const slot of node.slots) {
      this.kinds[slot] = kind;
      this.starts[slot] = start;
      this.ends[slot] = end;
    }
  }

  #object(node: Node, depth: number): void {
    if (depth >= jsonDepthMax) throw new JsonTextError(this.#position, `JSON nests deeper than ${jsonDepthMax} levels`);
    const bytes = this.#bytes;
    this.#position += 1;
    this.#blanks();
    if (bytes[this.#position] === closeBrace) {
      this.#position += 1;
      return;
    }
    // Records of one producer have their fields in one order, so the next field is looked for first.
    let expected = 0;
    for (;;) {
      if (bytes[this.#position] !== quote) throw new JsonTextError(this.#position, 'Expected a field name');
      const start = this.#position + 1;
      const kind = this.#string();
      const index = this.#find(node.fields, expected, kind, start, this.#position - 1);
      this.#blanks();
      if (bytes[this.#position] !== colon) throw new JsonTextError(this.#position, 'Expected ":"');
      this.#position += 1;
      this.#blanks();
      if (index >= 0) {
        this.#value(node.fields[index]?.node, depth + 1);
        expected = index + 1;
      } else this.#skip(depth + 1);
      this.#blanks();
      const next = bytes[this.#position];
      this.#position += 1;
      if (next === closeBrace) return;
      if (next !== comma) throw new JsonTextError(this.#position - 1, 'Expected "," or "}"');
      this.#blanks();
    }
  }

  #find(fields: readonly Field[], expected: number, kind: number, start: number, end: number): number {
    if (kind === jsonKind.escapedString) {
      const text = decodeJsonString(this.#bytes, kind, start, end);
      return fields.findIndex((field) => field.keyText === text);
    }
    for (let step = 0; step < fields.length; step += 1) {
      const index = expected + step < fields.length ? expected + step : expected + step - fields.length;
      const key = fields[index]?.key;
      if (key !== undefined && key.length === end - start && this.#matches(key, start)) return index;
    }
    return -1;
  }

  #matches(key: Uint8Array, start: number): boolean {
    for (let index = 0; index < key.length; index += 1) {
      if (this.#bytes[start + index] !== key[index]) return false;
    }
    return true;
  }

  /** Moves behind the string at the position and tells its kind. */
  #string(): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let seen = 0;
    for (let index = this.#position + 1; index < end; index += 1) {
      const byte = bytes[index] ?? 0;
      if (byte === quote) {
        this.#position = index + 1;
        return seen < 0x80 ? jsonKind.plainString : jsonKind.utf8String;
      }
      if (byte === backslash) return this.#escapedString(index);
      if (byte < 0x20) throw new JsonTextError(index, 'Control character in a string');
      seen |= byte;
    }
    throw new JsonTextError(this.#position, 'Unterminated string');
  }

  #escapedString(from: number): number {
    for (let index = from; index < this.#end; index += 1) {
      const byte = this.#bytes[index];
      if (byte === backslash) index += 1;
      else if (byte === quote) {
        this.#position = index + 1;
        return jsonKind.escapedString;
      }
    }
    throw new JsonTextError(this.#position, 'Unterminated string');
  }

  #scalar(): number {
    const start = this.#position;
    let index = start;
    while (index < this.#end && !isDelimiter(this.#bytes[index] ?? 0)) index += 1;
    this.#position = index;
    const first = this.#bytes[start] ?? 0;
    if (first === 0x74 && this.#is(start, index, 'true')) return jsonKind.true;
    if (first === 0x66 && this.#is(start, index, 'false')) return jsonKind.false;
    if (first === 0x6e && this.#is(start, index, 'null')) return jsonKind.null;
    if (first === 0x2d || (first >= 0x30 && first <= 0x39)) return jsonKind.number;
    throw new JsonTextError(start, 'Unexpected character');
  }

  #is(start: number, end: number, word: string): boolean {
    if (end - start !== word.length) return false;
    for (let index = 0; index < word.length; index += 1) {
      if (this.#bytes[start + index] !== word.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Moves behind the value at the position without looking into it. */
  #skip(depth: number): void {
    const first = this.#bytes[this.#position];
    if (first === quote) {
      this.#string();
      return;
    }
    if (first !== openBrace && first !== openBracket) {
      this.#scalar();
      return;
    }
    let level = 0;
    while (this.#position < this.#end) {
      const byte = this.#bytes[this.#position];
      if (byte === quote) {
        this.#string();
        continue;
      }
      this.#position += 1;
      if (byte === openBrace || byte === openBracket) {
        level += 1;
        if (depth + level > jsonDepthMax)
          throw new JsonTextError(this.#position, `JSON nests deeper than ${jsonDepthMax} levels`);
      } else if (byte === closeBrace || byte === closeBracket) {
        level -= 1;
        if (level === 0) return;
      }
    }
    throw new JsonTextError(this.#position, 'Unexpected end of JSON');
  }

  #blanks(): void {
    this.#position = skipBlanks(this.#bytes, this.#position, this.#end);
  }
}

function childOf(node: Node, key: string): Node {
  const known = node.fields.find((field) => field.keyText === key);
  if (known !== undefined) return known.node;
  const child: Node = { slots: [], fields: [] };
  node.fields.push({ key: Buffer.from(key, 'utf8'), keyText: key, node: child });
  return child;
}

function isDelimiter(byte: number): boolean {
  return byte === comma || byte === closeBrace || byte === closeBracket || byte <= 0x20;
}

/** The first position that holds no blank. */
export function skipBlanks(bytes: Uint8Array, from: number, end: number): number {
  let index = from;
  for (; index < end; index += 1) {
    const byte = bytes[index];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
  }
  return index;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The text of a string that a scanner found. */
export function decodeJsonString(bytes: Uint8Array, kind: number, start: number, end: number): string {
  const buffer = asBuffer(bytes);
  if (kind === jsonKind.plainString) return buffer.toString('latin1', start, end);
  const text = buffer.toString('utf8', start, end);
  if (kind === jsonKind.utf8String) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch (cause) {
    throw new JsonTextError(start, `Bad escape in a string (${cause instanceof Error ? cause.message : 'unknown'})`);
  }
}

const decimalPowers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * The double of a number's text; NaN where it is no JSON number. Up to 15 digits and a power of ten up to 22 are exact in a
 * double each, so one division rounds correctly; anything longer is left to the platform.
 */
export function decodeJsonNumber(bytes: Uint8Array, start: number, end: number): number {
  let index = start;
  const negative = bytes[index] === 0x2d;
  if (negative) index += 1;
  let mantissa = 0;
  let digits = 0;
  let fraction = -1;
  for (; index < end; index += 1) {
    const digit = (bytes[index] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits += 1;
    } else if (bytes[index] === 0x2e && fraction < 0) fraction = digits;
    else return slowNumber(bytes, start, end);
  }
  if (digits === 0 || digits > 15 || fraction === 0 || fraction === digits) return slowNumber(bytes, start, end);
  const value = fraction < 0 ? mantissa : mantissa / (decimalPowers[digits - fraction] ?? Number.NaN);
  return negative ? -value : value;
}

const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  const text = asBuffer(bytes).toString('latin1', start, end);
  return numberPattern.test(text) ? Number(text) : Number.NaN;
}

/** An array's or object's text without the blanks between its parts. */
export function compactJson(bytes: Uint8Array, start: number, end: number): string {
  const out = Buffer.alloc(end - start);
  let length = 0;
  let inString = false;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (inString && byte === backslash) {
      out[length++] = byte;
      index += 1;
      out[length++] = bytes[index] ?? 0;
      continue;
    }
    if (byte === quote) inString = !inString;
    if (inString || byte > 0x20) out[length++] = byte;
  }
  return out.toString('utf8', 0, length);
}

/** The byte ranges of an array's elements. */
export function arrayElements(bytes: Uint8Array, start: number, end: number): readonly (readonly [number, number])[] {
  const whole = new JsonFieldScanner([[]]);
  const elements: (readonly [number, number])[] = [];
  let position = skipBlanks(bytes, start + 1, end);
  if (bytes[position] === closeBracket) return elements;
  for (;;) {
    const after = whole.scan(bytes, position, end);
    elements.push([position, after]);
    position = skipBlanks(bytes, after, end);
    const next = bytes[position];
    if (next === closeBracket) return elements;
    if (next !== comma) throw new JsonTextError(position, 'Expected "," or "]"');
    position = skipBlanks(bytes, position + 1, end);
  }
}
