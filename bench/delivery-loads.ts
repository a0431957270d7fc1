/** The loads on delivery: how much of a core and of memory it takes to keep up, and how far behind zero buffering is. */
import { temporaryFolder } from '../test/server/server-process.ts';
import type { Compression } from '../src/engine/delivery/delivery-stream.ts';
import { runDeliveryLoad, type DeliveryLoad, type DeliveryResult } from './load/delivery-load.ts';
import { summary } from './load/put-load.ts';
import type { BenchOptions } from './loads.ts';
import { mebibytes, ms, percent, perSecond, type Figure } from './report.ts';

const recordBytes = 1024;
/** Of the smallest load: enough for a steady trickle. */
const trickleRecordsPerSecond = 1_000;

export async function measureDelivery(options: BenchOptions): Promise<Figure[]> {
  return [
    await keepUp(options, 'UNCOMPRESSED', 100_000),
    await keepUp(options, 'GZIP', 50_000),
    await zeroBuffering(options),
    await zeroBuffering(options, 4),
  ];
}

async function keepUp({ seconds }: BenchOptions, compression: Compression, recordsPerSecond: number): Promise<Figure> {
  const durationMs = seconds * 1_000;
  const result = await run({ recordsPerSecond, durationMs, compression, intervalS: 1 });
  const rate = (result.records * 1_000) / result.elapsedMs;
  const share = (result.cpuMs - result.cpuMsOfPuts) / ((result.records * 1_000) / recordsPerSecond);
  const name = compression === 'GZIP' ? 'GZIP, level 1' : 'uncompressed';
  return {
    what: `delivery of direct puts, 1 KiB, ${name}`,
    measured: `${perSecond(rate)}, ${percent(share)} of a core for ${perSecond(recordsPerSecond)}`,
    must: `${perSecond(recordsPerSecond)}, 100 %, 300 MiB`,
    roofline: `the puts alone ${mebibytes(result.residentBytesMaxOfPuts)}`,
    note: `resident ${mebibytes(result.residentBytesMax)}; ${result.objects} objects; ${freshness(result)}`,
  };
}

/** Of direct puts, or behind a data stream with so many shards. */
async function zeroBuffering({ seconds }: BenchOptions, shards?: number): Promise<Figure> {
  const load = { recordsPerSecond: trickleRecordsPerSecond, durationMs: seconds * 1_000, intervalS: 0 };
  const result = await run({
    ...load,
    compression: 'UNCOMPRESSED',
    ...(shards === undefined ? {} : { shards }),
  });
  const { p50, p99 } = summary(result.freshnessMs);
  return {
    what: `zero buffering, ${shards === undefined ? 'direct puts' : 'data stream'}: age of the oldest record, p50, p99`,
    measured: `${ms(p50)}, ${ms(p99)}`,
    must: 'p99 1 s',
    roofline: '',
    note: `${perSecond(trickleRecordsPerSecond)}; ${result.objects} objects`,
  };
}

async function run(load: Omit<DeliveryLoad, 'directory' | 'recordBytes' | 'sizeMiB'>): Promise<DeliveryResult> {
  await using folder = await temporaryFolder();
  return await runDeliveryLoad({ ...load, directory: folder.path, recordBytes, sizeMiB: 5 });
}

function freshness({ freshnessMs }: DeliveryResult): string {
  const { p50, p99 } = summary(freshnessMs);
  return `age at delivery p50 ${ms(p50)}, p99 ${ms(p99)}`;
}
