/** Literals: what the lexer leaves open (dates, intervals, exact types of numbers). */
import { SqlError, invalid, spanning } from '../errors.ts';
import type { Span } from '../errors.ts';
import type { Literal } from '../ast/tree.ts';
import { decimal, decimalPrecisionMax, simple, varchar } from '../types/sql-type.ts';
import type { IntervalUnit, SqlType } from '../types/sql-type.ts';
import { parseDate, parseTime, parseTimestamp } from '../types/datetime.ts';
import { intervalFractionDefault, intervalPrecisionDefault, readInterval } from '../types/interval.ts';
import type { ParseContext } from './parse-context.ts';
import type { Token } from './token.ts';
import { parseQualifier } from './types.ts';

export function literal(at: Span, type: SqlType, value: Literal['value']): Literal {
  return { kind: 'literal', at, type, value };
}

export function stringLiteral(token: Token): Literal {
  return literal(token.at, varchar(token.value.length), token.value);
}

/** A whole number is an INTEGER where it fits, else a BIGINT; one with a point is a DECIMAL of exactly its digits. */
export function exactLiteral(token: Token): Literal {
  const [whole = '', fraction] = token.value.split('.');
  if (fraction === undefined) {
    const value = BigInt(whole);
    if (value <= 2_147_483_647n) return literal(token.at, simple('INTEGER'), Number(value));
    if (value < 2n ** 63n) {
      return literal(token.at, simple('BIGINT'), value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value);
    }
    throw invalid(token.at, `Numeric literal '${token.text}' out of range`);
  }
  const digits = whole.replace(/^0+/, '') + fraction;
  const precision = Math.max(digits.length, fraction.length, 1);
  if (precision > decimalPrecisionMax) throw invalid(token.at, `Numeric literal '${token.text}' has too many digits`);
  const unscaled = BigInt(digits === '' ? '0' : digits);
  const value = unscaled <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(unscaled) : unscaled;
  return literal(token.at, decimal(precision, fraction.length), value);
}

export function approximateLiteral(token: Token): Literal {
  return literal(token.at, simple('DOUBLE'), Number(token.value));
}

export function binaryLiteral(token: Token): Literal {
  const bytes = token.value.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return literal(token.at, { kind: 'BINARY', length: Math.max(1, bytes.length) }, bytes);
}

const datetimeForms = {
  DATE: { read: parseDate, form: 'yyyy-MM-dd' },
  TIME: { read: parseTime, form: 'HH:mm:ss' },
  TIMESTAMP: { read: parseTimestamp, form: 'yyyy-MM-dd HH:mm:ss' },
} as const;

export function datetimeLiteral(keyword: Token, text: Token): Literal {
  const kind = keyword.value === 'DATE' ? 'DATE' : keyword.value === 'TIME' ? 'TIME' : 'TIMESTAMP';
  const { read, form } = datetimeForms[kind];
  const value = read(text.value);
  if (value === undefined) {
    throw invalid(spanning(keyword.at, text.at), `Illegal ${kind} literal '${text.value}': not in format '${form}'`);
  }
  return literal(spanning(keyword.at, text.at), simple(kind), value);
}

/** `INTERVAL [+|-] 'value' qualifier`, the keyword being taken already. */
export function parseIntervalLiteral(context: ParseContext, keyword: Token): Literal {
  const { tokens } = context;
  const negative = tokens.accept('-');
  if (!negative) tokens.accept('+');
  const text = tokens.expectKind('string', '<QUOTED STRING>');
  // In `SUBSTRING(x + INTERVAL '1' MINUTE TO SECOND)` the value fits MINUTE only, so TO SECOND belongs to the SUBSTRING.
  const belongsToSubstring = (start: IntervalUnit): boolean =>
    context.substringDepth > 0 &&
    tokens.is(')', 2) &&
    'value' in readInterval(text.value, single(start)) &&
    !/[ :-]/.test(text.value.trim());
  const qualifier = parseQualifier(tokens, belongsToSubstring);
  const at = tokens.spanFrom(keyword.at);
  const reading = readInterval(text.value, qualifier);
  if ('error' in reading) {
    const mend = /exceeds precision of (\w+)\(/.exec(reading.error);
    const digits = /\d+/.exec(text.value)?.[0].length;
    throw new SqlError({
      kind: 'validation',
      at,
      reason: reading.error,
      ...(mend !== null && mend[1] === qualifier.start && digits !== undefined
        ? { mend: `write the digits of the leading field, for instance ${qualifier.start}(${digits})` }
        : {}),
    });
  }
  return literal(at, { kind: 'INTERVAL', ...qualifier }, negative ? -reading.value : reading.value);
}

function single(unit: IntervalUnit): Parameters<typeof readInterval>[1] {
  return { start: unit, end: unit, precision: intervalPrecisionDefault, fraction: intervalFractionDefault };
}
