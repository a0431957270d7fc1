/** What JSON carries in disguise: blobs as base64, timestamps as seconds, numbers that Java holds in fewer bits. */
import { refuse } from './decode.ts';
import type { NumberType, ScalarDecoders } from './decode.ts';
import { SerializationError } from './serialization-error.ts';

const integerMax = 2_147_483_647;
const integerMin = -2_147_483_648;
const longLimit = 2 ** 63;

/** The last moment a JavaScript date can show. */
export const timeMsMax = 8.64e15;

export const jsonScalars: ScalarDecoders = { blob: decodeBlob, timestamp: decodeTimestamp, number: decodeNumber };

/** Node's decoder skips what is no base64; AWS's says what is wrong. */
function decodeBlob(value: unknown): Uint8Array {
  if (typeof value !== 'string') return refuse(value, 'a Blob');
  const bytes = Buffer.from(value, 'base64');
  // The text of the right length decodes to as many bytes as it stands for only where each character is base64, and its
  // last ones are right where they give the same end again.
  if (value.length % 4 === 0 && bytes.length === decodedLength(value) && endsAlike(value, bytes)) return bytes;
  throw new SerializationError(`'${value}' can not be converted to a Blob: ${whatIsWrong(value)}`);
}

function decodedLength(text: string): number {
  let padding = 0;
  if (text.endsWith('==')) padding = 2;
  else if (text.endsWith('=')) padding = 1;
  return (text.length / 4) * 3 - padding;
}

function endsAlike(text: string, bytes: Buffer): boolean {
  // Node also takes the URL alphabet, which AWS does not.
  if (text.includes('-') || text.includes('_')) return false;
  const tail = bytes.length % 3 === 0 ? 3 : bytes.length % 3;
  return text === '' || bytes.subarray(-tail).toString('base64') === text.slice(-4);
}

function whatIsWrong(text: string): string {
  if (text.length % 4 !== 0) return `Base64 encoded length is expected a multiple of 4 bytes but found: ${text.length}`;
  const wrong = /[^a-zA-Z0-9+/=]|=[^=]/u.exec(text);
  if (wrong !== null) return `Invalid Base64 character: '${String.fromCodePoint(wrong[0].codePointAt(0) ?? 0)}'`;
  // AWS's own spelling.
  return 'Invalid last non-pad Base64 character dectected';
}

function decodeTimestamp(value: unknown): number {
  if (typeof value !== 'number') return refuse(value, 'milliseconds since epoch');
  const timeMs = Math.round(value * 1000);
  return Math.abs(timeMs) <= timeMsMax ? timeMs : refuse(value, 'milliseconds since epoch');
}

/** AWS cuts fractions off whole numbers, and holds what is too large at the type's limit. */
export function decodeNumber(value: unknown, type: NumberType): number {
  const isFloat = type === 'Float' || type === 'Double';
  if (typeof value === 'string' && isFloat && floatTexts.has(value)) return Number(value);
  if (typeof value !== 'number') return refuse(value, `an ${type}`);
  if (isFloat) return value;
  const whole = Math.trunc(value);
  if (type === 'Integer') return Math.min(Math.max(whole, integerMin), integerMax);
  return Math.min(Math.max(whole, -longLimit), longLimit);
}

const floatTexts: ReadonlySet<string> = new Set(['NaN', 'Infinity', '-Infinity']);
