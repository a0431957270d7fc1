/**
 * Exact integers, held as a number while that is safe and as a bigint beyond: BIGINT values and the unscaled values of
 * DECIMALs. The fast paths stay within numbers.
 */
import { RowError } from '../errors.ts';

export type Exact = number | bigint;

const int64Max = 2n ** 63n - 1n;
const int64Min = -(2n ** 63n);
const powers = Array.from({ length: 40 }, (_, index) => 10n ** BigInt(index));
const safePowers = Array.from({ length: 16 }, (_, index) => 10 ** index);

export function overflow(type: string): never {
  throw new RowError('Arithmetic error', `Numeric value out of range of ${type}`);
}

/** The nearest REAL; what only a DOUBLE could hold is out of range. */
export function toReal(value: number): number {
  const real = Math.fround(value);
  return Number.isFinite(real) ? real : overflow('REAL');
}

/** The one form of a whole number. */
export function canonical(value: bigint): Exact {
  if (value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
  if (value > int64Max || value < int64Min) return overflow('BIGINT');
  return value;
}

export function addExact(left: Exact, right: Exact): Exact {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return canonical(BigInt(left) + BigInt(right));
}

export function subtractExact(left: Exact, right: Exact): Exact {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return canonical(BigInt(left) - BigInt(right));
}

export function multiplyExact(left: Exact, right: Exact): Exact {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    // Never a negative zero, which would print as one.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return canonical(BigInt(left) * BigInt(right));
}

export function divideByZero(): never {
  throw new RowError('Arithmetic error', 'Division by zero');
}

/** Truncates toward zero, as integer division does everywhere in the dialect. */
export function divideExact(left: Exact, right: Exact): Exact {
  if (typeof left === 'number' && typeof right === 'number') {
    if (right === 0) divideByZero();
    return Math.trunc(left / right) + 0;
  }
  if (BigInt(right) === 0n) divideByZero();
  return canonical(BigInt(left) / BigInt(right));
}

/** left × 10^shift ÷ right, truncated: the division of DECIMALs. */
export function divideScaled(left: Exact, right: Exact, shift: number): Exact {
  if (BigInt(right) === 0n) divideByZero();
  if (shift >= 0) return canonical((BigInt(left) * powerOfTen(shift)) / BigInt(right));
  return canonical(BigInt(left) / (BigInt(right) * powerOfTen(-shift)));
}

export function remainderExact(left: Exact, right: Exact): Exact {
  if (BigInt(right) === 0n) divideByZero();
  if (typeof left === 'number' && typeof right === 'number') return (left % right) + 0;
  return canonical(BigInt(left) % BigInt(right));
}

export function negateExact(value: Exact): Exact {
  return typeof value === 'number' ? 0 - value : canonical(-value);
}

export function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

/** From one scale to another; digits that fall away round half away from zero. */
export function rescale(value: Exact, from: number, to: number): Exact {
  if (from === to) return value;
  if (to > from) {
    const factor = safePowers[to - from];
    if (typeof value === 'number' && factor !== undefined && Number.isSafeInteger(value * factor))
      return value * factor;
    return canonical(BigInt(value) * powerOfTen(to - from));
  }
  return canonical(roundedQuotient(BigInt(value), powerOfTen(from - to)));
}

function roundedQuotient(value: bigint, divisor: bigint): bigint {
  const half = divisor / 2n;
  return value >= 0n ? (value + half) / divisor : -((-value + half) / divisor);
}

/** Nearest double of an unscaled value. */
export function toDouble(value: Exact, scale: number): number {
  if (scale === 0) return Number(value);
  const power = safePowers[scale];
  if (typeof value === 'number' && power !== undefined) return value / power;
  return Number(formatExact(value, scale));
}

/** A double as an unscaled value: its shortest decimal text, rounded half away from zero to the scale. */
export function fromDouble(value: number, scale: number): Exact {
  if (!Number.isFinite(value)) return overflow('DECIMAL');
  const parsed = parseExact(String(value), scale);
  if (parsed === undefined) return overflow('DECIMAL');
  return parsed;
}

const numberPattern = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?\s*$/;

/** A decimal text as an unscaled value of the scale, rounded half away from zero; undefined where it is no number. */
export function parseExact(text: string, scale: number): Exact | undefined {
  const match = numberPattern.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const shift = Number(exponent) - fraction.length + scale;
  const digits = BigInt(whole + fraction);
  if (shift > 40 && digits !== 0n) return overflow('DECIMAL');
  const unscaled =
    shift >= 0
      ? digits * powerOfTen(Math.min(shift, 40))
      : shift < -4000
        ? 0n
        : roundedQuotient(digits, powerOfTen(-shift));
  return canonical(sign === '-' ? -unscaled : unscaled);
}

export function formatExact(value: Exact, scale: number): string {
  if (scale === 0) return String(value);
  const negative = value < 0;
  const digits = String(negative ? -value : value).padStart(scale + 1, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The value itself where it has no more digits than the precision. */
export function checkPrecision(value: Exact, precision: number, scale: number): Exact {
  const limit = powerOfTen(precision);
  if (typeof value === 'number' && precision <= 15) {
    if (Math.abs(value) < Number(limit)) return value;
  } else if (BigInt(value) < limit && BigInt(value) > -limit) return value;
  return overflow(`DECIMAL(${precision}, ${scale})`);
}
