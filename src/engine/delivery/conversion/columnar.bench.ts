/** What conversion costs a record of the lab's kind; columnar.bench.test.ts runs it with tiny input. */
import { realMonotonic } from '../../../io/real-ports.ts';
import type { ColumnarWriting, JsonReading } from '../delivery-stream.ts';
import { openColumnar, type Columnar } from './columnar.ts';

const columns = [
  { name: 'sensor_id', type: 'string' },
  { name: 'timestamp', type: 'timestamp' },
  { name: 'temperature', type: 'double' },
  { name: 'humidity', type: 'double' },
  { name: 'pressure', type: 'double' },
  { name: 'count', type: 'bigint' },
];
const input: JsonReading = {
  kind: 'openx',
  dotsToUnderscores: undefined,
  caseInsensitive: undefined,
  columnToKey: undefined,
};
const parquet: ColumnarWriting = {
  kind: 'parquet',
  blockBytes: undefined,
  pageBytes: undefined,
  compression: undefined,
  dictionary: undefined,
  paddingBytesMax: undefined,
  writerVersion: undefined,
};
const orc: ColumnarWriting = {
  kind: 'orc',
  stripeBytes: undefined,
  blockBytes: undefined,
  rowIndexStride: undefined,
  enablePadding: undefined,
  paddingTolerance: undefined,
  compression: undefined,
  bloomFilterColumns: undefined,
  bloomFilterFalsePositiveProbability: undefined,
  dictionaryKeyThreshold: undefined,
  formatVersion: undefined,
};

function recordsOf(count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) =>
    Buffer.from(
      `${JSON.stringify({
        sensor_id: `sensor-${index % 100}`,
        timestamp: `2026-03-04 05:${String(index % 60).padStart(2, '0')}:07.123`,
        temperature: 20 + ((index * 7919) % 1000) / 100,
        humidity: 40 + ((index * 104_729) % 3000) / 100,
        pressure: 1000 + ((index * 15_485_863) % 500) / 10,
        count: index,
      })}\n`,
    ),
  );
}

async function* each(records: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* records;
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const startedMs = realMonotonic.nowMs();
  await work();
  return (realMonotonic.nowMs() - startedMs) / 1000;
}

async function drain(columnar: Columnar, records: readonly Uint8Array[]): Promise<void> {
  let bytes = 0;
  for await (const piece of columnar.write(each(records))) bytes += piece.length;
  if (bytes === 0) throw new Error('a file without bytes');
}

export async function bench(iterations: number): Promise<{ name: string; perSecond: number; unit: string }[]> {
  const records = recordsOf(iterations);
  const figures: { name: string; perSecond: number; unit: string }[] = [];
  const measure = async (name: string, work: () => Promise<void>): Promise<void> => {
    figures.push({ name, perSecond: iterations / (await seconds(work)), unit: 'records' });
  };
  const schema = { columns, versionId: '1' };
  for (const output of [parquet, orc]) {
    const columnar = openColumnar({ schema, input, output });
    await measure(`JSON of 130 bytes to ${output.kind}`, () => drain(columnar, records));
  }
  const columnar = openColumnar({ schema, input, output: parquet });
  await measure('JSON of 130 bytes checked for conversion', async () => {
    for (const record of records) if (columnar.check(record) !== undefined) throw new Error('a good record failed');
  });
  return figures;
}
