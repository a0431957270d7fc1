/** The memory that an application's windows, groups and buffers may take together, counted as they grow and shrink. */
import { assert } from '../../../base/assert.ts';
import { StateLimitError } from '../errors.ts';
import type { Row, Value } from '../types/sql-type.ts';

/** Named in `StateLimitError`; half a gigabyte of estimated state for one application. */
export const stateBytesMaxDefault = 512 * 1024 * 1024;

const rowBytes = 64;
const valueBytes = 16;

/** An estimate of what a row takes in memory: its cells, and two bytes for each character. */
export function estimateBytes(row: Row): number {
  let bytes = rowBytes + row.length * valueBytes;
  for (const value of row) {
    if (typeof value === 'string') bytes += 2 * value.length;
    else if (Array.isArray(value)) bytes += estimateBytes(value as readonly Value[]);
  }
  return bytes;
}

export class StateBudget {
  readonly stateBytesMax: number;
  #bytes = 0;

  constructor(stateBytesMax: number) {
    this.stateBytesMax = stateBytesMax;
  }

  get bytes(): number {
    return this.#bytes;
  }

  take(bytes: number, operator: string): void {
    if (this.#bytes + bytes > this.stateBytesMax) throw new StateLimitError(operator, this.stateBytesMax);
    this.#bytes += bytes;
  }

  give(bytes: number): void {
    this.#bytes -= bytes;
    assert(this.#bytes >= 0, 'state is given back once');
  }
}
