/**
 * Names of delivered objects: the evaluated prefix, then stream, version, time and chance. A name is drawn once, when its
 * object is cut, and stored: whoever puts the object again puts it under the same name.
 */
import { assert, unreachable } from '../../../base/assert.ts';
import type { Random } from '../../../base/ports.ts';
import { hasExpressions, parsePrefix } from './prefix.ts';
import type { Prefix, PrefixPart } from './prefix.ts';
import { compileTimePattern } from './time-pattern.ts';
import { zonedTime } from './zoned-time.ts';
import type { ZonedTime } from './zoned-time.ts';

export type PartitionKeys = Readonly<Record<string, string>>;

export interface NamePlace {
  readonly prefix: string | undefined;
  readonly errorOutputPrefix: string | undefined;
}

export interface ObjectNaming {
  readonly stream: string;
  readonly version: number;
  /** Arrival of the oldest record in it. */
  readonly timeMs: number;
  readonly timeZone: string | undefined;
  readonly random: Random;
  /** With its dot; empty for none. */
  readonly extension: string;
}

const defaultTime: PrefixPart = { kind: 'timestamp', write: compileTimePattern('yyyy/MM/dd/HH/') };
const suffixTime = compileTimePattern('yyyy-MM-dd-HH-mm-ss');

/** Of records that were delivered. Partition keys by `query/name` and `lambda/name`. */
export function mainName(place: NamePlace, naming: ObjectNaming, keys: PartitionKeys = {}): string {
  const prefix = parsePrefix(place.prefix ?? '');
  const hasTime = prefix.some(({ kind }) => kind === 'timestamp');
  return nameOf(hasTime ? prefix : [...prefix, defaultTime], naming, { keys });
}

/** Of records that could not be: `errorType` is such as `processing-failed`. */
export function errorName(place: NamePlace, naming: ObjectNaming, errorType: string): string {
  return nameOf(errorPrefix(place), naming, { keys: {}, errorType });
}

/** Partition keys that the name of an object needs, as `query/name` and `lambda/name`. */
export function keysOfPrefix(prefix: string | undefined): readonly string[] {
  const parts = parsePrefix(prefix ?? '');
  return [...new Set(parts.flatMap((part) => (part.kind === 'partition-key' ? [keyName(part)] : [])))];
}

/**
 * Where none was said it is the prefix with the type of the error and the time behind it. Where the prefix has expressions, which
 * AWS then refuses, it is the folders before the first of them.
 */
function errorPrefix({ prefix, errorOutputPrefix = '' }: NamePlace): Prefix {
  if (errorOutputPrefix !== '') return parsePrefix(errorOutputPrefix);
  const parts = parsePrefix(prefix ?? '');
  const [first] = parts;
  const before = first?.kind === 'text' ? first.text : '';
  const text = hasExpressions(parts) ? before.slice(0, before.lastIndexOf('/') + 1) : before;
  return [{ kind: 'text', text }, { kind: 'error-output-type' }, { kind: 'text', text: '/' }, defaultTime];
}

interface Values {
  readonly keys: PartitionKeys;
  readonly errorType?: string;
}

function nameOf(prefix: Prefix, naming: ObjectNaming, values: Values): string {
  const { stream, version, timeMs, timeZone = 'UTC', random, extension } = naming;
  const time = zonedTime(timeMs, timeZone);
  const before = prefix.map((part) => evaluate(part, time, random, values)).join('');
  return `${before}${stream}-${version}-${suffixTime(time)}-${uuid(random)}${extension}`;
}

function evaluate(part: PrefixPart, time: ZonedTime, random: Random, { keys, errorType }: Values): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'timestamp':
      return part.write(time);
    case 'random-string':
      return uuid(random).slice(0, randomStringLength);
    case 'error-output-type':
      assert(errorType !== undefined, 'only names of errors say their type');
      return errorType;
    case 'partition-key': {
      const value = keys[keyName(part)];
      assert(value !== undefined, 'a record has its partition keys');
      return value;
    }
  }
  return unreachable(part);
}

const randomStringLength = 11;

export function keyName({ from, name }: { readonly from: 'query' | 'lambda'; readonly name: string }): string {
  return `${from}/${name}`;
}

/** Of version 4. */
function uuid(random: Random): string {
  const bytes = random.bytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
