/** The micro benches beside the code: `src/x/y.bench.ts` exports `bench(iterations)`, and nothing runs when it is imported. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { perSecond, type Figure } from './report.ts';

export interface MicroResult {
  readonly name: string;
  readonly perSecond: number;
  /** What is counted, such as `records` or `bytes`. */
  readonly unit: string;
}

export type MicroBench = (iterations: number) => Promise<readonly MicroResult[]>;

const root = join(import.meta.dirname, '..');
const iterations = 20_000;

export function microBenchPaths(): string[] {
  return globSync('src/**/*.bench.ts', { cwd: root }).toSorted();
}

export async function loadMicroBench(path: string): Promise<MicroBench> {
  const { bench } = (await import(join(root, path))) as { bench?: unknown };
  if (typeof bench !== 'function') throw new Error(`${path} exports no function bench(iterations)`);
  return bench as MicroBench;
}

export async function microFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const path of microBenchPaths()) {
    for (const { name, perSecond: rate, unit } of await (
      await loadMicroBench(path)
    )(iterations))
      figures.push({ what: name, measured: `${perSecond(rate)} ${unit}`, must: '', roofline: '', note: path });
  }
  return figures;
}
