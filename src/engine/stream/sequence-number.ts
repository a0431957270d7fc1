/**
 * AWS's sequence numbers: 186 bits, printed as 56 decimal digits. From the top: `2` (2 bits), the shard's creation second
 * (36), the low four bits of the shard's index, an index of the record within the shard (64), a byte that is 0, the
 * record's second (36), the shard's index (32), the version 2 (4).
 *
 * The index is the record's offset in the shard's partition plus one, so a position is found without looking anything up,
 * and every record lies above the shard's starting sequence number, which has index 0.
 */
import { assert } from '../../base/assert.ts';
import type { Offset } from '../log/log.ts';
import type { Shard } from './stream.ts';

export interface SequenceParts {
  readonly shardCreatedAtS: number;
  readonly shardIndex: number;
  /** What the record's offset is; -1 in a starting sequence number. */
  readonly offset: number;
  readonly recordAtS: number;
}

const digitCount = 56;
const indexShift = 80n;
const indexMax = 2n ** 63n - 1n;
const versionTwo = 2n;
/** 2^80, what one record further adds, as digits with the last one first. */
const stepDigits = Uint8Array.from((2n ** indexShift).toString().split('').toReversed(), Number);
const zero = 0x30;

function compose(shard: Shard, index: bigint, recordAtMs: number): bigint {
  const createdAtS = BigInt(Math.floor(shard.createdAtMs / 1000));
  const recordAtS = BigInt(Math.floor(recordAtMs / 1000));
  const shardIndex = BigInt(shard.index);
  return (
    (2n << 184n) |
    (createdAtS << 148n) |
    ((shardIndex & 15n) << 144n) |
    (index << indexShift) |
    (recordAtS << 36n) |
    (shardIndex << 4n) |
    versionTwo
  );
}

export function sequenceNumber(shard: Shard, offset: number, arrivalMs: number): string {
  return compose(shard, BigInt(offset) + 1n, arrivalMs).toString();
}

/** What AWS shows as a shard's StartingSequenceNumber. */
export function startingSequenceNumber(shard: Shard): string {
  return compose(shard, 0n, shard.createdAtMs).toString();
}

/** What AWS shows for a closed shard: the highest index there is, at the second it was closed. */
export function endingSequenceNumber(shard: Shard): string | undefined {
  return shard.closed === undefined ? undefined : compose(shard, indexMax, shard.closed.atMs).toString();
}

/**
 * The numbers of a shard's records one after the other. A number costs a conversion of 186 bits; one that follows the last
 * one asked for within the same second only an addition on its digits.
 */
export class SequenceNumbers {
  readonly #shard: Shard;
  readonly #digits = Buffer.alloc(digitCount);
  #offset = -1;
  #second = -1;

  constructor(shard: Shard) {
    this.#shard = shard;
  }

  at(offset: number, arrivalMs: number): string {
    const second = Math.floor(arrivalMs / 1000);
    if (second === this.#second && offset === this.#offset + 1) this.#advance();
    else {
      const written = this.#digits.write(sequenceNumber(this.#shard, offset, arrivalMs), 'latin1');
      assert(written === digitCount, 'a sequence number has 56 digits');
      this.#second = second;
    }
    this.#offset = offset;
    return this.#digits.toString('latin1');
  }

  #advance(): void {
    let carry = 0;
    let at = digitCount - 1;
    for (const step of stepDigits) {
      const sum = (this.#digits[at] ?? zero) - zero + step + carry;
      carry = sum > 9 ? 1 : 0;
      this.#digits[at--] = zero + sum - carry * 10;
    }
    for (; carry > 0; at--) {
      const sum = (this.#digits[at] ?? zero) - zero + 1;
      carry = sum > 9 ? 1 : 0;
      this.#digits[at] = zero + sum - carry * 10;
    }
  }
}

/** What a sequence number says, or undefined where it is none of version 2. */
export function parseSequenceNumber(text: string): SequenceParts | undefined {
  if (!/^[1-9]\d{55}$/.test(text)) return undefined;
  const value = BigInt(text);
  if (value >> 184n !== 2n || (value & 15n) !== versionTwo) return undefined;
  const index = (value >> indexShift) & (2n ** 64n - 1n);
  const shardIndex = (value >> 4n) & (2n ** 32n - 1n);
  if (index > indexMax || ((value >> 144n) & 15n) !== (shardIndex & 15n)) return undefined;
  // An index past 2^53 only occurs in ending sequence numbers; as a position it is past every record either way.
  const offset = Number(index < BigInt(Number.MAX_SAFE_INTEGER) ? index - 1n : BigInt(Number.MAX_SAFE_INTEGER));
  return {
    shardCreatedAtS: Number((value >> 148n) & (2n ** 36n - 1n)),
    shardIndex: Number(shardIndex),
    offset,
    recordAtS: Number((value >> 36n) & (2n ** 36n - 1n)),
  };
}

/** Whether the number can have come from this very shard, not from one of the same index in another stream. */
export function isOfShard(parts: SequenceParts, shard: Shard): boolean {
  return parts.shardIndex === shard.index && parts.shardCreatedAtS === Math.floor(shard.createdAtMs / 1000);
}

/** Where reading starts that is to give this record first; the shard's own start for its starting sequence number. */
export function offsetAt(parts: SequenceParts): Offset {
  return Math.max(parts.offset, 0) as Offset;
}

export function offsetAfter(parts: SequenceParts): Offset {
  return Math.min(parts.offset + 1, Number.MAX_SAFE_INTEGER) as Offset;
}
