/** Data types and interval qualifiers as written in CREATE STREAM, CAST and literals. */
import { invalid } from '../errors.ts';
import type { Span } from '../errors.ts';
import {
  character,
  characterLengthMax,
  decimal,
  decimalPrecisionDefault,
  decimalPrecisionMax,
  simple,
  varchar,
} from '../types/sql-type.ts';
import type { IntervalQualifier, IntervalUnit, SqlType } from '../types/sql-type.ts';
import { intervalFractionDefault, intervalPrecisionDefault, intervalPrecisionMax } from '../types/interval.ts';
import type { TokenStream } from './token-stream.ts';

const units: readonly IntervalUnit[] = ['YEAR', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND'];

export function unitAt(tokens: TokenStream, ahead = 0): IntervalUnit | undefined {
  return units.find((unit) => tokens.is(unit, ahead));
}

export function parseType(tokens: TokenStream): SqlType {
  const token = tokens.current;
  if (token.kind !== 'word') {
    tokens.expecting('<TYPE>');
    throw tokens.unexpected();
  }
  switch (token.value) {
    case 'TINYINT':
    case 'SMALLINT':
    case 'BIGINT':
    case 'REAL':
    case 'BOOLEAN':
    case 'DATE':
    case 'TIME':
    case 'TIMESTAMP':
      tokens.take();
      return simple(token.value);
    case 'INTEGER':
    case 'INT':
      tokens.take();
      return simple('INTEGER');
    case 'FLOAT':
      tokens.take();
      return simple('DOUBLE');
    case 'DOUBLE':
      tokens.take();
      tokens.accept('PRECISION');
      return simple('DOUBLE');
    case 'DECIMAL':
    case 'DEC':
    case 'NUMERIC':
      tokens.take();
      return parseDecimal(tokens, token.at);
    case 'CHAR':
    case 'CHARACTER':
      tokens.take();
      if (tokens.accept('VARYING')) return varchar(parseLength(tokens) ?? characterLengthMax);
      return character(parseLength(tokens) ?? 1);
    case 'VARCHAR':
      tokens.take();
      return varchar(parseLength(tokens) ?? characterLengthMax);
    case 'BINARY': {
      tokens.take();
      const varying = tokens.accept('VARYING');
      return {
        kind: varying ? 'VARBINARY' : 'BINARY',
        length: parseLength(tokens) ?? (varying ? characterLengthMax : 1),
      };
    }
    case 'VARBINARY':
      tokens.take();
      return { kind: 'VARBINARY', length: parseLength(tokens) ?? characterLengthMax };
    case 'INTERVAL':
      tokens.take();
      return { kind: 'INTERVAL', ...parseQualifier(tokens) };
    default:
      tokens.expecting('<TYPE>');
      throw tokens.unexpected(`${token.text} is no data type`);
  }
}

function parseDecimal(tokens: TokenStream, start: Span): SqlType {
  let precision = decimalPrecisionDefault;
  let scale = 0;
  if (tokens.accept('(')) {
    precision = tokens.expectInteger();
    if (tokens.accept(',')) scale = tokens.expectInteger();
    tokens.expect(')');
  }
  if (precision < 1 || precision > decimalPrecisionMax) {
    throw invalid(
      tokens.spanFrom(start),
      `DECIMAL precision ${precision} must be between 1 and ${decimalPrecisionMax}`,
    );
  }
  if (scale > precision) {
    throw invalid(tokens.spanFrom(start), `DECIMAL scale ${scale} must be between 0 and the precision ${precision}`);
  }
  return decimal(precision, scale);
}

function parseLength(tokens: TokenStream): number | undefined {
  const start = tokens.current.at;
  if (!tokens.accept('(')) return undefined;
  const length = tokens.expectInteger();
  tokens.expect(')');
  if (length < 1 || length > characterLengthMax) {
    throw invalid(tokens.spanFrom(start), `Length ${length} must be between 1 and ${characterLengthMax}`);
  }
  return length;
}

/**
 * `DAY(3) TO SECOND(2)` and the like. `mayStop` is asked before a `TO unit` is taken, for the one place where `TO` may belong
 * to something else.
 */
export function parseQualifier(tokens: TokenStream, mayStop?: (start: IntervalUnit) => boolean): IntervalQualifier {
  const start = unitAt(tokens);
  if (start === undefined) {
    for (const unit of units) tokens.expecting(`"${unit}"`);
    throw tokens.unexpected();
  }
  const first = tokens.take();
  let precision = intervalPrecisionDefault;
  let fraction = intervalFractionDefault;
  if (tokens.is('(') && tokens.peek().kind === 'exact') {
    tokens.take();
    precision = tokens.expectInteger();
    if (start === 'SECOND' && tokens.accept(',')) fraction = tokens.expectInteger();
    tokens.expect(')');
  }
  let end: IntervalUnit = start;
  const next = unitAt(tokens, 1);
  if (tokens.is('TO') && next !== undefined && isFiner(start, next) && mayStop?.(start) !== true) {
    tokens.take();
    tokens.take();
    end = next;
    if (end === 'SECOND' && tokens.is('(') && tokens.peek().kind === 'exact') {
      tokens.take();
      fraction = tokens.expectInteger();
      tokens.expect(')');
    }
  }
  if (precision < 1 || precision > intervalPrecisionMax || fraction > 6) {
    const limits = `the leading precision must be 1 to ${intervalPrecisionMax} and the fraction 0 to 6`;
    throw invalid(tokens.spanFrom(first.at), `Interval precision out of range: ${limits}`);
  }
  return { start, end, precision, fraction };
}

function isFiner(start: IntervalUnit, end: IntervalUnit): boolean {
  const from = units.indexOf(start);
  const to = units.indexOf(end);
  return to > from && from < 2 === to < 2;
}
