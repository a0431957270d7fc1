/** VARIABLE_COLUMN_LOG_PARSE, FIXED_COLUMN_LOG_PARSE and SYS_LOG_PARSE. */
import { invalid } from '../../errors.ts';
import type { TypedExpression } from '../../plan/expression.ts';
import { dayMs, fieldsOf } from '../../types/datetime.ts';
import { simple, varchar } from '../../types/sql-type.ts';
import type { Value } from '../../types/sql-type.ts';
import { argumentAt, argumentsOf, literalText, text } from '../arguments.ts';
import type { Binding, CallSite } from '../call-site.ts';
import { calling, strictCall } from '../call-site.ts';
import { dateFormat } from '../date-format.ts';
import { parseFieldList, readFields } from './field-list.ts';
import type { ParsedField } from './field-list.ts';
import { fieldsMax, plainFields, recordType } from './record.ts';

const start: TypedExpression = { kind: 'clock', moment: 'start', type: simple('TIMESTAMP'), nullable: false };

function fieldsOfList(site: CallSite, index: number): readonly ParsedField[] {
  return parseFieldList(literalText(site, index, 'the list of columns'), site.argAt[index] ?? site.at);
}

/** The columns as a number, or as a list of names and types. */
function variableFields(site: CallSite): readonly ParsedField[] {
  const arg = argumentAt(site, 1);
  if (arg.kind !== 'literal' || typeof arg.value !== 'number') return fieldsOfList(site, 1);
  if (!Number.isInteger(arg.value) || arg.value < 1 || arg.value > fieldsMax) {
    throw invalid(site.argAt[1] ?? site.at, `The number of columns must be from 1 to ${fieldsMax}`);
  }
  return plainFields(arg.value).map(({ name, type }) => ({
    name,
    type,
    notNull: false,
    read: (value) => value.slice(0, 1024),
  }));
}

/** More fields than columns are left out; columns without a field are NULL. */
export const variableColumnLogParse: Binding = (site) => {
  argumentsOf(site, 3, 5);
  const fields = variableFields(site);
  const delimiter = literalText(site, 2, 'the delimiter');
  if (delimiter === '') throw invalid(site.argAt[2] ?? site.at, 'The delimiter must not be empty');
  const escape = site.args.length > 3 ? literalText(site, 3, 'the escape character') : '';
  const quotes = site.args.length > 4 ? literalText(site, 4, 'the quote characters') : '';
  if (escape.length > 1 || quotes.length > 2)
    throw invalid(site.at, 'The escape is one character, the quotes are one or two');
  const parse = (line: string, nowMs: number): readonly Value[] =>
    readFields(
      fields,
      splitDelimited(line, { delimiter, escape, open: quotes[0], close: quotes[1] ?? quotes[0] }),
      nowMs,
    );
  return strictCall(site.name, [text(site, 0), start], recordType(fields), calling(parse), {
    detail: fields.map((field) => field.name).join(),
  });
};

interface Delimiters {
  readonly delimiter: string;
  readonly escape: string;
  readonly open: string | undefined;
  readonly close: string | undefined;
}

export function splitDelimited(line: string, { delimiter, escape, open, close }: Delimiters): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let index = 0; index < line.length;) {
    const character = line[index] ?? '';
    if (escape !== '' && character === escape && index + 1 < line.length) {
      field += line.slice(index + 1, index + 2);
      index += 2;
    } else if (quoted ? character === close : character === open) {
      quoted = !quoted;
      index += 1;
    } else if (!quoted && line.startsWith(delimiter, index)) {
      fields.push(field);
      field = '';
      index += delimiter.length;
    } else {
      field += character;
      index += 1;
    }
  }
  fields.push(field);
  return fields;
}

/** Positions count from 0; blanks around a value do not belong to it. */
export const fixedColumnLogParse: Binding = (site) => {
  argumentsOf(site, 2);
  const fields = fieldsOfList(site, 1);
  for (const field of fields) {
    if (field.start === undefined) throw invalid(site.argAt[1] ?? site.at, `Column '${field.name}' needs START`);
  }
  const parse = (line: string, nowMs: number): readonly Value[] => {
    const texts = fields.map(({ start: from = 0, length }, index) => {
      if (from >= line.length) return undefined;
      const next = fields[index + 1]?.start;
      return line.slice(from, length === undefined ? next : from + length).trim();
    });
    return readFields(fields, texts, nowMs);
  };
  return strictCall('FIXED_COLUMN_LOG_PARSE', [text(site, 0), start], recordType(fields), calling(parse), {
    detail: fields.map((field) => field.name).join(),
  });
};

/** `Mon DD HH:MM:SS rest`; the year, which the line lacks, is the latest that does not put it into the future. */
export const sysLogParse: Binding = (site) => {
  argumentsOf(site, 1);
  const type = recordType([
    { name: 'COLUMN1', type: simple('TIMESTAMP') },
    { name: 'COLUMN2', type: varchar(1024) },
  ]);
  return strictCall('SYS_LOG_PARSE', [text(site, 0), start], type, calling(parseSysLog), { mayBeNull: true });
};

const sysLogPattern = /^([A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2}) (.*)$/s;

function parseSysLog(line: string, nowMs: number): readonly Value[] | null {
  const match = sysLogPattern.exec(line);
  if (match === null) return null;
  const { year } = fieldsOf(nowMs);
  const form = dateFormat('yyyy MMM d HH:mm:ss');
  const thisYear = form.parse(`${year} ${match[1]}`, nowMs);
  const time =
    thisYear !== undefined && thisYear <= nowMs + dayMs ? thisYear : form.parse(`${year - 1} ${match[1]}`, nowMs);
  return time === undefined ? null : [time, (match[2] ?? '').slice(0, 1024)];
}
