/** + - * / and signs on numbers, intervals, and points in time. */
import { invalid } from '../errors.ts';
import type { Span } from '../errors.ts';
import { required, unreachable } from '../../../base/assert.ts';
import { directionOf, reversed, together } from '../binder/monotonicity.ts';
import type { Direction, TypedExpression } from '../plan/expression.ts';
import { addMonths, checkTime, dayMs, floorTo } from '../types/datetime.ts';
import {
  addExact,
  divideByZero,
  divideExact,
  divideScaled,
  multiplyExact,
  negateExact,
  overflow,
  subtractExact,
  toReal,
} from '../types/exact.ts';
import { fitInteger } from '../types/conversion.ts';
import type { Exact } from '../types/exact.ts';
import { resolutionOf } from '../types/interval.ts';
import { commonOfTwo } from '../types/common-type.ts';
import {
  asDecimal,
  decimal,
  decimalPrecisionResultMax,
  familyOf,
  isApproximate,
  isDatetime,
  isInteger,
  isYearMonth,
  sameType,
  simple,
  typeName,
} from '../types/sql-type.ts';
import type { IntervalQualifier, SqlType } from '../types/sql-type.ts';
import type { Binding, CallSite } from './call-site.ts';
import { calling, cannotApply, strictCall } from './call-site.ts';
import { convert } from './cast.ts';

type Operator = '+' | '-' | '*' | '/';

function two(site: CallSite): readonly [TypedExpression, TypedExpression] {
  return [required(site.args[0], 'a left operand'), required(site.args[1], 'a right operand')];
}

export const add: Binding = (site) => {
  const [left, right] = two(site);
  if (isNumericPair(left, right)) return numeric(site, '+', left, right);
  if (left.type.kind === 'INTERVAL' && right.type.kind === 'INTERVAL') return intervals(site, '+', left, right);
  if (isDatetime(left.type) && right.type.kind === 'INTERVAL') return shift(site, left, right, 1);
  if (left.type.kind === 'INTERVAL' && isDatetime(right.type)) return shift(site, right, left, 1);
  throw cannotApply(
    site,
    "'<NUMERIC> + <NUMERIC>' '<DATETIME_INTERVAL> + <DATETIME_INTERVAL>' '<DATETIME> + <DATETIME_INTERVAL>'",
  );
};

export const subtract: Binding = (site) => {
  const [left, right] = two(site);
  if (isNumericPair(left, right)) return numeric(site, '-', left, right);
  if (left.type.kind === 'INTERVAL' && right.type.kind === 'INTERVAL') return intervals(site, '-', left, right);
  if (isDatetime(left.type) && right.type.kind === 'INTERVAL') return shift(site, left, right, -1);
  if (isDatetime(left.type) && isDatetime(right.type)) {
    const error = cannotApply(
      site,
      "'<NUMERIC> - <NUMERIC>' '<DATETIME_INTERVAL> - <DATETIME_INTERVAL>' '<DATETIME> - <DATETIME_INTERVAL>'",
    );
    throw invalid(site.at, error.reason, 'write (a - b) SECOND, or another interval qualifier behind the parentheses');
  }
  throw cannotApply(
    site,
    "'<NUMERIC> - <NUMERIC>' '<DATETIME_INTERVAL> - <DATETIME_INTERVAL>' '<DATETIME> - <DATETIME_INTERVAL>'",
  );
};

export const multiply: Binding = (site) => {
  const [left, right] = two(site);
  if (isNumericPair(left, right)) return numeric(site, '*', left, right);
  if (left.type.kind === 'INTERVAL' && familyOf(right.type) === 'numeric') return scaled(left, right, '*');
  if (familyOf(left.type) === 'numeric' && right.type.kind === 'INTERVAL') return scaled(right, left, '*');
  throw cannotApply(
    site,
    "'<NUMERIC> * <NUMERIC>' '<DATETIME_INTERVAL> * <NUMERIC>' '<NUMERIC> * <DATETIME_INTERVAL>'",
  );
};

