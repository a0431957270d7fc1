import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realMonotonic } from '../../io/real-ports.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { runAppends, runReads } from './log.bench.ts';
import type { PartitionId } from './log.ts';
import { MemoryLog } from './memory/memory-log.ts';

test('the loads do what they say', async () => {
  await using log = new MemoryLog({ clock: new VirtualClock({ frozenAtMs: 0 }) });
  const load = { appends: 50, payloadBytes: 10, callers: 4, partitions: 3, firstPartition: 0 };
  const written = await runAppends(log, realMonotonic, load);
  const counts = await Promise.all([0, 1, 2].map(async (id) => (await log.bounds(id as PartitionId)).end as number));
  assert.deepEqual(counts, [17, 17, 16]);
  assert.ok(written.appendsPerSecond > 0 && written.latencyMs99th >= written.latencyMsMedian);
  assert.ok((await runReads(log, realMonotonic, load)).seconds > 0);
});
