/** `millstream bench`: the load programs of a checkout; the published package does not carry them. */
import { runBenchmark } from '../app/benchmark.ts';
import type { Command } from './command.ts';

export const benchCommand: Command = {
  name: 'bench',
  usage: 'bench [-- arguments of the benchmark]',
  summary: 'Measure this machine (in a checkout).',
  options: {},
  run: (given, shell) => runBenchmark(given.positionals, shell),
};
