/** Small puts and gets, large ones, and pages of a listing, in memory: what the store costs without a disk. */
import { performance } from 'node:perf_hooks';
import { openTestStore, put } from './objects.fixture.ts';

const inFlight = 64;
const largeBytes = 8 * 1024 * 1024;

export async function bench(iterations: number): Promise<{ name: string; perSecond: number; unit: string }[]> {
  await using opened = await openTestStore();
  const { store } = opened;
  await store.buckets.create({ name: 'lake', account: '000000000000', region: 'us-east-1' });
  const small = Buffer.alloc(1_024, 7);
  const puts = await rate(iterations, (index) => put(store, `lake/${index}`, small));
  const gets = await rate(iterations, async (index) => {
    await using reader = await store.objects.open({ bucket: 'lake', key: String(index) });
    for await (const _ of reader.read());
  });
  const pages = await rate(Math.max(Math.ceil(iterations / 1_000), 1), () =>
    store.listings.objects({ bucket: 'lake', limit: 1_000 }),
  );
  const large = Buffer.alloc(largeBytes, 7);
  const largePuts = await rate(Math.max(Math.ceil(iterations / 1_000), 1), (index) =>
    put(store, `lake/large${index % 4}`, large, { pieceBytes: 65_536 }),
  );
  return [
    { name: `objects: puts of 1 KiB, ${inFlight} in flight, in memory`, perSecond: puts, unit: 'puts' },
    { name: 'objects: gets of 1 KiB, in memory', perSecond: gets, unit: 'gets' },
    { name: 'objects: pages of 1,000 keys', perSecond: pages, unit: 'pages' },
    { name: 'objects: puts of 8 MiB with MD5, in memory', perSecond: largePuts * 8, unit: 'MiB' },
  ];
}

async function rate(iterations: number, task: (index: number) => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  let begun = 0;
  const worker = async (): Promise<void> => {
    while (begun < iterations) {
      const index = begun;
      begun += 1;
      await task(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(inFlight, iterations) }, worker));
  return (iterations / (performance.now() - startMs)) * 1_000;
}
