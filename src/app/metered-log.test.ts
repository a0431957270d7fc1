import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryRoom } from '../base/memory-room.ts';
import { LogError } from '../engine/log/log.ts';
import type { Append, PartitionId } from '../engine/log/log.ts';
import { LocalLog } from '../engine/log/local/local-log.ts';
import { MemoryLog } from '../engine/log/memory/memory-log.ts';
import { formatMetrics } from '../engine/metrics/exposition.ts';
import { MetricRegistry } from '../engine/metrics/registry.ts';
import { MemoryDisk } from '../io/memory-disk.ts';
import { realMonotonic, realRandom } from '../io/real-ports.ts';
import { VirtualClock } from '../io/virtual-clock.ts';
import { MeteredLog } from './metered-log.ts';

const clock = new VirtualClock({ frozenAtMs: 0 });
const partition = 7 as PartitionId;

function append(bytes: number): Append[] {
  return [{ partition, count: 1, payload: Buffer.alloc(bytes) }];
}

test('appends are counted, timed and, where they are refused, counted by reason', async () => {
  const registry = new MetricRegistry();
  await using log = new MeteredLog(new MemoryLog({ clock, room: new MemoryRoom(10_000) }), registry, realMonotonic);
  await log.append(append(100));
  await log.append(append(23));
  await assert.rejects(log.append(append(20_000)), LogError);
  const text = formatMetrics(registry.collect());
  assert.match(text, /^millstream_log_append_bytes_total 123$/m);
  assert.match(text, /^millstream_log_append_seconds_count 2$/m);
  assert.match(text, /^millstream_log_append_failures_total\{reason="Full"\} 1$/m);
  assert.equal(log.isFenced, false);
});

/** A disk whose syncs fail from some moment on. */
class FailingDisk extends MemoryDisk {
  isFailing = false;

  override async open(...args: Parameters<MemoryDisk['open']>): ReturnType<MemoryDisk['open']> {
    const file = await super.open(...args);
    const sync = file.sync.bind(file);
    file.sync = () => (this.isFailing ? Promise.reject(new Error('the disk is broken')) : sync());
    return file;
  }
}

test('after a failed sync the log is known to be fenced', async () => {
  const disk = new FailingDisk();
  const local = await LocalLog.open({ disk, clock, monotonic: realMonotonic, random: realRandom });
  await using log = new MeteredLog(local, new MetricRegistry(), realMonotonic);
  await log.append(append(1));
  assert.equal(log.isFenced, false);
  disk.isFailing = true;
  await assert.rejects(log.append(append(1)), { code: 'Fenced' });
  assert.equal(log.isFenced, true);
});