export const divide: Binding = (site) => {
  const [left, right] = two(site);
  if (isNumericPair(left, right)) return numeric(site, '/', left, right);
  if (left.type.kind === 'INTERVAL' && familyOf(right.type) === 'numeric') return scaled(left, right, '/');
  throw cannotApply(site, "'<NUMERIC> / <NUMERIC>' '<DATETIME_INTERVAL> / <NUMERIC>'");
};

export const plus: Binding = (site) => {
  const operand = required(site.args[0], 'an operand');
  if (familyOf(operand.type) === 'numeric' || operand.type.kind === 'INTERVAL') return operand;
  throw cannotApply(site, "'+ <NUMERIC>' '+ <DATETIME_INTERVAL>'");
};

export const negate: Binding = (site) => {
  const operand = required(site.args[0], 'an operand');
  const direction = (): Direction => reversed(directionOf(operand));
  if (asDecimal(operand.type) !== undefined) {
    return strictCall('-', [operand], operand.type, checked(operand.type, calling(negateExact)), { direction });
  }
  if (isApproximate(operand.type) || operand.type.kind === 'INTERVAL') {
    return strictCall('-', [operand], operand.type, ([value]) => `(0 - ${value})`, { direction });
  }
  throw cannotApply(site, "'- <NUMERIC>' '- <DATETIME_INTERVAL>'");
};

function isNumericPair(left: TypedExpression, right: TypedExpression): boolean {
  const families = [familyOf(left.type), familyOf(right.type)];
  return families.every((family) => family === 'numeric' || family === 'null') && families.includes('numeric');
}

/** The result's type by the dialect's rules; integers take part in DECIMAL arithmetic with scale 0. */
export function arithmeticType(operator: Operator, left: SqlType, right: SqlType): SqlType {
  if (left.kind === 'NULL') return right;
  if (right.kind === 'NULL') return left;
  const one = asDecimal(left);
  const two = asDecimal(right);
  if (one === undefined || two === undefined || (isInteger(left) && isInteger(right))) {
    return commonOfTwo(left, right) ?? left;
  }
  const max = decimalPrecisionResultMax;
  if (operator === '*')
    return decimal(Math.min(max, one.precision + two.precision), Math.min(max, one.scale + two.scale));
  if (operator === '/') {
    const whole = Math.min(max, one.precision - one.scale + two.scale);
    const scale = Math.max(6, one.scale + two.precision + 1);
    // Whole digits win over scale, yet the scale never falls below that of the left operand.
    const kept = Math.min(max, Math.max(Math.min(scale, max - whole), one.scale));
    return decimal(Math.min(max, whole + kept), kept);
  }
  const scale = Math.max(one.scale, two.scale);
  const precision = Math.max(one.precision - one.scale, two.precision - two.scale) + scale + 1;
  return decimal(Math.min(max, precision), Math.min(scale, max));
}

function numeric(site: CallSite, operator: Operator, left: TypedExpression, right: TypedExpression): TypedExpression {
  const type = arithmeticType(operator, left.type, right.type);
  const direction = (): Direction => arithmeticDirection(operator, left, right);
  if (isApproximate(type)) {
    const operands = [convert(left, type), convert(right, type)];
    return strictCall(operator, operands, type, approximate(operator, type), { direction });
  }
  if (type.kind === 'DECIMAL') return exactDecimal(operator, left, right, type, direction);
  const operands = [convert(left, type), convert(right, type)];
  return strictCall(operator, operands, type, whole(operator, type), { direction });
}

function approximate(
  operator: Operator,
  type: SqlType,
): (args: readonly string[], code: { constant(value: unknown): string }) => string {
  return ([left, right], code) => {
    const finite = code.constant(checkFinite);
    const result =
      operator === '/'
        ? `${code.constant(divideApproximate)}(${left}, ${right})`
        : `${finite}(${left} ${operator} ${right})`;
    return type.kind === 'REAL' ? `${code.constant(toReal)}(${result})` : result;
  };
}

function checkFinite(value: number): number {
  return Number.isFinite(value) ? value : Number(overflow('DOUBLE'));
}

function divideApproximate(left: number, right: number): number {
  return right === 0 ? divideByZero() : checkFinite(left / right);
}

