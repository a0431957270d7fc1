/**
 * Where a partition stands among those of its table: a text that is made of its values, in whose order they are listed. Two
 * NUL characters part the values, and a NUL in a value is followed by U+0001, so that partitions lie in the order of their
 * first values, then of their second ones, and no two lists of values make the same text. A text that is too long for a key
 * is cut and goes on with a digest of the whole.
 */
import { createHash } from 'node:crypto';
import { encodeOrderedText } from '../meta/ordered-text.ts';
import { partitionPlaceBytesMax } from './limits.ts';

const digestMark = '\u0000\u0002';
const digestBytes = storedBytes(digestMark + '0'.repeat(64));

export function partitionPlace(values: readonly string[]): string {
  const whole = joined(values);
  if (storedBytes(whole) <= partitionPlaceBytesMax) return whole;
  const digest = digestMark + createHash('sha256').update(whole).digest('hex');
  return begin(whole, partitionPlaceBytesMax - digestBytes) + digest;
}

/** How the places begin of all partitions with these first values, or a part of that. */
export function placeBegin(values: readonly string[]): string {
  // Short enough that no cut falls into it. The last value may go on, so what begins so is more than is asked for.
  return begin(joined(values), partitionPlaceBytesMax - digestBytes);
}

function joined(values: readonly string[]): string {
  return values.map((value) => value.replaceAll('\u0000', '\u0000\u0001')).join('\u0000\u0000');
}

/** As many characters as fit. */
function begin(text: string, bytesMax: number): string {
  let bytes = 0;
  let length = 0;
  for (const character of text) {
    bytes += storedBytes(character);
    if (bytes > bytesMax) break;
    length += character.length;
  }
  return text.slice(0, length);
}

function storedBytes(text: string): number {
  return Buffer.byteLength(encodeOrderedText(text), 'utf8');
}
