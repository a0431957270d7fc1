/** Invariant DELIVERY-3 over power cuts, with a function that never answers the same twice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeededRandom } from '../../../../test/sim/seeded-random.ts';
import { SimDisk } from '../../../../test/sim/sim-disk.ts';
import { VirtualClock } from '../../../io/virtual-clock.ts';
import { LocalLog } from '../../log/local/local-log.ts';
import { plainSealing, startMs, streamOf } from '../delivery.fixture.ts';
import { DirectSource, LogSource } from '../direct-source.ts';
import { silentStageMeter } from '../meter.ts';
import { MemorySink, openTestDelivery } from '../pipeline.fixture.ts';
import type { Transform } from '../ports.ts';
import { SinkError } from '../object-sink.ts';
import { stagingForm } from './staging-payload.ts';
import { TransformStage } from './transform-stage.ts';

const stream = streamOf();
assert.ok(stream.source.kind === 'direct-put');
const { partition } = stream.source;

class World {
  readonly random: SeededRandom;
  readonly disk: SimDisk;
  readonly clock = new VirtualClock({ frozenAtMs: startMs });
  readonly sink = new MemorySink();
  readonly put = new Set<string>();
  readonly unsure = new Set<string>();
  calls = 0;
  cuts = 0;
  #count = 0;

  constructor(seed: number) {
    this.random = new SeededRandom(seed);
    this.disk = new SimDisk(this.random);
    this.sink.isStrict = true;
  }

  readonly transform: Transform = {
    invoke: async (_, { records }) => {
      this.calls += 1;
      if (this.random.chance(0.2)) throw new Error('the function failed');
      return records.map(({ recordId, record }) => ({
        recordId,
        result: this.random.chance(0.1) ? ('ProcessingFailed' as const) : ('Ok' as const),
        data: Buffer.from(`${Buffer.from(record.data).toString()}#${this.calls} `),
      }));
    },
  };

  async live(stopAfterSteps: number): Promise<void> {
    const { disk, clock, random, sink } = this;
    disk.stopAtStep = disk.steps + stopAfterSteps;
    sink.fault = (when) => {
      if (disk.steps >= disk.stopAtStep && when === 'before') throw new SinkError('S3.Gone', 'the power is off');
    };
    const abort = new AbortController();
    const opened: (() => Promise<unknown>)[] = [];
    try {
      const monotonic = { nowMs: () => 0, after: () => () => undefined };
      const log = await LocalLog.open({ disk, clock, monotonic, random, segmentBytes: 65_536, blockBytesMax: 16_384 });
      opened.unshift(async () => log[Symbol.asyncDispose]());
      const staging = new LogSource({ log, clock, sealing: plainSealing }, stream.staging, stagingForm);
      const buffering = { sizeMiB: 1, intervalS: 5 };
      const delivery = await openTestDelivery({
        ...{ clock, log, sink, random, part: 'staged', source: staging, destination: { buffering } },
      });
      opened.unshift(async () => delivery[Symbol.asyncDispose]());
      const stage = this.#stage(log, delivery.meta);
      const running = stage.run(abort.signal).catch(() => undefined);
      opened.unshift(() => running);
      for (let count = 0; count < 8; count += 1) {
        await this.#putSome(delivery);
        await delivery.advance(random.below(4_000));
      }
      if (stopAfterSteps === Infinity) for (let round = 0; round < 20; round += 1) await delivery.advance(30_000);
      if (disk.steps >= disk.stopAtStep) this.cuts += 1;
    } catch (error) {
      if ((error instanceof Error && error.name === 'AssertionError') || disk.steps < disk.stopAtStep) throw error;
      this.cuts += 1;
    } finally {
      abort.abort();
      for (const close of opened) await close().catch(() => undefined);
    }
    if (random.chance(0.2)) disk.restart();
    else disk.powerCut();
  }

  #stage(log: LocalLog, meta: ConstructorParameters<typeof TransformStage>[0]['meta']): TransformStage {
    const { clock, random, transform } = this;
    const source = new DirectSource({ log, clock, sealing: plainSealing }, partition);
    const settings = { functionArn: 'arn', retriesMax: 2, sizeBytes: 1_000, intervalMs: 1_000 };
    return new TransformStage(
      {
        ...{ meta, clock, random, source, transform, staging: stream.staging },
        work: () => ({ expanders: [], settings, call: { deliveryStreamArn: 'arn', region: 'us-east-1' } }),
        seal: async () => undefined,
        onProgress: () => undefined,
        meter: silentStageMeter,
      },
      { owner: 'test', part: 'transform' },
      () => source.begin({ kind: 'trim-horizon' }),
    );
  }

  async #putSome(delivery: Awaited<ReturnType<typeof openTestDelivery>>): Promise<void> {
    const records = Array.from({ length: 1 + this.random.below(4) }, () => `[${(this.#count += 1)}]`);
    for (const record of records) this.unsure.add(record);
    await delivery.putInto(partition, ...records);
    for (const record of records) {
      this.unsure.delete(record);
      this.put.add(record);
    }
  }

  /** Every record once: as one answer of the function, or as one line of the errors. */
  check(): void {
    const times = new Map<string, number>();
    for (const { key, bytes } of this.sink.objects.values()) {
      const text = bytes.toString();
      const found = key.startsWith('processing-failed/')
        ? text
            .trimEnd()
            .split('\n')
            .map((line) => rawData(line))
        : (text.match(/\[\d+\]/g) ?? []);
      for (const record of found) times.set(record, (times.get(record) ?? 0) + 1);
    }
    for (const record of this.put) {
      assert.equal(times.get(record), 1, `${record} was delivered once`);
      times.delete(record);
    }
    for (const [record, count] of times) {
      assert.ok(this.unsure.has(record), `${record} was put by somebody`);
      assert.equal(count, 1, `${record} was delivered once or not at all`);
    }
  }
}

function rawData(line: string): string {
  const { rawData: data } = JSON.parse(line) as { rawData: string };
  return Buffer.from(data, 'base64').toString();
}

test('DELIVERY-3: over power cuts one answer of the function counts for each record', async () => {
  let cuts = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const world = new World(seed);
    for (let life = 0; life < 6; life += 1) await world.live(1 + world.random.below(70));
    await world.live(Infinity);
    world.check();
    cuts += world.cuts;
  }
  assert.ok(cuts > 30, `${cuts} lives were cut`);
});
