/**
 * Where in the hash space a record falls: the MD5 of its partition key's UTF-8, or the key it was given explicitly, as a
 * number from 0 to 2^128 - 1.
 *
 * Held as 16 characters of one byte each, most significant first: JavaScript compares such strings as it would the
 * numbers, so routing needs no arithmetic on 128 bits.
 */
import { hash } from 'node:crypto';
import type { Branded } from '../../base/brand.ts';

export type HashKey = Branded<string, 'HashKey'>;

export const hashKeyMax = 2n ** 128n - 1n;

export function hashOfPartitionKey(partitionKey: string): HashKey {
  return hash('md5', partitionKey, 'latin1') as HashKey;
}

export function hashKeyOf(value: bigint): HashKey {
  return Buffer.from(value.toString(16).padStart(32, '0'), 'hex').toString('latin1') as HashKey;
}

/** The number a decimal text stands for, or undefined where it is not one within the hash space. */
export function parseHashKey(text: string): bigint | undefined {
  if (!/^(0|[1-9]\d{0,38})$/.test(text)) return undefined;
  const value = BigInt(text);
  return value <= hashKeyMax ? value : undefined;
}
