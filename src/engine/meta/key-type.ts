/**
 * One kind of document: what its keys are made of and what its values hold. Everything that is persisted goes through one,
 * so that nothing is read back unchecked. Each is declared in a file of its own; documents/README.md lists them all.
 *
 * A key is `name/part/part…`. Parts are text (percent-encoded, so that `/` stays the separator and lists of a longer prefix
 * never mix), ordered text (ordered-text.ts: keys lie in the byte order of the text itself) or whole numbers (padded, so that
 * byte order is their order).
 */
import { assert, unreachable } from '../../base/assert.ts';
import { DecodeError } from '../../base/decode.ts';
import type { Decoder } from '../../base/decode.ts';
import type { Cancel } from '../../base/ports.ts';
import { MetaError } from './meta.ts';
import type { Change, Document, JsonValue, Meta, Version } from './meta.ts';
import { decodeOrderedText, encodeOrderedText } from './ordered-text.ts';
import { highestCharacter } from './view.ts';

type PartKind = 'number' | 'text' | 'ordered';
type KeyPart = string | number;

/** A document with its key and value decoded. */
export interface Found<Key, Value> {
  readonly key: Key;
  readonly version: Version;
  readonly value: Value;
}

export interface KeyTypeOptions<Key extends readonly KeyPart[], Value> {
  /** The first part of every key, of lowercase letters and `-`; no two types share one. */
  readonly name: string;
  /** What the parts are, in their order. */
  readonly parts: { readonly [K in keyof Key]: Key[K] extends number ? 'number' : 'text' | 'ordered' };
  readonly decode: Decoder<Value>;
  readonly encode: (value: Value) => JsonValue;
}

const numberDigits = 16;

export class KeyType<Key extends readonly KeyPart[], Value> {
  readonly prefix: string;
  readonly #parts: readonly PartKind[];
  readonly #decode: Decoder<Value>;
  readonly #encode: (value: Value) => JsonValue;

  constructor(options: KeyTypeOptions<Key, Value>) {
    assert(/^[a-z][a-z-]*$/.test(options.name), 'a key type is named in lowercase letters');
    this.prefix = `${options.name}/`;
    this.#parts = options.parts;
    this.#decode = options.decode;
    this.#encode = options.encode;
  }

  put(key: Key, value: Value, expected: Change['expected']): Change {
    return { key: this.keyText(key), value: this.#encode(value), expected };
  }

  remove(key: Key, expected: Change['expected']): Change {
    return { key: this.keyText(key), value: undefined, expected };
  }

  /** Errors: MetaError Corrupt. */
  async get(meta: Meta, key: Key): Promise<Found<Key, Value> | undefined> {
    const document = await meta.get(this.keyText(key));
    return document === undefined ? undefined : this.read(document);
  }

  /** Those whose key begins with the given parts, in the order of their keys. Errors: MetaError Corrupt. */
  async list(
    meta: Meta,
    begin: Partial<Key> | readonly [] = [],
    options: { after?: Key; limit?: number } = {},
  ): Promise<readonly Found<Key, Value>[]> {
    const { after, ...rest } = options;
    return this.listTexts(meta, this.prefixText(begin), {
      ...rest,
      ...(after === undefined ? {} : { after: this.keyText(after) }),
    });
  }

  /** Those whose key's text begins with `prefix`, after the text `after`: for who skips over keys. Errors: MetaError Corrupt. */
  async listTexts(
    meta: Meta,
    prefix: string,
    options: { after?: string; limit?: number } = {},
  ): Promise<readonly Found<Key, Value>[]> {
    const found = await meta.list(prefix, options);
    return found.map((document) => this.read(document));
  }

  /** All of them, page by page. Errors: MetaError Corrupt. */
  async *all(meta: Meta, begin: Partial<Key> | readonly [] = []): AsyncGenerator<Found<Key, Value>> {
    let page = await this.list(meta, begin);
    for (let last = page.at(-1); last !== undefined; last = page.at(-1)) {
      yield* page;
      page = await this.list(meta, begin, { after: last.key });
    }
  }

  watch(
    meta: Meta,
    listener: (change: { key: Key; version: Version; value: Value | undefined }) => void,
    begin: Partial<Key> | readonly [] = [],
  ): Cancel {
    return meta.watch(this.prefixText(begin), ({ key, version, value }) => {
      if (value === undefined) listener({ key: this.#keyOf(key), version, value: undefined });
      else listener(this.read({ key, version, value }));
    });
  }

  keyText(key: Key): string {
    assert(key.length === this.#parts.length, `a key of ${this.prefix} has ${this.#parts.length} parts`);
    return this.prefix + key.map((part, index) => this.#encodePart(part, index)).join('/');
  }

  /** Errors: MetaError Corrupt. */
  read(document: Document): Found<Key, Value> {
    try {
      const key = this.#keyOf(document.key);
      return { key, version: document.version, value: this.#decode(document.value) };
    } catch (cause) {
      if (!(cause instanceof DecodeError)) throw cause;
      const message = `the document ${document.key} cannot be read: ${cause.message}`;
      throw new MetaError('Corrupt', document.key, message, { cause });
    }
  }

  /** How the texts of keys begin that have these parts and, where the next one is ordered text, `opening` at its begin. */
  prefixText(begin: Partial<Key> | readonly [], opening = ''): string {
    assert(begin.length < this.#parts.length || begin.length === 0, 'a list leaves a part of the key open');
    assert(opening === '' || this.#parts[begin.length] === 'ordered', 'only ordered text has a begin to list by');
    const parts = begin.map((part, index) => {
      assert(part !== undefined, 'the parts a list begins with are given');
      return `${this.#encodePart(part, index)}/`;
    });
    return this.prefix + parts.join('') + encodeOrderedText(opening);
  }

  /** A text behind every key that begins with that `prefixText`, and before all keys behind those. */
  static past(prefixText: string): string {
    return prefixText + highestCharacter;
  }

  #encodePart(part: KeyPart, index: number): string {
    const kind = this.#parts[index];
    if (kind === 'text' || kind === 'ordered') {
      assert(typeof part === 'string', 'a text part is text');
      return kind === 'text' ? encodeURIComponent(part) : encodeOrderedText(part);
    }
    assert(typeof part === 'number' && Number.isSafeInteger(part) && part >= 0, 'a number part is a whole number');
    return String(part).padStart(numberDigits, '0');
  }

  #keyOf(text: string): Key {
    const parts = text.startsWith(this.prefix) ? text.slice(this.prefix.length).split('/') : [];
    if (parts.length !== this.#parts.length) throw new DecodeError('key', `${this.prefix}…`, text);
    const decoded = parts.map((part, index) => {
      const value = decodePart(this.#parts[index] ?? 'number', part);
      // What does not come out the same again was not written by this type.
      if (
        value === undefined ||
        (typeof value === 'number' && !Number.isSafeInteger(value)) ||
        this.#encodePart(value, index) !== part
      )
        throw new DecodeError(`key part ${index}`, this.#parts[index] ?? '', part);
      return value;
    });
    return decoded as readonly KeyPart[] as Key;
  }
}

function decodePart(kind: PartKind, part: string): KeyPart | undefined {
  switch (kind) {
    case 'number':
      return Number(part);
    case 'text':
      return decodeText(part);
    case 'ordered':
      return decodeOrderedText(part);
    default:
      return unreachable(kind);
  }
}

function decodeText(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
