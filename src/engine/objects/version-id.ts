/**
 * Ids of versions and uploads as callers see them: 32 characters that hold the number the thing is stored under and a hash that
 * binds it to its bucket and key, so that an id is found without a search and one of another key is no id at all.
 */
import { hash } from 'node:crypto';
import { readUint64, writeUint64 } from '../../base/bytes.ts';

export interface NumberOfKey {
  readonly bucket: number;
  readonly key: string;
  readonly number: number;
}

const idBytes = 24;
const numberBytes = 8;

export function versionIdOf(of: NumberOfKey): string {
  const bytes = Buffer.alloc(idBytes);
  writeUint64(bytes, of.number, 0);
  // Spread over the hash, the number's zeros do not show.
  const bound = hash('sha256', `${of.bucket}/${of.number}/${of.key}`, 'buffer').subarray(0, idBytes - numberBytes);
  bound.copy(bytes, numberBytes);
  for (let index = 0; index < numberBytes; index += 1) bytes[index] = (bytes[index] ?? 0) ^ (bound[index] ?? 0);
  return bytes.toString('base64url');
}

/** The number in an id; undefined where it is no id of that key. */
export function numberOfId(id: string, of: Omit<NumberOfKey, 'number'>): number | undefined {
  const bytes = Buffer.from(id, 'base64url');
  if (bytes.length !== idBytes) return undefined;
  for (let index = 0; index < numberBytes; index += 1)
    bytes[index] = (bytes[index] ?? 0) ^ (bytes[numberBytes + index] ?? 0);
  const number = readUint64(bytes, 0);
  if (!Number.isSafeInteger(number) || number < 1) return undefined;
  return versionIdOf({ ...of, number }) === id ? number : undefined;
}
