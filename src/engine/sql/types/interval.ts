/** Intervals as text: the literal's value read against its qualifier, and values printed. */
import type { IntervalQualifier, IntervalUnit } from './sql-type.ts';
import { isYearMonth, qualifierName } from './sql-type.ts';
import { dayMs, hourMs, minuteMs, secondMs } from './datetime.ts';

export const intervalPrecisionMax = 10;
export const intervalPrecisionDefault = 2;
/** The standard says 6; this dialect says 3. */
export const intervalFractionDefault = 3;

const dayTimeUnits = ['DAY', 'HOUR', 'MINUTE', 'SECOND'] as const;
const sizes: Readonly<Record<IntervalUnit, number>> = {
  YEAR: 12,
  MONTH: 1,
  DAY: dayMs,
  HOUR: hourMs,
  MINUTE: minuteMs,
  SECOND: secondMs,
};
const fieldMax: Readonly<Record<IntervalUnit, number>> = {
  YEAR: Infinity,
  MONTH: 11,
  DAY: Infinity,
  HOUR: 23,
  MINUTE: 59,
  SECOND: 59,
};

export function unitsOf(qualifier: IntervalQualifier): readonly IntervalUnit[] {
  if (qualifier.start === 'YEAR' && qualifier.end === 'MONTH') return ['YEAR', 'MONTH'];
  if (isYearMonth(qualifier)) return [qualifier.start];
  const from = dayTimeUnits.findIndex((unit) => unit === qualifier.start);
  const to = dayTimeUnits.findIndex((unit) => unit === qualifier.end);
  return dayTimeUnits.slice(from, to + 1);
}

/** The size of the smallest field; SECOND counts milliseconds. */
export function resolutionOf(qualifier: IntervalQualifier): number {
  return qualifier.end === 'SECOND' ? 10 ** (3 - Math.min(qualifier.fraction, 3)) : sizes[qualifier.end];
}

export type IntervalReading = { readonly value: number } | { readonly error: string };

function patternOf(units: readonly IntervalUnit[]): RegExp {
  const fields = units.map((unit) => (unit === 'SECOND' ? '(\\d+(?:\\.\\d*)?|\\.\\d+)' : '(\\d+)'));
  let pattern = fields[0] ?? '';
  for (const [index, field] of fields.slice(1).entries()) {
    const previous = units[index];
    const separator = previous === 'YEAR' ? '-' : previous === 'DAY' ? ' ' : ':';
    pattern += separator + field;
  }
  return new RegExp(`^([+-]?)${pattern}$`);
}

/** Reads `[+-]value`: milliseconds, or months. The texts of the errors are the dialect's own. */
export function readInterval(text: string, qualifier: IntervalQualifier): IntervalReading {
  const units = unitsOf(qualifier);
  const match = patternOf(units).exec(text.trim());
  if (match === null) return { error: `Illegal interval literal format '${text}' for INTERVAL ${declared(qualifier)}` };
  let value = 0;
  for (const [index, unit] of units.entries()) {
    const field = match[index + 2] ?? '0';
    const [whole = '0', fraction = ''] = field.split('.');
    const problem =
      index === 0 ? leadingProblem(whole, fraction, qualifier) : trailingProblem(whole, fraction, unit, qualifier);
    if (problem !== undefined) return { error: problem };
    value += Number(whole === '' ? '0' : whole) * sizes[unit];
    if (unit === 'SECOND') value += Number(fraction.slice(0, 3).padEnd(3, '0'));
  }
  return { value: match[1] === '-' ? -value : value };
}

function declared(qualifier: IntervalQualifier): string {
  return qualifier.start === qualifier.end ? `${qualifier.start}(${qualifier.precision})` : qualifierName(qualifier);
}

function leadingProblem(whole: string, fraction: string, qualifier: IntervalQualifier): string | undefined {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const name =
    qualifier.start === 'SECOND'
      ? `SECOND(${qualifier.precision}, ${qualifier.fraction})`
      : `${qualifier.start}(${qualifier.precision})`;
  if (digits.length > qualifier.precision) return `Interval field value ${digits} exceeds precision of ${name} field`;
  if (fraction.length > qualifier.fraction)
    return `Interval field value ${whole}.${fraction} exceeds precision of ${name} field`;
  return undefined;
}

function trailingProblem(
  whole: string,
  fraction: string,
  unit: IntervalUnit,
  qualifier: IntervalQualifier,
): string | undefined {
  if (Number(whole) > fieldMax[unit] || fraction.length > qualifier.fraction) {
    const text = fraction === '' ? whole : `${whole}.${fraction}`;
    return `Interval field value ${text} exceeds precision of ${unit}${unit === 'SECOND' ? `(${qualifier.fraction})` : '(2)'} field`;
  }
  return undefined;
}

/** The sign is always shown; the leading field is not padded; a fraction of zero is left out. */
export function formatInterval(value: number, qualifier: IntervalQualifier): string {
  let rest = Math.abs(value);
  let text = value < 0 ? '-' : '+';
  for (const [index, unit] of unitsOf(qualifier).entries()) {
    const field = Math.floor(rest / sizes[unit]);
    rest -= field * sizes[unit];
    if (index > 0) text += unit === 'MONTH' ? '-' : unit === 'HOUR' ? ' ' : ':';
    text += index === 0 ? String(field) : String(field).padStart(2, '0');
  }
  if (qualifier.end === 'SECOND' && rest > 0 && qualifier.fraction > 0) {
    text += `.${String(rest).padStart(3, '0').slice(0, qualifier.fraction)}`;
  }
  return text;
}
