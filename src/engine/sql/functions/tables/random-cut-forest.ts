/**
 * RANDOM_CUT_FOREST, with and without explanation: each row's score is the mean over the trees of how much it would
 * displace. Trees keep reservoirs that favour recent rows. The first rows only teach: their score is 0. The model starts
 * empty with every start of the application, as the service's did, so there is nothing to keep over a restart.
 */
import type { EmitRow, TableFunction, TableFunctionInstance } from '../../plan/table-function.ts';
import { simple, varchar } from '../../types/sql-type.ts';
import type { Row } from '../../types/sql-type.ts';
import { CutTree } from './cut-tree.ts';
import type { Point } from './cut-tree.ts';
import { argCount, booleanAt, numericColumns, wholeAt } from './site.ts';
import type { TableFunctionSite } from './site.ts';

interface Options {
  readonly columns: readonly number[];
  readonly names: readonly string[];
  readonly trees: number;
  readonly sampleSize: number;
  readonly timeDecay: number;
  readonly shingleSize: number;
  readonly explains: boolean;
  readonly withDirection: boolean;
}

/** A tree with its weighted reservoir: the smallest weight leaves first. */
interface Sampled {
  readonly tree: CutTree;
  readonly sample: { readonly weight: number; readonly point: Point }[];
}

const pointBytes = 160;
const explanationLengthMax = 20_480;

class Forest implements TableFunctionInstance {
  readonly #options: Options;
  readonly #random: () => number;
  readonly #trees: readonly Sampled[];
  #shingle: number[] = [];
  #seen = 0;

  constructor(options: Options, random: () => number) {
    this.#options = options;
    this.#random = random;
    this.#trees = Array.from({ length: options.trees }, () => ({ tree: new CutTree(random), sample: [] }));
  }

  row(t: number, row: Row, emit: EmitRow): void {
    const values = this.#options.columns.map((index) => Number(row[index] ?? 0));
    const width = values.length * this.#options.shingleSize;
    this.#shingle = [...this.#shingle, ...values].slice(-width);
    if (this.#shingle.length < width) {
      this.#emit(t, row, undefined, emit);
      return;
    }
    const point = Float64Array.from(this.#shingle);
    const learning = this.#seen < this.#options.sampleSize;
    this.#emit(t, row, learning ? undefined : this.#attribute(point), emit);
    for (const sampled of this.#trees) this.#learn(sampled, point);
    this.#seen += 1;
  }

  bound(): void {
    // A row's score leaves with the row.
  }

  /** Per column: what pushes the score from above and from below. */
  #attribute(point: Point): { readonly high: readonly number[]; readonly low: readonly number[] } {
    const count = this.#options.columns.length;
    const high = Array.from({ length: count }, () => 0);
    const low = Array.from({ length: count }, () => 0);
    for (const { tree } of this.#trees) {
      const parts = tree.attribute(point);
      for (let index = 0; index < point.length; index += 1) {
        const column = index % count;
        high[column] = (high[column] ?? 0) + (parts.high[index] ?? 0) / this.#trees.length;
        low[column] = (low[column] ?? 0) + (parts.low[index] ?? 0) / this.#trees.length;
      }
    }
    return { high, low };
  }

  /** Weights u^(1/e^(n/decay)) in logarithms: a later row outlives an earlier one the more, the shorter the decay. */
  #learn({ tree, sample }: Sampled, point: Point): void {
    const weight =
      this.#seen / this.#options.timeDecay - Math.log(-Math.log(Math.max(this.#random(), Number.MIN_VALUE)));
    if (sample.length >= this.#options.sampleSize) {
      let least = 0;
      for (const [index, entry] of sample.entries()) if (entry.weight < (sample[least]?.weight ?? 0)) least = index;
      const leaving = sample[least];
      if (leaving === undefined || leaving.weight >= weight) return;
      tree.remove(leaving.point);
      sample.splice(least, 1);
    }
    sample.push({ weight, point });
    tree.insert(point);
  }

  #emit(
    t: number,
    row: Row,
    parts: { readonly high: readonly number[]; readonly low: readonly number[] } | undefined,
    emit: EmitRow,
  ): void {
    const zero = this.#options.columns.map(() => 0);
    const { high, low } = parts ?? { high: zero, low: zero };
    const score = [...high, ...low].reduce((sum, value) => sum + value, 0);
    emit(t, this.#options.explains ? [...row, score, this.#explanation(high, low)] : [...row, score]);
  }

  /** Numbers are texts of four decimals, keyed by the columns' names, as the documents show them. */
  #explanation(high: readonly number[], low: readonly number[]): string {
    const entries = this.#options.names.map((name, index) => {
      const [above, below] = [high[index] ?? 0, low[index] ?? 0];
      const direction = {
        DIRECTION: above > below ? 'HIGH' : 'LOW',
        STRENGTH: Math.abs(above - below).toFixed(4),
      };
      return [
        name,
        { ...(this.#options.withDirection ? direction : {}), ATTRIBUTION_SCORE: (above + below).toFixed(4) },
      ];
    });
    return JSON.stringify(Object.fromEntries(entries));
  }

  stateBytes(): number {
    return this.#trees.reduce(
      (sum, { sample }) =>
        sum + sample.length * (pointBytes + 24 * this.#options.columns.length * this.#options.shingleSize),
      0,
    );
  }

  snapshot(): unknown {
    return null;
  }

  restore(): void {
    // See the head of the file.
  }
}

export function randomCutForest(site: TableFunctionSite, explains: boolean): TableFunction {
  argCount(site, 0, explains ? 5 : 4);
  const columns = numericColumns(site);
  const timeDecay = wholeAt(site, 2, { what: 'timeDecay', least: 1, most: 2_147_483_647, otherwise: 100_000 });
  const options: Options = {
    columns,
    names: columns.map((index) => site.columns[index]?.name ?? ''),
    trees: wholeAt(site, 0, { what: 'numberOfTrees', least: 1, most: 1000, otherwise: 100 }),
    sampleSize: wholeAt(site, 1, {
      what: 'subSampleSize',
      least: 10,
      most: Math.min(1000, timeDecay - 1),
      otherwise: 256,
    }),
    timeDecay,
    shingleSize: wholeAt(site, 3, { what: 'shingleSize', least: 1, most: 30, otherwise: 1 }),
    explains,
    withDirection: explains && booleanAt(site, 4, 'withDirectionality'),
  };
  return {
    name: site.name,
    detail: `${options.trees} trees of ${options.sampleSize} rows over ${options.names.join(', ')}`,
    columns: [
      ...site.columns.map(({ name, type }) => ({ name, type })),
      { name: 'ANOMALY_SCORE', type: simple('DOUBLE') },
      ...(explains ? [{ name: 'ANOMALY_EXPLANATION', type: varchar(explanationLengthMax) }] : []),
    ],
    create: (random) => new Forest(options, random),
  };
}
