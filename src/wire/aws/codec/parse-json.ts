/** Reads a body as one JSON object, within bounds. */
import { isUtf8 } from 'node:buffer';
import { backslash, quote } from '../../../base/ascii.ts';
import { isFields } from './decode.ts';
import { SerializationError } from './serialization-error.ts';

/** Deeper than any AWS model goes; an array a byte would otherwise cost fifty times the body's size in memory. */
const nestingMax = 512;

/** No body shorter than this can do harm by nesting, so it is not looked through. */
const harmlessBytes = 65_536;

/** Throws SerializationError without a text, as AWS answers what is no JSON object. */
export function parseJson(body: Buffer): unknown {
  if (body.length > harmlessBytes && isNestedTooDeep(body)) throw new SerializationError('');
  // JavaScript would put a replacement for each byte that is no UTF-8, and so change what was sent.
  if (!isUtf8(body)) throw new SerializationError('');
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8'));
  } catch {
    throw new SerializationError('');
  }
  if (!isFields(value)) throw new SerializationError('');
  return value;
}

function isNestedTooDeep(body: Buffer): boolean {
  let depth = 0;
  for (let index = 0; index < body.length; index++) {
    const byte = body[index];
    if (byte === quote) {
      index = endOfText(body, index);
    } else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > nestingMax) return true;
    } else if (byte === 0x5d || byte === 0x7d) {
      depth -= 1;
    }
  }
  return false;
}

/** Where the text that starts at `start` ends; the body's end where it does not. */
function endOfText(body: Buffer, start: number): number {
  let end = body.indexOf(quote, start + 1);
  while (end >= 0) {
    let escapes = 0;
    while (body[end - 1 - escapes] === backslash) escapes += 1;
    if (escapes % 2 === 0) return end;
    end = body.indexOf(quote, end + 1);
  }
  return body.length;
}
