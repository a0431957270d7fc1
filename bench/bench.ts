/**
 * `npm run bench`: what the server reaches on this machine, each figure beside what the machine allows. Figures are printed,
 * never judged: a busy machine fails nobody's tests.
 */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measureDelivery } from './delivery-loads.ts';
import {
  measureMemory,
  measurePush,
  measurePutRecord,
  measurePutRecords,
  measureStart,
  type BenchOptions,
} from './loads.ts';
import { measureObjects } from './object-loads.ts';
import { microFigures } from './micro.ts';
import { peerFigures } from './peers.ts';
import { mebibytes, printTable, type Figure } from './report.ts';
import { measureSql } from './sql-loads.ts';

const loads: Readonly<Record<string, (options: BenchOptions) => Promise<Figure[]>>> = {
  putrecords: measurePutRecords,
  putrecord: measurePutRecord,
  push: measurePush,
  start: measureStart,
  memory: measureMemory,
  objects: measureObjects,
  sql: measureSql,
  delivery: measureDelivery,
};

const usage = `npm run bench -- [options]

  --only NAME      one of ${Object.keys(loads).join(', ')}; may be repeated
  --seconds N      length of each load (default 5)
  --gib N          data of the start with data, in GiB (default 1)
  --peers          the same loads on kinesalite and kinesis-local, installed from npm into a temporary folder
  --micro          the micro benches that stand beside the code`;

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    seconds: { type: 'string', default: '5' },
    gib: { type: 'string', default: '1' },
    peers: { type: 'boolean', default: false },
    micro: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const chosen = values.only ?? Object.keys(loads);
const unknown = chosen.find((name) => loads[name] === undefined);
if (values.help) console.log(usage);
else if (unknown === undefined) await main();
else {
  console.error(`--only ${unknown}: there is no such load.\n${usage}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const options = { seconds: Number(values.seconds), gibibytes: Number(values.gib) };
  const processors = cpus();
  console.log(
    `${processors.length} x ${processors[0]?.model ?? 'unknown processor'}, ${mebibytes(totalmem())}, Node ${process.version}\n`,
  );
  const figures: Figure[] = [];
  for (const [name, load] of Object.entries(loads)) if (chosen.includes(name)) figures.push(...(await load(options)));
  if (values.peers) figures.push(...(await peerFigures(options)));
  if (values.micro) figures.push(...(await microFigures()));
  printTable(figures);
}
