/** What `millstream sql` does: reads the script and the schema, compiles, and explains or runs. */
import { readFile } from 'node:fs/promises';
import { compileScript } from '../../engine/sql/binder/script-binder.ts';
import type { ApplicationPlan } from '../../engine/sql/binder/script-binder.ts';
import { SqlError, StateLimitError, errorStreamName } from '../../engine/sql/errors.ts';
import { DiscoveryError, discoverSchema } from '../../engine/sql/input/discovery.ts';
import { inputStream } from '../../engine/sql/input/input-schema.ts';
import type { InputSchema, RecordFormat } from '../../engine/sql/input/input-schema.ts';
import { JsonPathError } from '../../engine/sql/input/json-path.ts';
import {
  SchemaError,
  csvFormat,
  jsonFormat,
  parseSchema,
  sourceSchemaJson,
} from '../../engine/sql/input/schema-text.ts';
import { explainApplication } from '../../engine/sql/plan/explain.ts';
import { CallError, StartError } from '../errors.ts';
import { LongLineError, inputLines } from './input-lines.ts';
import { readReferenceTable } from './reference-table.ts';
import type { ReferenceTable } from './reference-table.ts';
import { runScript } from './run-script.ts';
import type { OutputLine } from './run-script.ts';

export interface SqlToolOptions {
  readonly scriptPath: string;
  /** A file, or `-` for the standard input. */
  readonly inputPath: string | undefined;
  /** Columns as text, or the path of a file that holds them or a SourceSchema; discovered where there is none. */
  readonly schema: string | undefined;
  readonly format: 'json' | 'csv';
  readonly stream: string;
  /** `NAME=FILE`: a table that the script joins with. */
  readonly reference: string | undefined;
  readonly referenceSchema: string | undefined;
  readonly strict: boolean;
}

export interface CompiledTool {
  readonly plan: ApplicationPlan;
  readonly schema: InputSchema;
  /** What was read in another way than it was written. */
  readonly warnings: readonly string[];
  /** Schemas as JSON, where they were discovered. */
  readonly discovered: readonly { readonly name: string; readonly json: string }[];
  readonly reference: ReferenceTable | undefined;
  /** The rows that discovery took off the input, to be run first. */
  readonly records: AsyncIterable<Uint8Array>;
}

/** How many records discovery looks at. */
const sampleRecordsMax = 100;

export async function compileTool(options: SqlToolOptions): Promise<CompiledTool> {
  return sentences(async () => {
    const script = await readFile(options.scriptPath, 'utf8');
    const input = await readInput({ ...options, path: options.inputPath, name: options.stream });
    const table = referenceOf(options);
    const tableInput = table === undefined ? undefined : await readInput(table);
    const reference =
      table === undefined || tableInput === undefined
        ? undefined
        : await readReferenceTable({ ...table, schema: tableInput.schema }, tableInput.all);
    const plan = compileScript({
      script,
      strict: options.strict,
      inputs: [inputStream(options.stream, input.schema)],
      tables: reference === undefined ? [] : [{ name: reference.name, columns: reference.schema.columns }],
    });
    const warnings = plan.warnings.map(
      ({ at, message }) => `${options.scriptPath}:${at.line}:${at.column}: ${message}`,
    );
    const discovered = [...input.discovered, ...(tableInput?.discovered ?? [])];
    return { plan, schema: input.schema, warnings, discovered, reference, records: input.all };
  }, options.scriptPath);
}

interface InputText {
  readonly name: string;
  readonly path: string | undefined;
  readonly schema: string | undefined;
  readonly format: 'json' | 'csv';
}

interface ReadInput {
  readonly schema: InputSchema;
  readonly discovered: CompiledTool['discovered'];
  readonly all: AsyncIterable<Uint8Array>;
}

function referenceOf(options: SqlToolOptions): (InputText & { readonly path: string }) | undefined {
  const { reference, referenceSchema: schema } = options;
  if (reference === undefined) return undefined;
  const [name = '', ...rest] = reference.split('=');
  const path = rest.join('=');
  return { name, path, schema, format: path.toLowerCase().endsWith('.csv') ? 'csv' : 'json' };
}

/** Columns use the script's own types, so what is wrong with them must not be said to be in the script. */
function schemaOf(name: string, text: string, format: RecordFormat): InputSchema {
  try {
    return parseSchema(text, format);
  } catch (error) {
    if (error instanceof SqlError) throw new StartError([`The schema of ${name}: ${error.message}`]);
    throw error;
  }
}

async function readInput(input: InputText): Promise<ReadInput> {
  const records = input.path === undefined ? none() : inputLines(input.path);
  const format = input.format === 'csv' ? csvFormat : jsonFormat;
  if (input.schema !== undefined) {
    const isText = input.schema.includes(' ');
    const text = isText ? input.schema : await readFile(input.schema, 'utf8');
    return { schema: schemaOf(input.name, text, format), discovered: [], all: records };
  }
  const sample: Uint8Array[] = [];
  while (sample.length < sampleRecordsMax) {
    const next = await records.next();
    if (next.done === true) break;
    // The reader's buffers are its own.
    sample.push(Uint8Array.from(next.value));
  }
  const schema = discoverSchema(sample);
  return { schema, discovered: [{ name: input.name, json: sourceSchemaJson(schema) }], all: chain(sample, records) };
}

async function* none(): AsyncGenerator<Uint8Array> {
  // No input.
}

async function* chain(first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  yield* rest;
}

export function explainTool(compiled: CompiledTool): string {
  return explainApplication(compiled.plan);
}

export interface RunToolOptions {
  readonly stream: string;
  readonly eventTime: string | undefined;
  readonly speed: 'max' | 'real';
  readonly onRow: (row: OutputLine) => void;
}

export async function runTool(compiled: CompiledTool, options: RunToolOptions): Promise<void> {
  const { eventTime } = options;
  if (eventTime !== undefined && !compiled.schema.columns.some((column) => column.name === eventTime)) {
    const names = compiled.schema.columns.map((column) => column.name).join(', ');
    throw new StartError([`The input has no column ${eventTime}. Its columns are ${names}.`]);
  }
  const { plan, schema, reference, records } = compiled;
  const { stream, speed, onRow } = options;
  await sentences(() =>
    runScript(
      { plan, schema, reference, stream, speed, onRow, ...(eventTime === undefined ? {} : { eventTime }) },
      records,
    ),
  );
}

export const errorStream = errorStreamName;

/** What users can do wrong, as sentences. */
async function sentences<T>(work: () => Promise<T>, path = ''): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SqlError)
      throw new StartError([`${path}:${error.at.line}:${error.at.column}: ${error.message}`]);
    const known = [StateLimitError, DiscoveryError, SchemaError, JsonPathError, LongLineError, CallError];
    if (error instanceof Error && known.some((kind) => error instanceof kind)) throw new StartError([error.message]);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new StartError([`There is no file ${String((error as NodeJS.ErrnoException).path)}.`]);
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR')
      throw new StartError(['What should be a file is a folder.']);
    throw error;
  }
}
