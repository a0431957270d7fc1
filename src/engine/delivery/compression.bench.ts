/** What an object's compression costs; compression.bench.test.ts runs it with tiny input. */
import { realMonotonic } from '../../io/real-ports.ts';
import { compressBody } from './compression.ts';
import type { Compression } from './delivery-stream.ts';

const kinds: readonly Compression[] = ['GZIP', 'ZIP', 'Snappy', 'HADOOP_SNAPPY'];

function recordsOf(count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => {
    const reading = { sensor_id: `sensor-${index % 100}`, temperature: 20 + ((index * 7919) % 1000) / 100 };
    return Buffer.from(`${JSON.stringify({ ...reading, pad: String(Math.sin(index)).repeat(50) }).slice(0, 1023)}\n`);
  });
}

async function* each(records: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* records;
}

export async function bench(iterations: number): Promise<{ name: string; perSecond: number; unit: string }[]> {
  const records = recordsOf(iterations);
  const figures: { name: string; perSecond: number; unit: string }[] = [];
  for (const kind of kinds) {
    const startedMs = realMonotonic.nowMs();
    let bytes = 0;
    for await (const piece of compressBody(kind, { entryName: 'entry', timeMs: 0 }, each(records)))
      bytes += piece.length;
    if (bytes === 0) throw new Error('an object without bytes');
    const seconds = (realMonotonic.nowMs() - startedMs) / 1000;
    figures.push({ name: `${kind} of records of 1 KiB`, perSecond: iterations / seconds, unit: 'records' });
  }
  return figures;
}
