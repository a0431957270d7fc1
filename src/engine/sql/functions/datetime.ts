/** EXTRACT, TSDIFF, conversions between times and texts or numbers, and the clock functions. */
import { required } from '../../../base/assert.ts';
import { RowError, invalid } from '../errors.ts';
import { directionOf } from '../binder/monotonicity.ts';
import { callOf } from '../plan/expression.ts';
import type { TypedExpression } from '../plan/expression.ts';
import { checkTime, dayMs, fieldsOf, floorTo, hourMs, minuteMs } from '../types/datetime.ts';
import type { DatetimeFields } from '../types/datetime.ts';
import { characterLengthMax, decimal, isDatetime, isYearMonth, simple, varchar } from '../types/sql-type.ts';
import type { SimpleKind, Value } from '../types/sql-type.ts';
import { argumentAt, argumentsOf, ofFamily, text } from './arguments.ts';
import type { Binding, CallSite } from './call-site.ts';
import { calling, cannotApply, strictCall } from './call-site.ts';
import { convert } from './cast.ts';
import { dateFormat } from './date-format.ts';
import { checkLiteral } from './regex.ts';

/** A literal format is checked while the script is bound. */
function checkFormat(site: CallSite): void {
  const format = argumentAt(site, 0);
  const pattern = format.kind === 'literal' && typeof format.value === 'string' ? format.value : undefined;
  if (pattern !== undefined) checkLiteral(site.argAt[0] ?? site.at, () => dateFormat(pattern));
}

/** CHAR_TO_TIMESTAMP(format, text) and its kin: a text that does not fit gives no row. */
export function charTo(kind: 'TIMESTAMP' | 'DATE' | 'TIME'): Binding {
  const name = `CHAR_TO_${kind}`;
  const parse = (format: string, value: string, nowMs: number): number => {
    const time = dateFormat(format).parse(value, nowMs);
    if (time === undefined)
      throw new RowError('Cast error', `${name}: '${value.slice(0, 200)}' is not in format '${format}'`);
    if (kind === 'TIMESTAMP') return time;
    return kind === 'DATE' ? floorTo(time, dayMs) : time - floorTo(time, dayMs);
  };
  return (site) => {
    argumentsOf(site, 2);
    checkFormat(site);
    const now: TypedExpression = { kind: 'clock', moment: 'start', type: simple('TIMESTAMP'), nullable: false };
    return strictCall(name, [text(site, 0), text(site, 1), now], simple(kind), calling(parse));
  };
}

/** TIMESTAMP_TO_CHAR(format, time) and its kin; NULL becomes the text 'null'. */
export function toChar(kind: 'TIMESTAMP' | 'DATE' | 'TIME'): Binding {
  const format = (pattern: Value, time: Value): string | null => {
    if (pattern === null) return null;
    return time === null ? 'null' : dateFormat(String(pattern)).format(Number(time));
  };
  return (site) => {
    argumentsOf(site, 2);
    checkFormat(site);
    const time = argumentAt(site, 1);
    const isNull = time.type.kind === 'NULL';
    if (!isNull && time.type.kind !== kind) throw cannotApply(site, `'${kind}_TO_CHAR(<CHARACTER>, <${kind}>)'`);
    const typed = isNull ? convert(time, simple(kind)) : time;
    const emit = calling(format);
    return callOf(
      { name: `${kind}_TO_CHAR`, strict: false, emit },
      [text(site, 0), typed],
      varchar(characterLengthMax),
    );
  };
}

export const toTimestamp: Binding = (site) => {
  argumentsOf(site, 1);
  const value = convert(ofFamily(site, 0, 'numeric'), simple('BIGINT'));
  return strictCall('TO_TIMESTAMP', [value], simple('TIMESTAMP'), calling(checkedTime), {
    direction: () => directionOf(value),
  });
};

function checkedTime(value: number | bigint): number {
  return checkTime(Number(value));
}

export const unixTimestamp: Binding = (site) => {
  argumentsOf(site, 1);
  const value = ofFamily(site, 0, 'timestamp');
  return strictCall('UNIX_TIMESTAMP', [value], simple('BIGINT'), ([time = 'null']) => time, {
    direction: () => directionOf(value),
  });
};

export const tsDiff: Binding = (site) => {
  argumentsOf(site, 2);
  const args = [ofFamily(site, 0, 'timestamp'), ofFamily(site, 1, 'timestamp')];
  return strictCall('TSDIFF', args, simple('BIGINT'), ([start, end]) => `(${end} - ${start})`);
};

/** A moment that is fixed for the life of the query, or taken anew for each row. */
export function clock(kind: SimpleKind & ('DATE' | 'TIME' | 'TIMESTAMP'), moment: 'start' | 'now'): Binding {
  return (site) => {
    argumentsOf(site, 0);
    return { kind: 'clock', moment, type: simple(kind), nullable: false };
  };
}

const fieldNames: Readonly<Record<string, keyof DatetimeFields>> = {
  YEAR: 'year',
  MONTH: 'month',
  DAY: 'day',
  HOUR: 'hour',
  MINUTE: 'minute',
};

/** BIGINT; SECOND is DECIMAL(5, 3) with its milliseconds. */
export const extract: Binding = (site) => {
  const value = argumentAt(site, 0);
  const unit = required(site.unit, 'the grammar demands a unit');
  const type = unit === 'SECOND' ? decimal(5, 3) : simple('BIGINT');
  const more = { detail: unit };
  if (value.type.kind === 'INTERVAL') {
    const fits = isYearMonth(value.type) === (unit === 'YEAR' || unit === 'MONTH');
    if (!fits) throw invalid(site.at, `EXTRACT: the interval has no field ${unit}`);
    return strictCall('EXTRACT', [value], type, calling(intervalField, unit), more);
  }
  if (!isDatetime(value.type))
    throw cannotApply(site, "'EXTRACT(<DATETIME FIELD> FROM <DATETIME>)' '… FROM <INTERVAL>'");
  const isTimeField = unit === 'HOUR' || unit === 'MINUTE' || unit === 'SECOND';
  if ((value.type.kind === 'TIME' && !isTimeField) || (value.type.kind === 'DATE' && isTimeField)) {
    throw invalid(site.at, `EXTRACT: a ${value.type.kind} has no field ${unit}`);
  }
  const field = fieldNames[unit];
  return strictCall(
    'EXTRACT',
    [value],
    type,
    field === undefined ? calling(millisOfMinute) : calling(fieldOf, field),
    more,
  );
};

function fieldOf(timeMs: number, field: keyof DatetimeFields): number {
  return fieldsOf(timeMs)[field];
}

function millisOfMinute(timeMs: number): number {
  return timeMs - floorTo(timeMs, minuteMs);
}

const intervalFields: Readonly<Record<string, readonly [unit: number, wrap: number]>> = {
  YEAR: [12, Number.POSITIVE_INFINITY],
  MONTH: [1, 12],
  DAY: [dayMs, Number.POSITIVE_INFINITY],
  HOUR: [hourMs, 24],
  MINUTE: [minuteMs, 60],
  SECOND: [1, minuteMs],
};

function intervalField(interval: number, unit: string): number {
  const [size, wrap] = required(intervalFields[unit], 'a known unit');
  const value = Math.trunc(interval / size);
  return (Number.isFinite(wrap) ? value % wrap : value) + 0;
}
