/** CBOR carries bytes as such; AWS's form of it has timestamps as tag 1 around milliseconds (not seconds, as the RFC says). */
import { CborTagged } from '../../../format/cbor.ts';
import { refuse } from './decode.ts';
import type { NumberType, ScalarDecoders } from './decode.ts';
import { decodeNumber, timeMsMax } from './json-scalars.ts';

export const epochTag = 1;

export const cborScalars: ScalarDecoders = {
  blob: (value) => (value instanceof Uint8Array ? value : refuse(value, 'a Blob')),
  timestamp: (value) => {
    const untagged = untag(value);
    const timeMs = typeof untagged === 'number' ? Math.round(untagged) : Number.NaN;
    return Math.abs(timeMs) <= timeMsMax ? timeMs : refuse(untagged, 'milliseconds since epoch');
  },
  number: (value, type: NumberType) => decodeNumber(typeof value === 'bigint' ? Number(value) : value, type),
};

function untag(value: unknown): unknown {
  return value instanceof CborTagged && value.tag === epochTag ? value.value : value;
}
