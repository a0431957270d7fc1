/**
 * Partition keys out of records by a jq query, as Firehose's MetadataExtraction does it. Records go through jq many at a time,
 * for a run costs milliseconds however little it has to do; where a run as a whole fails, its records are tried one by one, so
 * that a record fails for itself only.
 *
 * The query is whoever's wrote it. It runs under limits of time and memory, and a record that exceeds them is a failed one. It
 * is asked again for the same record after a crash, so it cannot ask for the time, the environment or other records.
 */
import { isUtf8 } from 'node:buffer';
import { asBuffer } from '../../base/bytes.ts';
import { plainPaths, valuesAt, type PlainPath } from './plain-paths.ts';

/** jq, somewhere where it can be stopped. */
export interface Jq {
  run(filter: string, input: string, timeMsMax: number): Promise<JqOutcome>;
}

export type JqOutcome =
  | { readonly kind: 'ended'; readonly stdout: string; readonly stderr: string; readonly exitCode: number }
  | { readonly kind: 'stopped'; readonly reason: 'time' | 'memory' };

export type Extracted =
  | { readonly kind: 'keys'; readonly keys: Readonly<Record<string, string>> }
  /** In Firehose's words, as they stand in an error record. */
  | { readonly kind: 'failed'; readonly errorCode: string; readonly errorMessage: string };

/** The query is none, in jq's words. */
export class ExtractionQueryError extends Error {
  override readonly name = 'ExtractionQueryError';
}

export const extractionFailedCode = 'DynamicPartitioning.MetadataExtractionFailed';
/** As long as an S3 key may be. */
export const keyValueCharsMax = 1024;
export const queryCharsMax = 8192;

const batchRecordsMax = 1000;
const batchCharsMax = 2 * 1024 * 1024;

export interface ExtractionLimits {
  /** Of many records in one run; past it they are tried one by one. */
  readonly batchMsMax: number;
  /** Of one record; past it, it has failed. */
  readonly recordMsMax: number;
}

/**
 * Far above what a query takes that does what queries are for, also on a machine that is busy with other things: a run over
 * 1,000 records is one of 30 ms.
 */
const ordinaryLimits: ExtractionLimits = { batchMsMax: 10_000, recordMsMax: 5000 };

/** What a query must not reach: each refused by name when it is called. */
const refused = ['now', 'input', 'inputs', 'halt', 'halt_error', 'input_line_number', 'localtime', 'env'];
const prelude = [
  ...refused.map((name) => `def ${name}: error("${name} is not available in a metadata extraction query");`),
  'def halt_error($code): halt_error; def strflocaltime(f): localtime; def debug: .; def debug(f): .; def stderr: .;',
].join(' ');

export class Extraction {
  readonly #jq: Jq;
  readonly #filter: string;
  readonly #limits: ExtractionLimits;
  readonly #paths: readonly PlainPath[] | undefined;

  /** Of a query that `open` found right. */
  private constructor(jq: Jq, query: string, filter: string, limits: ExtractionLimits) {
    this.#jq = jq;
    this.#paths = plainPaths(query);
    this.#filter = filter;
    this.#limits = limits;
  }

  /** Errors: ExtractionQueryError. */
  static async open(jq: Jq, query: string, limits = ordinaryLimits): Promise<Extraction> {
    if (query.length > queryCharsMax)
      throw new ExtractionQueryError(`the query is longer than ${queryCharsMax} characters`);
    // By itself first: what is no query alone could still be one between the parentheses below. Without input nothing runs.
    await compile(jq, query);
    const filter = `${prelude} .[] | try [limit(2; (\n${query}\n) | if type == "object" then map_values(if . == null then . else tostring end) else type end)] catch {error: tostring}`;
    await compile(jq, filter);
    return new Extraction(jq, query, filter, limits);
  }

  /** What the query finds in each of `records`. */
  async extract(records: readonly Uint8Array[]): Promise<Extracted[]> {
    const found: Extracted[] = [];
    const texts: string[] = [];
    const places: number[] = [];
    let chars = 0;
    const flush = async (): Promise<void> => {
      if (texts.length === 0) return;
      const results = await this.#extractTexts(texts);
      for (const [index, place] of places.entries()) found[place] = results[index] ?? failed('No result');
      texts.length = 0;
      places.length = 0;
      chars = 0;
    };
    for (const [place, record] of records.entries()) {
      const json = readJson(record);
      const plain = json === undefined ? failed('Non JSON record provided') : this.#plain(json);
      found.push(plain ?? failed('No result'));
      if (plain !== undefined || json === undefined) continue;
      const { text } = json;
      if (chars + text.length > batchCharsMax || texts.length === batchRecordsMax) await flush();
      texts.push(text);
      places.push(place);
      chars += text.length;
    }
    await flush();
    return found;
  }