const exactOperators = { '+': addExact, '-': subtractExact, '*': multiplyExact, '/': divideExact } as const;

/** Small integers add without a call; what leaves their range is the row's failure. */
function whole(operator: Operator, type: SqlType): ReturnType<typeof calling> {
  if (type.kind === 'BIGINT' || operator === '/' || operator === '*')
    return checked(type, calling(exactOperators[operator]));
  return checked(type, ([left, right]) => `(${left} ${operator} ${right})`);
}

function checked(type: SqlType, emit: ReturnType<typeof calling>): ReturnType<typeof calling> {
  if (type.kind !== 'TINYINT' && type.kind !== 'SMALLINT' && type.kind !== 'INTEGER') return emit;
  const { kind } = type;
  const fit = (value: Exact): Exact => fitInteger(value, kind);
  return (args, code) => `${code.constant(fit)}(${emit(args, code)})`;
}

function exactDecimal(
  operator: Operator,
  left: TypedExpression,
  right: TypedExpression,
  type: SqlType & { readonly kind: 'DECIMAL' },
  direction: () => Direction,
): TypedExpression {
  const scaleOf = (expression: TypedExpression): number => asDecimal(expression.type)?.scale ?? 0;
  if (operator === '/') {
    const shift = type.scale + scaleOf(right) - scaleOf(left);
    return strictCall('/', [left, right], type, calling(divideScaled, shift), { direction });
  }
  if (operator === '*') {
    const surplus = scaleOf(left) + scaleOf(right) - type.scale;
    const multiplied = strictCall(
      '*',
      [left, right],
      decimal(type.precision, scaleOf(left) + scaleOf(right)),
      calling(multiplyExact),
      {
        direction,
      },
    );
    return surplus === 0 ? multiplied : convert(multiplied, type);
  }
  const same = decimal(decimalPrecisionResultMax, type.scale);
  const rescaled = [left, right].map((operand) => (scaleOf(operand) === type.scale ? operand : convert(operand, same)));
  return strictCall(operator, rescaled, type, calling(exactOperators[operator]), { direction });
}

function signOf(expression: TypedExpression): number | undefined {
  if (expression.kind !== 'literal' || (typeof expression.value !== 'number' && typeof expression.value !== 'bigint')) {
    return undefined;
  }
  return Math.sign(Number(expression.value));
}

function withSign(direction: Direction, sign: number | undefined): Direction {
  if (direction === 'constant' || sign === 0) return 'constant';
  if (sign === undefined) return 'none';
  return sign > 0 ? direction : reversed(direction);
}

function arithmeticDirection(operator: Operator, left: TypedExpression, right: TypedExpression): Direction {
  const [one, two] = [directionOf(left), directionOf(right)];
  switch (operator) {
    case '+':
      return together(one, two);
    case '-':
      return together(one, reversed(two));
    case '*':
      if (two === 'constant') return withSign(one, signOf(right));
      return one === 'constant' ? withSign(two, signOf(left)) : 'none';
    case '/':
      // c / m would need to know that m never changes its sign, which no type tells.
      return two === 'constant' ? withSign(one, signOf(right)) : 'none';
  }
  return unreachable(operator);
}

function intervals(
  site: CallSite,
  operator: '+' | '-',
  left: TypedExpression,
  right: TypedExpression,
): TypedExpression {
  const type = commonOfTwo(left.type, right.type);
  if (type === undefined)
    throw cannotApply(
      site,
      `'<DAY_TIME_INTERVAL> ${operator} <DAY_TIME_INTERVAL>' and the same of year-month intervals`,
    );
  return strictCall(operator, [left, right], type, ([one, two]) => `(${one} ${operator} ${two})`, {
    direction: () => together(directionOf(left), operator === '+' ? directionOf(right) : reversed(directionOf(right))),
  });
}

function scaled(interval: TypedExpression, factor: TypedExpression, operator: '*' | '/'): TypedExpression {
  const operands = [interval, convert(factor, simple('DOUBLE'))];
  const emit = operator === '*' ? calling(multiplyInterval) : calling(divideInterval);
  return strictCall(`INTERVAL ${operator}`, operands, interval.type, emit, {
    direction: () => (directionOf(factor) === 'constant' ? withSign(directionOf(interval), signOf(factor)) : 'none'),
  });
}

