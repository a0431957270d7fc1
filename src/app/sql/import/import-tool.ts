/** What `millstream sql import` does: finds the application in a file, brings it home, checks it, and makes it. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { SqlError } from '../../../engine/sql/errors.ts';
import { csvFormat, jsonFormat, parseSchema, SchemaError } from '../../../engine/sql/input/schema-text.ts';
import type { AwsClient } from '../../aws-client.ts';
import { StartError } from '../../errors.ts';
import { bareApplication } from './bare-script.ts';
import { checkDefinition } from './check.ts';
import { ImportError } from './definition.ts';
import type { ApplicationDefinition } from './definition.ts';
import { bringHome } from './here.ts';
import { readDefinition } from './read-definition.ts';
import type { FoundDefinition } from './read-definition.ts';
import { missingResources, recreate } from './recreate.ts';

export interface ImportOptions {
  readonly path: string;
  /** Which, where the file holds several. */
  readonly application: string | undefined;
  /** What it is called here. */
  readonly name: string | undefined;
  readonly mapped: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
  /** For a script alone. */
  readonly schema: string | undefined;
  readonly format: 'json' | 'csv';
  readonly stream: string;
  readonly source: string | undefined;
  readonly outputs: ReadonlyMap<string, string>;
  readonly account: string;
  readonly region: string;
}

export interface PreparedImport {
  readonly definition: ApplicationDefinition;
  readonly form: string;
  /** What is not as it was, and what the owner should know: a sentence each. */
  readonly notes: readonly string[];
}

/** Asks no server. Errors: StartError. */
export async function prepareImport(options: ImportOptions): Promise<PreparedImport> {
  return sentences(options.path, async () => {
    const text = await readFile(options.path, 'utf8');
    const found = options.path.endsWith('.sql') ? await fromScript(text, options) : fromFile(text, options);
    const named = { ...found.definition, name: options.name ?? found.definition.name };
    const roled = withRole(named, options.account);
    const { definition, changes } = bringHome(roled.definition, options);
    return {
      definition,
      form: found.form,
      notes: [...found.notes, ...roled.notes, ...changes, ...checkDefinition(definition)],
    };
  });
}

/** The second version shows no role of an application that the first one made, and wants one of those that are made. */
function withRole(definition: ApplicationDefinition, account: string): Pick<PreparedImport, 'definition' | 'notes'> {
  if (definition.version === 1 || definition.serviceRole !== undefined) return { definition, notes: [] };
  const serviceRole = placeholderRole(account);
  const note = `It names no ServiceExecutionRole, so it gets ${serviceRole}; roles are not assumed here.`;
  return { definition: { ...definition, serviceRole }, notes: [note] };
}

function placeholderRole(account: string): string {
  return `arn:aws:iam::${account}:role/millstream`;
}

/** Makes it and says what is still missing. Errors: CallError. */
export async function runImport(client: AwsClient, { definition }: PreparedImport): Promise<readonly string[]> {
  await recreate(client, definition);
  return missingResources(client, definition);
}

function fromFile(text: string, options: ImportOptions): FoundDefinition {
  return readDefinition(text, options.application, options);
}

async function fromScript(code: string, options: ImportOptions): Promise<FoundDefinition> {
  const { path, schema, source, account, region, outputs, stream } = options;
  if (schema === undefined || source === undefined)
    throw new ImportError('A script alone needs --schema and --source, the stream that feeds it.');
  const columns = schema.includes(' ') ? schema : await readFile(schema, 'utf8');
  const arn = (name: string, kind: 'stream' | 'delivery-stream'): string => {
    if (name.startsWith('arn:')) return name;
    return kind === 'stream'
      ? `arn:aws:kinesis:${region}:${account}:stream/${name}`
      : `arn:aws:firehose:${region}:${account}:deliverystream/${name}`;
  };
  const definition = bareApplication({
    name: options.name ?? basename(path, '.sql'),
    code,
    schema: parseSchema(columns, options.format === 'csv' ? csvFormat : jsonFormat),
    stream,
    source: arn(source, 'stream'),
    outputs: [...outputs].map(([from, to]) => ({
      stream: from,
      arn: to.startsWith('delivery:') ? arn(to.slice('delivery:'.length), 'delivery-stream') : arn(to, 'stream'),
    })),
    roleArn: placeholderRole(account),
  });
  return { definition, form: 'a script', notes: [] };
}

/** What users can do wrong, as sentences. */
async function sentences<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportError) throw new StartError([`${path}: ${error.message}`], { cause: error });
    if (error instanceof SqlError || error instanceof SchemaError)
      throw new StartError([`The schema: ${error.message}`], { cause: error });
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new StartError([`There is no file ${String((error as NodeJS.ErrnoException).path)}.`], { cause: error });
    throw error;
  }
}
