/**
 * Decoders: what comes from outside (persisted JSON, configuration) is `unknown` until one of these has passed it. A decoder
 * returns the value with its type, or throws a DecodeError that says where the value stands and what was wanted there.
 *
 * They are made for values that should be right, so they stop at the first fault. Requests have a validator of their own
 * that lists every fault in AWS's words.
 */
export type Decoder<T> = (value: unknown, path?: string) => T;

/** What a decoder gives. */
export type Decoded<D> = D extends Decoder<infer T> ? T : never;

export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  /** Such as `shards[3].hashStart`; empty for the whole value. */
  readonly path: string;
  /** What was wanted, such as `a whole number from 0 to 255`. */
  readonly wanted: string;

  constructor(path: string, wanted: string, value: unknown) {
    super(`${path === '' ? 'value' : path} must be ${wanted}, not ${describe(value)}`);
    this.path = path;
    this.wanted = wanted;
  }
}

/** A field that may be absent; only `object` understands it. */
export interface OptionalField<T> {
  readonly optional: Decoder<T>;
}

type Fields = Readonly<Record<string, Decoder<unknown> | OptionalField<unknown>>>;

export type DecodedObject<F extends Fields> = {
  readonly [K in keyof F as F[K] extends OptionalField<unknown> ? never : K]: F[K] extends Decoder<infer T> ? T : never;
} & {
  readonly [K in keyof F as F[K] extends OptionalField<unknown> ? K : never]?: F[K] extends OptionalField<infer T>
    ? T
    : never;
};

const describedLengthMax = 40;

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || typeof value !== 'object') {
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return text.length > describedLengthMax ? `${text.slice(0, describedLengthMax)}…` : text;
  }
  return 'an object';
}

export function text(limit: { lengthMin?: number; lengthMax?: number; pattern?: RegExp } = {}): Decoder<string> {
  const { lengthMin = 0, lengthMax = Infinity, pattern } = limit;
  return (value, path = '') => {
    if (typeof value !== 'string') throw new DecodeError(path, 'text', value);
    if (value.length < lengthMin || value.length > lengthMax)
      throw new DecodeError(path, `text of ${lengthMin} to ${lengthMax} characters`, value);
    if (pattern !== undefined && !pattern.test(value))
      throw new DecodeError(path, `text like ${pattern.source}`, value);
    return value;
  };
}

/** A whole number that JSON carries exactly. */
export function integer(limit: { min?: number; max?: number } = {}): Decoder<number> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = limit;
  return (value, path = '') => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return value;
    throw new DecodeError(path, `a whole number from ${min} to ${max}`, value);
  };
}

export const boolean: Decoder<boolean> = (value, path = '') => {
  if (typeof value !== 'boolean') throw new DecodeError(path, 'true or false', value);
  return value;
};

/** One of the given texts. */
export function oneOf<const T extends string>(...choices: readonly T[]): Decoder<T> {
  return (value, path = '') => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new DecodeError(path, `one of ${choices.join(', ')}`, value);
    return found;
  };
}

/** A whole number of any size, which JSON carries as decimal text. */
export const bigintText: Decoder<bigint> = (value, path = '') => {
  if (typeof value === 'string' && /^(0|-?[1-9]\d{0,127})$/.test(value)) return BigInt(value);
  throw new DecodeError(path, 'a whole number written as text', value);
};

/** Bytes, which JSON carries as base64. */
export const base64: Decoder<Buffer> = (value, path = '') => {
  if (typeof value === 'string') {
    const bytes = Buffer.from(value, 'base64');
    // Node skips what is not base64, so the text must come out of the bytes again.
    if (bytes.toString('base64') === value) return bytes;
  }
  throw new DecodeError(path, 'base64 text', value);
};

export function list<T>(item: Decoder<T>, limit: { countMax?: number } = {}): Decoder<readonly T[]> {
  const { countMax = Infinity } = limit;
  return (value, path = '') => {
    if (!Array.isArray(value)) throw new DecodeError(path, 'a list', value);
    if (value.length > countMax) throw new DecodeError(path, `a list of at most ${countMax}`, value);
    return value.map((element: unknown, index) => item(element, `${path}[${index}]`));
  };
}

/** A list of exactly these. */
export function tuple<const D extends readonly Decoder<unknown>[]>(
  ...items: D
): Decoder<{ readonly [K in keyof D]: Decoded<D[K]> }> {
  return (value, path = '') => {
    if (!Array.isArray(value) || value.length !== items.length)
      throw new DecodeError(path, `a list of ${items.length}`, value);
    const decoded = items.map((item, index) => item(value[index], `${path}[${index}]`));
    return decoded as { readonly [K in keyof D]: Decoded<D[K]> };
  };
}

/** An object whose keys are data. */
export function dictionary<T>(item: Decoder<T>): Decoder<Readonly<Record<string, T>>> {
  return (value, path = '') => {
    const entries = Object.entries(plainObject(value, path));
    // fromEntries defines the keys, so that `__proto__` is a key like any other.
    return Object.fromEntries(entries.map(([key, element]) => [key, item(element, join(path, key))]));
  };
}

export function optional<T>(decoder: Decoder<T>): OptionalField<T> {
  return { optional: decoder };
}

export function nullable<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value, path = '') => (value === null ? null : decoder(value, path));
}

/**
 * An object of exactly these fields. One that is not listed is refused: it was written by a newer version, and dropping it
 * would lose it at the next write.
 */
export function object<const F extends Fields>(fields: F): Decoder<DecodedObject<F>> {
  const entries = Object.entries(fields);
  return (value, path = '') => {
    const source = plainObject(value, path);
    const decoded: Record<string, unknown> = {};
    let known = 0;
    for (const [name, field] of entries) {
      const present = Object.hasOwn(source, name);
      if (present) known += 1;
      if (typeof field === 'function') decoded[name] = field(present ? source[name] : undefined, join(path, name));
      else if (present) decoded[name] = field.optional(source[name], join(path, name));
    }
    const names = Object.keys(source);
    if (names.length === known) return decoded as DecodedObject<F>;
    for (const name of names) {
      if (!Object.hasOwn(fields, name)) throw new DecodeError(join(path, name), 'absent', source[name]);
    }
    return decoded as DecodedObject<F>;
  };
}

/** The value as another decoder's result turned into what is wanted; `convert` may throw a DecodeError of its own. */
export function mapped<A, B>(decoder: Decoder<A>, convert: (value: A, path: string) => B): Decoder<B> {
  return (value, path = '') => convert(decoder(value, path), path);
}

function plainObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DecodeError(path, 'an object', value);
  return value as Readonly<Record<string, unknown>>;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
