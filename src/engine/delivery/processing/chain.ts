/**
 * The processing of a delivery's records: taken apart, sorted into partitions, checked for conversion. What is wrong with one
 * goes to the errors with its reason.
 */
import { errorLine } from '../error-line.ts';
import type { Extraction } from '../extraction.ts';
import { keyName } from '../naming/object-name.ts';
import type { PartitionKeys } from '../naming/object-name.ts';
import type { SourceRecord } from '../record-source.ts';
import { stagedOf } from '../staged-record.ts';
import { errorTarget, mainTarget, partitionTarget } from '../target.ts';
import type { ErrorType, TargetRef } from '../target.ts';
import { ExpandError } from './expand.ts';
import type { Expander } from './expand.ts';
import type { Emit, RecordProcessor } from './processor.ts';

export interface Partitioning {
  /** Keys that the names of objects need, as `query/name` and `lambda/name`. */
  readonly names: readonly string[];
  readonly extraction: Extraction | undefined;
}

/** Looks at a record of the main target; an error line where it cannot be converted. */
export type CheckConversion = (record: SourceRecord, data: Uint8Array) => Uint8Array | undefined;

export interface ChainOptions {
  readonly expanders: readonly Expander[];
  readonly partitioning: Partitioning | undefined;
  readonly check: CheckConversion | undefined;
  /** Errors show records as they came in, not what was made of them. */
  readonly showsSource: boolean;
}

/** One record that came out of a source's record, or why none did. */
interface Piece {
  readonly record: SourceRecord;
  readonly data: Uint8Array;
  readonly error: ErrorType | undefined;
}

/** AWS's bound of what a prefix becomes. */
export const evaluatedPrefixCharsMax = 512;

export class Chain implements RecordProcessor {
  readonly #options: ChainOptions;

  constructor(options: ChainOptions) {
    this.#options = options;
  }

  process(records: readonly SourceRecord[], emit: Emit): Promise<void> | undefined {
    const { partitioning } = this.#options;
    if (partitioning !== undefined) return this.#partition(records, partitioning, emit);
    for (const record of records)
      for (const piece of this.#expand(record)) {
        if (piece.error === undefined) this.#emitMain(piece, mainTarget, emit);
        else emit(record, errorTarget(piece.error), piece.data);
      }
    return undefined;
  }

  outputsOf(record: SourceRecord): readonly Uint8Array[] {
    return this.#expand(record).map(({ data }) => data);
  }

  async #partition(records: readonly SourceRecord[], partitioning: Partitioning, emit: Emit): Promise<void> {
    const pieces = records.flatMap((record) => this.#expand(record));
    const good = pieces.filter(({ error }) => error === undefined);
    const extracted = await partitioning.extraction?.extract(good.map(({ data }) => data));
    let next = 0;
    for (const piece of pieces) {
      const { record, data, error } = piece;
      if (error !== undefined) {
        emit(record, errorTarget(error), data);
        continue;
      }
      const found = extracted?.[next];
      next += 1;
      if (found?.kind === 'failed') {
        emit(record, errorTarget('processing-failed'), this.#line(piece, found.errorCode, found.errorMessage));
        continue;
      }
      const keys = keysOf(partitioning.names, found?.keys, stagedOf(record)?.keys);
      if (typeof keys === 'string')
        emit(record, errorTarget('processing-failed'), this.#line(piece, extractionFailed, keys));
      else this.#emitMain(piece, partitionTarget(keys), emit);
    }
  }

  #emitMain({ record, data }: Piece, ref: TargetRef, emit: Emit): void {
    const line = this.#options.check?.(record, data);
    if (line === undefined) emit(record, ref, data);
    else emit(record, errorTarget('format-conversion-failed'), line);
  }

  #expand(record: SourceRecord): readonly Piece[] {
    const staged = stagedOf(record);
    if (staged?.fault !== undefined)
      return [
        { record, data: errorLine(record, record.data, staged.fault), error: staged.errorType ?? 'processing-failed' },
      ];
    let datas: readonly Uint8Array[] = [record.data];
    try {
      for (const expander of this.#options.expanders)
        datas = datas.length === 1 && datas[0] !== undefined ? expander(datas[0]) : datas.flatMap(expander);
    } catch (error) {
      if (!(error instanceof ExpandError)) throw error;
      const fault = {
        attemptsMade: 1,
        errorCode: error.code,
        errorMessage: error.message,
        endedAtMs: record.arrivalMs,
      };
      return [{ record, data: errorLine(record, record.data, fault), error: error.errorType }];
    }
    return datas.map((data) => ({ record, data, error: undefined }));
  }

  /** The time of the arrival stands for the time of the attempt: an object that is made again has the same lines. */
  #line({ record, data }: Piece, errorCode: string, errorMessage: string): Uint8Array {
    const fault = { attemptsMade: 1, errorCode, errorMessage, endedAtMs: record.arrivalMs };
    return errorLine(record, this.#options.showsSource ? record.data : data, fault);
  }
}

const extractionFailed = 'DynamicPartitioning.MetadataExtractionFailed';

/** What the prefix needs of the keys, or why that cannot be had. */
function keysOf(
  names: readonly string[],
  query: Readonly<Record<string, string>> | undefined,
  lambda: Readonly<Record<string, string>> | undefined,
): PartitionKeys | string {
  const keys: Record<string, string> = {};
  let chars = 0;
  for (const name of names) {
    const value = valueOf(name, query, lambda);
    if (value === undefined || value === '') return 'partitionKeys values must not be null or empty';
    chars += value.length;
    if (chars > evaluatedPrefixCharsMax)
      return `Length of evaluated prefix cannot be greater than ${evaluatedPrefixCharsMax}`;
    keys[name] = value;
  }
  return keys;
}

function valueOf(
  name: string,
  query: Readonly<Record<string, string>> | undefined,
  lambda: Readonly<Record<string, string>> | undefined,
): string | undefined {
  const slash = name.indexOf('/');
  const key = name.slice(slash + 1);
  const found = name === keyName({ from: 'query', name: key }) ? query : lambda;
  return found !== undefined && Object.hasOwn(found, key) ? found[key] : undefined;
}
