/** An application as the SQL engine runs it. What cannot be run is refused here, and so when it is saved. */
import { compileScript } from '../../sql/binder/script-binder.ts';
import type { ApplicationPlan, CompileOptions } from '../../sql/binder/script-binder.ts';
import type { StreamSchema } from '../../sql/binder/catalog.ts';
import { SqlError } from '../../sql/errors.ts';
import { InputDecoder } from '../../sql/input/input-decoder.ts';
import { inputColumnsMax, inputStream, parseSqlType } from '../../sql/input/input-schema.ts';
import type { InputColumn, InputSchema } from '../../sql/input/input-schema.ts';
import { JsonPathError } from '../../sql/input/json-path.ts';
import { parseScript } from '../../sql/parser/parser.ts';
import { inputStreamNames } from './application.ts';
import type { ApplicationInput, RecordSchema, SqlApplication } from './application.ts';
import { ApplicationError, invalidConfiguration } from './errors.ts';

/** What of an application its owner says. */
export type ApplicationConfiguration = Pick<
  SqlApplication,
  'description' | 'serviceRoleArn' | 'code' | 'inputs' | 'outputs' | 'references' | 'logging'
>;

export interface CompiledApplication {
  readonly plan: ApplicationPlan;
  /** By in-application input stream. */
  readonly schemas: ReadonlyMap<string, InputSchema>;
  /** By reference table. */
  readonly tables: ReadonlyMap<string, InputSchema>;
  /** The state of another fingerprint is not restored. */
  readonly fingerprint: string;
}

/** Grows where a new version of the server gives states another form. */
const stateVersion = 1;

export interface CompileRules {
  /** Refuse what is no SQL of the dialect, also where it could be guessed what is meant (docs/leniencies.md). */
  readonly isStrict?: boolean;
}

/** Errors: SqlError with the place in the script; ApplicationError. */
export function compileApplication(
  configuration: ApplicationConfiguration,
  { isStrict: strict = false }: CompileRules = {},
): CompiledApplication {
  const { code, inputs, outputs, references } = configuration;
  for (const { id, to } of outputs) {
    if (to.kind === 'function') {
      const reason = `Output ${id} goes to a function (${to.arn}): functions as outputs are not supported.`;
      throw new ApplicationError({ code: 'Unsupported', reason });
    }
  }
  const schemas = new Map<string, InputSchema>();
  const streams: StreamSchema[] = [];
  for (const input of inputs) {
    const schema = schemaOf(`input ${input.namePrefix}`, input.schema);
    for (const name of inputStreamNames(input)) {
      if (schemas.has(name)) throw invalidConfiguration(`Two inputs make the in-application stream ${name}.`);
      schemas.set(name, schema);
      streams.push(inputStream(name, schema));
    }
  }
  const tables = new Map(
    references.map(({ tableName, schema }) => [tableName, schemaOf(`reference table ${tableName}`, schema)]),
  );
  const shapes = [...tables].map(([name, { columns }]) => ({ name, columns }));
  return {
    plan: compile({ script: code, inputs: streams, tables: shapes, strict }),
    schemas,
    tables,
    fingerprint: JSON.stringify([stateVersion, code, inputs.map(inputFingerprint), [...tables]]),
  };
}

/** What is wrong with the application for running, beyond what is wrong for keeping. */
export function checkRunnable(configuration: ApplicationConfiguration, { plan }: CompiledApplication): void {
  if (configuration.inputs.length === 0) throw invalidConfiguration('The application has no input.');
  if (configuration.code.trim() === '') throw invalidConfiguration('The application has no code.');
  const known = new Set([...plan.streams, ...plan.inputs].map(({ name }) => name));
  for (const { id, name } of configuration.outputs) {
    if (known.has(name) || name === 'error_stream') continue;
    throw invalidConfiguration(
      `Output ${id} takes the rows of in-application stream ${name}, which the code does not create.`,
    );
  }
}

/** A script without inputs cannot be understood as a whole yet; what it must be by itself is checked. */
function compile(options: CompileOptions & { readonly strict: boolean }): ApplicationPlan {
  if (options.inputs.length > 0) return compileScript(options);
  parseScript(options.script, options);
  return compileScript({ ...options, script: '' });
}

/** What decides which rows the streams get; where the records come from does not change what a state means. */
function inputFingerprint({ namePrefix, parallelism, schema }: ApplicationInput): unknown {
  return [namePrefix, parallelism, schema];
}

/** Errors: ApplicationError InvalidConfiguration. */
export function schemaOf(what: string, schema: RecordSchema): InputSchema {
  if (schema.columns.length === 0) throw invalidConfiguration(`The schema of ${what} has no columns.`);
  if (schema.columns.length > inputColumnsMax)
    throw invalidConfiguration(`The schema of ${what} has more than ${inputColumnsMax} columns.`);
  const columns = schema.columns.map((column) => columnOf(what, column));
  const seen = new Set<string>();
  for (const { name } of columns) {
    if (seen.has(name)) throw invalidConfiguration(`The schema of ${what} has two columns ${name}.`);
    seen.add(name);
  }
  const { format } = schema;
  const made: InputSchema = {
    format:
      format.kind === 'JSON'
        ? { kind: 'json', rowPath: format.rowPath ?? '$' }
        : { kind: 'csv', rowDelimiter: format.rowDelimiter, columnDelimiter: format.columnDelimiter },
    columns,
  };
  try {
    // Its paths are understood as it is made.
    const decoder = new InputDecoder(made, { name: what, columns }, new Set(columns.keys()));
    void decoder;
  } catch (error) {
    if (error instanceof JsonPathError) throw invalidConfiguration(`The schema of ${what}: ${error.message}`, error);
    throw error;
  }
  return made;
}

function columnOf(what: string, column: RecordSchema['columns'][number]): InputColumn {
  const { name, sqlType, mapping } = column;
  try {
    const type = parseSqlType(sqlType);
    return mapping === undefined ? { name, type } : { name, type, mapping };
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    throw invalidConfiguration(`The type of column ${name} of ${what}, '${sqlType}', is no SQL type.`, error);
  }
}
