/** What dynamic partitioning costs a record; extraction.bench.test.ts runs it with tiny input. */
import { JqMachine } from '../../io/jq/jq-machine.ts';
import { realMonotonic } from '../../io/real-ports.ts';
import { Extraction } from './extraction.ts';

const queries = {
  'partition keys by jq out of 1 KiB': '{customer: .customer_id, year: (.time | strftime("%Y"))}',
  'partition keys that are fields of 1 KiB': '{customer: .customer_id, time: .time}',
};

export async function bench(iterations: number): Promise<{ name: string; perSecond: number; unit: string }[]> {
  await using jq = new JqMachine(realMonotonic);
  const records = Array.from({ length: iterations }, (_, index) =>
    Buffer.from(
      JSON.stringify({ customer_id: `c-${index % 100}`, time: 1_565_382_027 + index, text: 'x'.repeat(950) }),
    ),
  );
  const figures: { name: string; perSecond: number; unit: string }[] = [];
  for (const [name, query] of Object.entries(queries)) {
    const extraction = await Extraction.open(jq, query);
    const startedMs = realMonotonic.nowMs();
    const found = await extraction.extract(records);
    const seconds = (realMonotonic.nowMs() - startedMs) / 1000;
    figures.push({ name, perSecond: found.length / seconds, unit: 'records' });
  }
  return figures;
}
