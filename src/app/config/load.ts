/**
 * The configuration from its four sources: flag, else environment, else file, else default. Every value is checked; all
 * problems come back together, each with what is wrong, where it stands and what is allowed.
 */
import type { Arguments } from './arguments.ts';
import { nearest } from './nearest.ts';
import { flagName, variableName } from './option.ts';
import type { Option, OptionTable, ValuesOf } from './option.ts';

/** The start stops: the texts are for the person who started it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

export interface Sources {
  readonly arguments: Arguments;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Reads a text file; undefined where there is none. */
  readonly readFile: (path: string) => Promise<string | undefined>;
}

/** What was said about one option, and where. */
interface Said {
  readonly texts: readonly string[];
  readonly where: string;
}

const fileNameDefault = 'millstream.toml';

export async function loadConfig<Table extends OptionTable>(table: Table, sources: Sources): Promise<ValuesOf<Table>> {
  const problems: string[] = [];
  const fromEnvironment = await readEnvironment(table, sources, problems);
  const fromFile = await readConfigFile(table, sources, fromEnvironment, problems);
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(table)) {
    const flags = sources.arguments.texts.get(name);
    const said =
      flags === undefined
        ? (fromEnvironment.get(name) ?? fromFile.get(name))
        : { texts: flags, where: `--${flagName(name)}` };
    values[name] = said === undefined ? option.defaultValue : judge(option, said, problems);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  // Every name of the table got a value of its option's type just above; the compiler cannot follow a loop over keys.
  return values as ValuesOf<Table>;
}

/** Values of a command's own flags, which no file or environment sets. */
export function valuesFromArguments<Table extends OptionTable>(table: Table, given: Arguments): ValuesOf<Table> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(table)) {
    const texts = given.texts.get(name);
    values[name] =
      texts === undefined ? option.defaultValue : judge(option, { texts, where: `--${flagName(name)}` }, problems);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return values as ValuesOf<Table>;
}

function judge(option: Option<unknown>, said: Said, problems: string[]): unknown {
  if (option.form === 'list') {
    const items: unknown[] = [];
    for (const text of said.texts) {
      const parsed = option.parse(text);
      if (Array.isArray(parsed)) items.push(...parsed);
      else problems.push(`${said.where}: ${JSON.stringify(text)} is not ${option.allowed}.`);
    }
    return items;
  }
  // Of a flag given twice the last one counts, so that scripts can add to a line of flags.
  const text = said.texts.at(-1) ?? '';
  const value = option.parse(text);
  if (value === undefined) {
    const shown = option.isSecret ? 'the value' : JSON.stringify(text);
    problems.push(`${said.where}: ${shown} is not ${option.allowed}.`);
  }
  return value;
}

async function readEnvironment(table: OptionTable, sources: Sources, problems: string[]): Promise<Map<string, Said>> {
  const said = new Map<string, Said>();
  for (const [name, option] of Object.entries(table)) {
    const variable = variableName(name);
    const text = sources.environment[variable];
    if (text !== undefined && text !== '') said.set(name, { texts: [text], where: variable });
    const path = sources.environment[`${variable}_FILE`];
    if (!option.isSecret || path === undefined || path === '') continue;
    const secret = await sources.readFile(path);
    if (secret === undefined) problems.push(`${variable}_FILE: there is no readable file ${path}.`);
    else if (text !== undefined && text !== '')
      problems.push(`${variable} and ${variable}_FILE are both set; only one may be.`);
    else said.set(name, { texts: [secret.trimEnd()], where: `${variable}_FILE` });
  }
  const known = new Set(
    Object.entries(table).flatMap(([name, { isSecret }]) => {
      const variable = variableName(name);
      return isSecret ? [variable, `${variable}_FILE`] : [variable];
    }),
  );
  for (const variable of Object.keys(sources.environment)) {
    if (!variable.startsWith('MILLSTREAM_') || known.has(variable)) continue;
    const near = nearest(variable, [...known]);
    problems.push(`The environment's ${variable} is no option.${near === undefined ? '' : ` Did you mean ${near}?`}`);
  }
  return said;
}

async function readConfigFile(
  table: OptionTable,
  sources: Sources,
  environment: ReadonlyMap<string, Said>,
  problems: string[],
): Promise<Map<string, Said>> {
  const said = new Map<string, Said>();
  const named = (sources.arguments.texts.get('config') ?? environment.get('config')?.texts)?.at(-1);
  const path = named ?? fileNameDefault;
  const source = await sources.readFile(path);
  if (source === undefined) {
    if (named !== undefined) problems.push(`There is no configuration file ${path}.`);
    return said;
  }
  const { parse } = await import('smol-toml');
  let content: Record<string, unknown>;
  try {
    content = parse(source);
  } catch (error) {
    problems.push(`${path} is not TOML: ${error instanceof Error ? error.message.trimEnd() : String(error)}`);
    return said;
  }
  const nameByKey = new Map(Object.keys(table).map((name) => [flagName(name), name]));
  for (const [key, value] of Object.entries(content)) {
    const name = nameByKey.get(key);
    const where = `${path}, ${key}`;
    const texts = textsOf(value);
    if (name === undefined) {
      const near = nearest(key, [...nameByKey.keys()]);
      problems.push(`${path}: ${key} is no option.${near === undefined ? '' : ` Did you mean ${near}?`}`);
    } else if (texts === undefined) problems.push(`${where}: the value is not ${table[name]?.allowed ?? ''}.`);
    else said.set(name, { texts, where });
  }
  return said;
}

/** A TOML value as the texts that flags would carry; undefined for tables, dates and the like. */
function textsOf(value: unknown): string[] | undefined {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return [String(value)];
  if (!Array.isArray(value)) return undefined;
  const texts = value.flatMap((item: unknown) => (typeof item === 'string' ? [item] : []));
  return texts.length === value.length ? texts : undefined;
}
