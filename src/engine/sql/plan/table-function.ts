/** `TABLE(FN(CURSOR(query), …))`: rows in, rows out, with a memory of its own. */
import type { Row, SqlType } from '../types/sql-type.ts';

export interface TableFunctionColumn {
  readonly name: string;
  readonly type: SqlType;
}

/** Where an instance hands its rows on. */
export type EmitRow = (t: number, row: Row) => void;

export interface TableFunctionInstance {
  /** A row of the cursor; `emit` may be called any number of times with ROWTIMEs that do not go back. */
  row(t: number, row: Row, emit: EmitRow): void;
  /** No row earlier than `t` will come. */
  bound(t: number, emit: EmitRow): void;
  /** What must survive a restart, as plain data; undefined where the function starts empty, as the learning ones do. */
  snapshot(): unknown;
  restore(state: unknown): void;
  /** Roughly what the instance keeps. */
  stateBytes(): number;
}

export interface TableFunction {
  readonly name: string;
  readonly columns: readonly TableFunctionColumn[];
  readonly detail: string;
  create(random: () => number): TableFunctionInstance;
}
