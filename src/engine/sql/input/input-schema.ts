/** How records become rows of an in-application stream or of the reference table; what the service calls SourceSchema. */
import type { SqlType } from '../types/sql-type.ts';
import { simple, varchar } from '../types/sql-type.ts';
import type { StreamSchema } from '../binder/catalog.ts';
import { SqlError } from '../errors.ts';
import { tokenize } from '../parser/lexer.ts';
import { TokenStream } from '../parser/token-stream.ts';
import { parseType } from '../parser/types.ts';

export interface InputColumn {
  readonly name: string;
  readonly type: SqlType;
  /** A path into the row's JSON, such as `$.a.b` or `$.list[0:].x`; `$.name` where there is none. */
  readonly mapping?: string;
}

export type RecordFormat =
  | { readonly kind: 'json'; readonly rowPath: string }
  | { readonly kind: 'csv'; readonly rowDelimiter: string; readonly columnDelimiter: string };

export interface InputSchema {
  readonly format: RecordFormat;
  readonly columns: readonly InputColumn[];
}

export const inputColumnsMax = 1000;

/** Columns that an input stream has besides those of its schema; reached by name, not by `*`. */
export const metadataColumnTypes: readonly { readonly name: string; readonly type: SqlType }[] = [
  { name: 'APPROXIMATE_ARRIVAL_TIME', type: simple('TIMESTAMP') },
  { name: 'SHARD_ID', type: varchar(64) },
  { name: 'PARTITION_KEY', type: varchar(256) },
  { name: 'SEQUENCE_NUMBER', type: varchar(128) },
];

/** The stream that a schema makes; a mapped column of a metadata column's name hides that. */
export function inputStream(name: string, schema: InputSchema): StreamSchema {
  const mapped = schema.columns.map((column) => ({ name: column.name, type: column.type }));
  const metadata = metadataColumnTypes
    .filter((column) => !mapped.some((other) => other.name === column.name))
    .map((column) => ({ name: column.name, type: column.type, hidden: true }));
  return { name, columns: [...mapped, ...metadata] };
}

/** A type written as in SQL, such as `VARCHAR(4)`; throws `SqlError`. */
export function parseSqlType(text: string): SqlType {
  const tokens = new TokenStream(tokenize(text), text);
  const type = parseType(tokens);
  if (!tokens.atEnd || type.kind === 'INTERVAL') {
    throw new SqlError({ kind: 'validation', at: tokens.current.at, reason: `'${text}' is no type of a column` });
  }
  return type;
}
