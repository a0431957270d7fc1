/** Field lists of the log-parsing functions: `'NAME TYPE type [format] [NOT NULL] [START n [FOR len]], …'`. */
import { RowError, SqlError, invalid } from '../../errors.ts';
import type { Span } from '../../errors.ts';
import { textCoercion } from '../../input/coercion.ts';
import { metadataColumns } from '../../parser/calls.ts';
import { tokenize } from '../../parser/lexer.ts';
import { TokenStream } from '../../parser/token-stream.ts';
import { parseType } from '../../parser/types.ts';
import { dayMs, floorTo } from '../../types/datetime.ts';
import { isDatetime } from '../../types/sql-type.ts';
import type { SqlType, Value } from '../../types/sql-type.ts';
import { dateFormat } from '../date-format.ts';
import { checkLiteral } from '../regex.ts';

export interface ParsedField {
  readonly name: string;
  readonly type: SqlType;
  readonly notNull: boolean;
  readonly start?: number;
  readonly length?: number;
  /** The field's text as its value; a text that does not fit is the row's failure. */
  readonly read: (text: string, nowMs: number) => Value;
}

export function parseFieldList(text: string, at: Span): ParsedField[] {
  try {
    const tokens = new TokenStream(tokenize(text), text);
    const fields: ParsedField[] = [];
    do fields.push(parseField(tokens, at));
    while (tokens.accept(','));
    if (!tokens.atEnd) throw tokens.unexpected();
    return fields;
  } catch (error) {
    if (error instanceof SqlError) throw invalid(at, `In the list of columns: ${error.message}`);
    throw error;
  }
}

function parseField(tokens: TokenStream, at: Span): ParsedField {
  const { name } = tokens.expectIdentifier(metadataColumns);
  tokens.accept('TYPE');
  const type = parseType(tokens);
  const format = isDatetime(type) ? tokens.acceptKind('string', '<QUOTED STRING>')?.value : undefined;
  const notNull = tokens.acceptAll('NOT', 'NULL');
  const start = tokens.accept('START') ? tokens.expectInteger() : undefined;
  const length = start !== undefined && tokens.accept('FOR') ? tokens.expectInteger() : undefined;
  if (format !== undefined) checkLiteral(at, () => dateFormat(format));
  return {
    name,
    type,
    notNull,
    read: reader(type, format),
    ...(start === undefined ? {} : { start }),
    ...(length === undefined ? {} : { length }),
  };
}

function reader(type: SqlType, format: string | undefined): ParsedField['read'] {
  if (format === undefined) return textCoercion(type);
  const parsed = dateFormat(format);
  return (text, nowMs) => {
    const time = parsed.parse(text, nowMs);
    if (time === undefined) throw new RowError('Coercion error', `'${text}' is not in format '${format}'`);
    if (type.kind === 'TIMESTAMP') return time;
    return type.kind === 'DATE' ? floorTo(time, dayMs) : time - floorTo(time, dayMs);
  };
}

/** The record of the fields' texts; a missing one is NULL. */
export function readFields(
  fields: readonly ParsedField[],
  texts: readonly (string | undefined)[],
  nowMs: number,
): readonly Value[] {
  return fields.map((field, index) => {
    const text = texts[index];
    if (text !== undefined) return field.read(text, nowMs);
    if (field.notNull) throw new RowError('Null value', `Field '${field.name}' must not be NULL`);
    return null;
  });
}
