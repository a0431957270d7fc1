/**
 * HOTSPOTS: clusters (DBSCAN) among the latest rows, with each row. The density of a hotspot is its number of records by
 * the volume of the box around them; a side of no length counts as the scan radius, since the service never said what it
 * divides by.
 */
import type { EmitRow, TableFunction, TableFunctionInstance } from '../../plan/table-function.ts';
import { varchar } from '../../types/sql-type.ts';
import type { Row } from '../../types/sql-type.ts';
import { argCount, numericColumns, positiveAt, wholeAt } from './site.ts';
import type { TableFunctionSite } from './site.ts';

interface Options {
  readonly columns: readonly number[];
  readonly windowSize: number;
  readonly radius: number;
  readonly pointsMin: number;
}

const resultLengthMax = 20_480;

class Hotspots implements TableFunctionInstance {
  readonly #options: Options;
  #points: number[][] = [];

  constructor(options: Options) {
    this.#options = options;
  }

  row(t: number, row: Row, emit: EmitRow): void {
    this.#points.push(this.#options.columns.map((index) => Number(row[index] ?? 0)));
    if (this.#points.length > this.#options.windowSize) this.#points.shift();
    const spots = clusters(this.#points, this.#options).map((points) => describe(points, this.#options.radius));
    emit(t, [...row, JSON.stringify({ hotspots: spots })]);
  }

  bound(): void {
    // Each row brings its result.
  }

  stateBytes(): number {
    return this.#points.length * (64 + 8 * this.#options.columns.length);
  }

  snapshot(): unknown {
    return this.#points;
  }

  restore(state: unknown): void {
    this.#points = (state as readonly (readonly number[])[]).map((point) => [...point]);
  }
}

/** DBSCAN: points with enough neighbours, and all that are near one of those. */
function clusters(
  points: readonly (readonly number[])[],
  { radius, pointsMin }: Options,
): readonly (readonly (readonly number[])[])[] {
  const neighbours = points.map((point) =>
    [...points.keys()].filter((other) => isNear(point, points[other] ?? [], radius)),
  );
  const cluster = Array.from<number | undefined>({ length: points.length });
  let count = 0;
  for (const start of points.keys()) {
    if (cluster[start] !== undefined || (neighbours[start]?.length ?? 0) < pointsMin) continue;
    const open = [start];
    cluster[start] = count;
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
      if ((neighbours[current]?.length ?? 0) < pointsMin) continue;
      for (const next of neighbours[current] ?? []) {
        if (cluster[next] !== undefined) continue;
        cluster[next] = count;
        open.push(next);
      }
    }
    count += 1;
  }
  return Array.from({ length: count }, (_, index) => points.filter((__, place) => cluster[place] === index));
}

function isNear(left: readonly number[], right: readonly number[], radius: number): boolean {
  let squares = 0;
  for (const [index, value] of left.entries()) squares += (value - (right[index] ?? 0)) ** 2;
  return squares <= radius * radius;
}

function describe(points: readonly (readonly number[])[], radius: number): object {
  const [first = []] = points;
  const minValues = first.map((_, index) => Math.min(...points.map((point) => point[index] ?? 0)));
  const maxValues = first.map((_, index) => Math.max(...points.map((point) => point[index] ?? 0)));
  const volume = minValues.reduce((product, low, index) => product * ((maxValues[index] ?? low) - low || radius), 1);
  return { density: points.length / volume, minValues, maxValues };
}

export function hotspots(site: TableFunctionSite): TableFunction {
  argCount(site, 3, 3);
  const windowSize = wholeAt(site, 0, { what: 'windowSize', least: 100, most: 1000 });
  const options: Options = {
    columns: numericColumns(site),
    windowSize,
    radius: positiveAt(site, 1, 'scanRadius'),
    pointsMin: wholeAt(site, 2, { what: 'minimumNumberOfPointsInAHotspot', least: 2, most: windowSize }),
  };
  return {
    name: site.name,
    detail: `${windowSize} rows within ${options.radius}`,
    columns: [
      ...site.columns.map(({ name, type }) => ({ name, type })),
      { name: 'HOTSPOTS_RESULT', type: varchar(resultLengthMax) },
    ],
    create: () => new Hotspots(options),
  };
}