  /** Where jq is not needed to say it. */
  #plain({ text, document }: Json): Extracted | undefined {
    const keys = this.#paths === undefined ? undefined : valuesAt(this.#paths, document, text);
    return keys === undefined ? undefined : checkedKeys(keys);
  }

  async #extractTexts(texts: readonly string[]): Promise<Extracted[]> {
    const all = await this.#run(texts, texts.length === 1 ? this.#limits.recordMsMax : this.#limits.batchMsMax);
    if (Array.isArray(all)) return all;
    if (texts.length === 1) return [failed(all)];
    const results: Extracted[] = [];
    for (const text of texts) {
      const one = await this.#run([text], this.#limits.recordMsMax);
      results.push(Array.isArray(one) ? (one[0] ?? failed('No result')) : failed(one));
    }
    return results;
  }

  /** A result for each text, or why the run as a whole failed. */
  async #run(texts: readonly string[], timeMsMax: number): Promise<Extracted[] | string> {
    const outcome = await this.#jq.run(this.#filter, `[${texts.join(',')}]`, timeMsMax);
    if (outcome.kind === 'stopped')
      return outcome.reason === 'time'
        ? `The query took longer than ${timeMsMax} ms`
        : 'The query took too much memory';
    const lines = outcome.stdout === '' ? [] : outcome.stdout.trimEnd().split('\n');
    if (outcome.exitCode !== 0 || lines.length !== texts.length) return firstLine(outcome.stderr);
    return lines.map((line) => resultOf(JSON.parse(line)));
  }
}

async function compile(jq: Jq, filter: string): Promise<void> {
  const outcome = await jq.run(filter, '', ordinaryLimits.recordMsMax);
  if (outcome.kind === 'stopped') {
    const what = outcome.reason === 'time' ? 'long' : 'much memory';
    throw new ExtractionQueryError(`the query takes too ${what} to compile`);
  }
  if (outcome.exitCode !== 0) throw new ExtractionQueryError(firstLine(outcome.stderr));
}

function firstLine(stderr: string): string {
  return stderr.split('\n', 1)[0]?.replace(/^jq: error: |:$/g, '') || 'jq failed';
}

interface Json {
  readonly text: string;
  readonly document: unknown;
}

/** The record as one JSON text; undefined where it is none. */
function readJson(record: Uint8Array): Json | undefined {
  if (!isUtf8(record)) return undefined;
  const text = asBuffer(record).toString('utf8');
  try {
    return { text, document: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** From what the filter gives for one record: the query's outputs, or its error. */
function resultOf(output: unknown): Extracted {
  if (!Array.isArray(output)) return failed(errorText(output));
  const [keys, more] = output as unknown[];
  if (keys === undefined) return failed('The query gave no result');
  if (more !== undefined) return failed('The query gave more than one result');
  if (typeof keys !== 'object' || keys === null) return failed(`The query gave ${JSON.stringify(keys)}, not an object`);
  return checkedKeys(keys as Record<string, string | null>);
}

function checkedKeys(keys: Readonly<Record<string, string | null>>): Extracted {
  const present: [string, string][] = [];
  for (const [name, value] of Object.entries(keys)) {
    if (value === null || value === '') return failed('partitionKeys values must not be null or empty');
    if (value.length > keyValueCharsMax)
      return failed(`partitionKeys values must not be longer than ${keyValueCharsMax} characters`);
    present.push([name, value]);
  }
  return { kind: 'keys', keys: Object.fromEntries(present) };
}

function errorText(output: unknown): string {
  const error = typeof output === 'object' && output !== null && 'error' in output ? output.error : undefined;
  return typeof error === 'string' ? error : 'jq failed';
}

function failed(errorMessage: string): Extracted {
  return { kind: 'failed', errorCode: extractionFailedCode, errorMessage };
}
