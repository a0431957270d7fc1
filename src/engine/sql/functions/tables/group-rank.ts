/**
 * GROUP_RANK: rows of one ROWTIME are ranked by a column (ties share a rank, gaps follow) when a row of another ROWTIME
 * comes, or when the stream was idle for so long.
 */
import { invalid } from '../../errors.ts';
import type { EmitRow, TableFunction, TableFunctionInstance } from '../../plan/table-function.ts';
import { estimateBytes } from '../../runtime/state-budget.ts';
import { simple } from '../../types/sql-type.ts';
import type { Row, Value } from '../../types/sql-type.ts';
import { argCount, columnAt, textAt, wholeAt } from './site.ts';
import type { TableFunctionSite } from './site.ts';

const rankColumn = 'groupRank';

interface Options {
  readonly column: number;
  readonly descending: boolean;
  readonly outputDescending: boolean;
  readonly maxIdleMs: number;
  readonly outputMax: number;
}

class GroupRank implements TableFunctionInstance {
  readonly #options: Options;
  #rows: Row[] = [];
  #t = 0;
  #bytes = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  row(t: number, row: Row, emit: EmitRow): void {
    if (this.#rows.length > 0 && t !== this.#t) this.#flush(emit);
    this.#t = t;
    this.#rows.push(row);
    this.#bytes += estimateBytes(row);
  }

  bound(t: number, emit: EmitRow): void {
    if (this.#rows.length === 0) return;
    const { maxIdleMs } = this.#options;
    if (t === Number.POSITIVE_INFINITY || (maxIdleMs > 0 && t >= this.#t + maxIdleMs)) this.#flush(emit);
  }

  #flush(emit: EmitRow): void {
    const { column, descending, outputDescending, outputMax } = this.#options;
    const valueOf = (row: Row): Value => row[column] ?? null;
    const sorted = this.#rows.sort((left, right) => compare(valueOf(left), valueOf(right), descending));
    let rank = 0;
    const ranked = sorted.map((row, index): Row => {
      const before = sorted[index - 1];
      if (before === undefined || valueOf(before) !== valueOf(row)) rank = index + 1;
      return [...row, rank];
    });
    if (outputDescending) ranked.reverse();
    for (const row of outputMax > 0 ? ranked.slice(0, outputMax) : ranked) emit(this.#t, row);
    this.#rows = [];
    this.#bytes = 0;
  }

  stateBytes(): number {
    return this.#bytes;
  }

  snapshot(): unknown {
    return { t: this.#t, rows: this.#rows };
  }

  restore(state: unknown): void {
    const saved = state as { readonly t: number; readonly rows: readonly Row[] };
    this.#t = saved.t;
    this.#rows = [...saved.rows];
    this.#bytes = this.#rows.reduce((sum, row) => sum + estimateBytes(row), 0);
  }
}

function compare(left: Value, right: Value, descending: boolean): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right !== descending ? -1 : 1;
}

export function groupRank(site: TableFunctionSite): TableFunction {
  argCount(site, 6, 6);
  const column = columnAt(site, 0);
  const kind = site.columns[column]?.type.kind ?? 'NULL';
  if (!['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'CHAR', 'VARCHAR'].includes(kind)) {
    throw invalid(site.args[0]?.at ?? site.at, `GROUP_RANK ranks by an INTEGER or a text, not by ${kind}`);
  }
  if (textAt(site, 1, 'the rank column') !== rankColumn) {
    throw invalid(site.args[1]?.at ?? site.at, `The rank column of GROUP_RANK must be '${rankColumn}'`);
  }
  const order = (index: number): boolean => {
    const text = textAt(site, index, 'the order').toLowerCase();
    if (text !== 'asc' && text !== 'desc')
      throw invalid(site.args[index]?.at ?? site.at, "The order must be 'asc' or 'desc'");
    return text === 'desc';
  };
  const options: Options = {
    column,
    descending: order(2),
    outputDescending: order(3),
    maxIdleMs: wholeAt(site, 4, { what: 'maxIdle', least: 0, most: 2_147_483_647 }),
    outputMax: wholeAt(site, 5, { what: 'outputMax', least: 0, most: 2_147_483_647 }),
  };
  return {
    name: site.name,
    detail: `by ${site.columns[column]?.name ?? ''}`,
    columns: [...site.columns.map(({ name, type }) => ({ name, type })), { name: rankColumn, type: simple('INTEGER') }],
    create: () => new GroupRank(options),
  };
}