function multiplyInterval(interval: number, factor: number): number {
  return checkInterval(Math.trunc(interval * factor) + 0);
}

/** Ten thousand years either way, in milliseconds; the unit does not matter for what nobody means. */
const intervalMax = 3.2e14;

function checkInterval(interval: number): number {
  return Math.abs(interval) <= intervalMax ? interval : Number(overflow('INTERVAL'));
}

function divideInterval(interval: number, divisor: number): number {
  return divisor === 0 ? divideByZero() : checkInterval(Math.trunc(interval / divisor) + 0);
}

/** A point in time moved by an interval. */
function shift(site: CallSite, time: TypedExpression, interval: TypedExpression, sign: 1 | -1): TypedExpression {
  if (interval.type.kind !== 'INTERVAL') throw cannotApply(site, "'<DATETIME> + <DATETIME_INTERVAL>'");
  const months = isYearMonth(interval.type);
  if (months && time.type.kind === 'TIME') throw cannotApply(site, "'<TIME> + <DAY_TIME_INTERVAL>'");
  const emit = months ? calling(shiftMonths, sign) : shiftEmitter(time.type, sign);
  return strictCall(sign === 1 ? '+' : '-', [time, interval], time.type, emit, {
    direction: () => {
      const moved = directionOf(interval);
      return time.type.kind === 'TIME' ? 'none' : together(directionOf(time), sign === 1 ? moved : reversed(moved));
    },
  });
}

function shiftEmitter(type: SqlType, sign: 1 | -1): ReturnType<typeof calling> {
  const operator = sign === 1 ? '+' : '-';
  return ([time, interval], code) => {
    const sum = `(${time} ${operator} ${interval})`;
    if (type.kind === 'TIMESTAMP') return `${code.constant(checkTime)}${sum}`;
    return `${code.constant(type.kind === 'DATE' ? wholeDays : withinDay)}${sum}`;
  };
}

function wholeDays(timeMs: number): number {
  return floorTo(checkTime(timeMs), dayMs);
}

/** A TIME wraps around at midnight. */
function withinDay(timeMs: number): number {
  return timeMs - floorTo(timeMs, dayMs);
}

function shiftMonths(time: number, months: number, sign: number): number {
  return checkTime(addMonths(time, sign * months));
}

/** `(a - b) qualifier`. */
export function difference(
  left: TypedExpression,
  right: TypedExpression,
  qualifier: IntervalQualifier,
  at: Span,
): TypedExpression {
  if (!isDatetime(left.type) || !sameType(left.type, right.type)) {
    throw invalid(at, `Parameters must be of the same type: ${typeName(left.type)} - ${typeName(right.type)}`);
  }
  const type: SqlType = { kind: 'INTERVAL', ...qualifier };
  const direction = (): Direction => together(directionOf(left), reversed(directionOf(right)));
  if (isYearMonth(qualifier)) {
    const emit = calling(monthsBetween, resolutionOf(qualifier));
    return strictCall('DIFFERENCE', [left, right], type, emit, { direction, detail: typeName(type) });
  }
  // Fields below the qualifier's last one are dropped.
  const resolution = resolutionOf(qualifier);
  const emit = calling(truncatedDifference, resolution);
  return strictCall('DIFFERENCE', [left, right], type, emit, { direction, detail: typeName(type) });
}

function truncatedDifference(left: number, right: number, resolution: number): number {
  return Math.trunc((left - right) / resolution) * resolution + 0;
}

function monthsBetween(left: number, right: number, resolution: number): number {
  const [one, two] = [new Date(left), new Date(right)];
  let months = (one.getUTCFullYear() - two.getUTCFullYear()) * 12 + one.getUTCMonth() - two.getUTCMonth();
  const shifted = addMonths(right, months);
  if (months > 0 && shifted > left) months -= 1;
  if (months < 0 && shifted < left) months += 1;
  return Math.trunc(months / resolution) * resolution + 0;
}
