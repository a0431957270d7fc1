/**
 * An in-application stream: rows from its writers go on to its readers, in the order of ROWTIME. With several writers the
 * rows are merged: a faster writer waits until the others have passed its row's time. A row earlier than what has left
 * already is late and goes to the error stream.
 */
import { required } from '../../../base/assert.ts';
import type { Cancel } from '../../../base/ports.ts';
import { RowError } from '../errors.ts';
import { Merge } from '../operators/merge.ts';
import type { Downstream, OperatorContext, Stateful } from '../operators/operator.ts';
import type { Row } from '../types/sql-type.ts';
import type { StreamSchema } from '../binder/catalog.ts';

export class StreamNode implements Downstream, Stateful {
  readonly schema: StreamSchema;
  readonly #readers: Downstream[] = [];
  #clock = Number.NEGATIVE_INFINITY;
  #bound = Number.NEGATIVE_INFINITY;
  #rows = 0;

  constructor(schema: StreamSchema) {
    this.schema = schema;
  }

  get clockMs(): number {
    return this.#clock;
  }

  get rowCount(): number {
    return this.#rows;
  }

  read(reader: Downstream): void {
    this.#readers.push(reader);
  }

  /** Before the pumps that read the stream, so that what is seen of it comes before what is made of it. */
  listen(listener: Downstream): Cancel {
    this.#readers.unshift(listener);
    return () => {
      const index = this.#readers.indexOf(listener);
      if (index >= 0) this.#readers.splice(index, 1);
    };
  }

  /** What `count` writers push into. */
  writers(count: number, context: OperatorContext): readonly Downstream[] {
    const entry = new Entry(this, context);
    if (count < 2) return [entry];
    const merge = new Merge(count, context, entry);
    return Array.from({ length: count }, (_, index) => merge.input(index));
  }

  /** The row is not earlier than the clock; `Entry` sees to that for pumps. */
  row(t: number, row: Row): void {
    this.#clock = t;
    this.#rows += 1;
    for (const reader of this.#readers) reader.row(t, row);
  }

  bound(t: number): void {
    // A bound at the time of the latest row still says something: to what the row itself did not reach.
    if (t <= this.#bound || t < this.#clock) return;
    this.#clock = t;
    this.#bound = t;
    for (const reader of this.#readers) reader.bound(t);
  }

  snapshot(): unknown {
    return this.#clock;
  }

  restore(state: unknown): void {
    this.#clock = Number(state);
  }
}

/** Where pumps write: NOT NULL columns and the order of time are checked here. */
class Entry implements Downstream {
  readonly #stream: StreamNode;
  readonly #context: OperatorContext;
  readonly #notNull: readonly number[];

  constructor(stream: StreamNode, context: OperatorContext) {
    this.#stream = stream;
    this.#context = context;
    this.#notNull = [...stream.schema.columns.entries()]
      .filter(([, column]) => column.notNull === true)
      .map(([index]) => index);
  }

  row(t: number, row: Row): void {
    for (const index of this.#notNull) {
      if (row[index] !== null) continue;
      const { name } = required(this.#stream.schema.columns[index], 'the column exists');
      this.#context.fail(
        new RowError('Null value', `Column '${name}' of stream '${this.#stream.schema.name}' must not be NULL`),
        t,
        row,
      );
      return;
    }
    if (t < this.#stream.clockMs) {
      this.#context.fail(
        new RowError('Late row', `The row is earlier than what stream '${this.#stream.schema.name}' has passed`),
        t,
        row,
      );
      return;
    }
    this.#stream.row(t, row);
  }

  bound(t: number): void {
    this.#stream.bound(t);
  }
}
