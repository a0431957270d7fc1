/** FLOOR, CEIL and STEP: on numbers, on points in time, and on intervals; the keys of tumbling windows. */
import { required } from '../../../base/assert.ts';
import { SqlError } from '../errors.ts';
import { directionOf } from '../binder/monotonicity.ts';
import type { Direction, TypedExpression } from '../plan/expression.ts';
import { ceilToUnit, floorTo, floorToUnit, stepMonths, unitMs } from '../types/datetime.ts';
import { canonical, divideByZero, divideExact, multiplyExact, powerOfTen } from '../types/exact.ts';
import type { Exact } from '../types/exact.ts';
import { asDecimal, decimal, isApproximate, isDatetime, isInteger, isYearMonth } from '../types/sql-type.ts';
import type { IntervalUnit, SqlType } from '../types/sql-type.ts';
import type { Binding, CallSite } from './call-site.ts';
import { calling, cannotApply, strictCall } from './call-site.ts';
import { convert } from './cast.ts';

function operand(site: CallSite): TypedExpression {
  return required(site.args[0], 'an operand');
}

function like(expression: TypedExpression): () => Direction {
  return () => directionOf(expression);
}

/** FLOOR(x), CEIL(x) of a number: of an integer itself, of a DECIMAL one of scale 0. */
export function roundNumber(name: 'FLOOR' | 'CEIL'): Binding {
  return (site) => {
    const value = operand(site);
    const up = name === 'CEIL';
    if (isInteger(value.type)) return value;
    if (isApproximate(value.type)) {
      const emit = ([text]: readonly string[]): string => `(Math.${up ? 'ceil' : 'floor'}(${text}) + 0)`;
      return strictCall(name, [value], value.type, emit, { direction: like(value) });
    }
    if (value.type.kind === 'DECIMAL') {
      const { precision, scale } = value.type;
      const type = decimal(Math.max(1, precision - scale + (up ? 1 : 0)), 0);
      return strictCall(name, [value], type, calling(up ? ceilExact : floorExact, scale), { direction: like(value) });
    }
    const mend = isDatetime(value.type) ? `write ${name}(… TO MINUTE), or another unit` : undefined;
    const error = cannotApply(site, `'${name}(<NUMERIC>)' '${name}(<DATETIME> TO <TIME_UNIT>)'`);
    throw new SqlError({
      kind: 'validation',
      at: site.at,
      reason: error.reason,
      ...(mend === undefined ? {} : { mend }),
    });
  };
}

function floorExact(value: Exact, scale: number): Exact {
  const power = powerOfTen(scale);
  const whole = BigInt(value);
  const quotient = whole / power;
  return canonical(whole < 0n && quotient * power !== whole ? quotient - 1n : quotient);
}

function ceilExact(value: Exact, scale: number): Exact {
  return canonical(-BigInt(floorExact(canonical(-BigInt(value)), scale)));
}

/** FLOOR(x TO unit), CEIL(x TO unit). */
export function roundToUnit(name: 'FLOOR TO' | 'CEIL TO'): Binding {
  return (site) => {
    const value = operand(site);
    const unit = required(site.unit, 'the grammar demands a unit') as IntervalUnit;
    const more = { detail: unit, direction: like(value) };
    const fixed = unit === 'YEAR' || unit === 'MONTH' ? undefined : unitMs[unit];
    const fits = isDatetime(value.type)
      ? isFitting(value.type, unit)
      : value.type.kind === 'INTERVAL' && !isYearMonth(value.type);
    if (!fits || (value.type.kind === 'INTERVAL' && fixed === undefined)) {
      const short = name.slice(0, name.indexOf(' '));
      throw cannotApply(
        { ...site, name: short },
        `'${short}(<DATETIME> TO <TIME_UNIT>)' '${short}(<DAY_TIME_INTERVAL> TO <TIME_UNIT>)'`,
      );
    }
    if (fixed === undefined) {
      return strictCall(name, [value], value.type, calling(name === 'FLOOR TO' ? floorToUnit : ceilToUnit, unit), more);
    }
    const round = name === 'FLOOR TO' ? 'floor' : 'ceil';
    const emit = ([text]: readonly string[]): string => `(Math.${round}(${text} / ${fixed}) * ${fixed} + 0)`;
    return strictCall(name, [value], value.type, emit, more);
  };
}

function isFitting(type: SqlType, unit: IntervalUnit): boolean {
  if (type.kind === 'TIME') return unit === 'HOUR' || unit === 'MINUTE' || unit === 'SECOND';
  return true;
}

/** STEP(x BY n): numbers by the formula (x / n) * n, which truncates; times to multiples counted from the epoch. */
export const step: Binding = (site) => {
  const value = operand(site);
  const size = required(site.args[1], 'a size');
  const forms = "'STEP(<INTEGER> BY <INTEGER>)' 'STEP(<DATETIME> BY <INTERVAL>)'";
  if (isDatetime(value.type) && size.type.kind === 'INTERVAL') {
    if (size.kind === 'literal' && Number(size.value) <= 0)
      throw cannotApply(site, `${forms} with a positive interval`);
    const emit = isYearMonth(size.type) ? calling(stepByMonths) : stepEmitter(size);
    return strictCall('STEP', [value, size], value.type, emit, {
      direction: () => (directionOf(size) === 'constant' ? directionOf(value) : 'none'),
    });
  }
  const [left, right] = [asDecimal(value.type), asDecimal(size.type)];
  if (left?.scale === 0 && right?.scale === 0) {
    const operands = [value, convert(size, value.type)];
    return strictCall('STEP', operands, value.type, calling(stepExact), {
      direction: () => (directionOf(size) === 'constant' ? directionOf(value) : 'none'),
    });
  }
  throw cannotApply(site, forms);
};

function stepEmitter(size: TypedExpression): ReturnType<typeof calling> {
  if (size.kind !== 'literal' || typeof size.value !== 'number') return calling(stepByMs);
  const ms = size.value;
  return ([text]) => `(Math.floor(${text} / ${ms}) * ${ms} + 0)`;
}

function stepByMs(timeMs: number, sizeMs: number): number {
  return sizeMs <= 0 ? divideByZero() : floorTo(timeMs, sizeMs);
}

function stepByMonths(timeMs: number, months: number): number {
  return months <= 0 ? divideByZero() : stepMonths(timeMs, months);
}

function stepExact(value: Exact, size: Exact): Exact {
  return multiplyExact(divideExact(value, size), size);
}
