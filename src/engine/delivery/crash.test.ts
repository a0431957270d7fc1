/** Invariants DELIVERY-1 and DELIVERY-2 over power cuts: at any step on the disk the power goes, again and again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { SimDisk } from '../../../test/sim/sim-disk.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { LocalLog } from '../log/local/local-log.ts';
import { startMs } from './delivery.fixture.ts';
import { MemorySink, openTestDelivery } from './pipeline.fixture.ts';
import type { TestDelivery } from './pipeline.fixture.ts';
import type { RecordProcessor } from './processing/processor.ts';
import { errorTarget, mainTarget, partitionTarget } from './target.ts';
import { SinkError } from './object-sink.ts';

/** Sends records to as many targets as there are digits, and some of them to the errors. */
const scattering: RecordProcessor = {
  process(records, emit) {
    for (const record of records) {
      const text = Buffer.from(record.data).toString();
      const digit = text.at(-2) ?? '0';
      if (digit === '9') emit(record, errorTarget('processing-failed'), record.data);
      else if (digit === '8') {
        emit(record, mainTarget, record.data);
        emit(record, partitionTarget({ 'query/d': '8' }), record.data);
      } else if (digit !== '7') emit(record, partitionTarget({ 'query/d': digit }), record.data);
    }
    return undefined;
  },
  outputsOf: ({ data }) => [data, data],
};

/** How often a record is to be delivered. */
function wantedTimes(record: string): number {
  const digit = record.at(-2);
  return digit === '7' ? 0 : digit === '8' ? 2 : 1;
}

interface WorldOptions {
  readonly seed: number;
  readonly isScattering: boolean;
  readonly putsPerLife: number;
}

class World {
  readonly random: SeededRandom;
  readonly disk: SimDisk;
  readonly clock = new VirtualClock({ frozenAtMs: startMs });
  readonly sink = new MemorySink();
  readonly #options: WorldOptions;
  /** Acknowledged, and those that may be there all the same. */
  readonly put = new Set<string>();
  readonly unsure = new Set<string>();
  #count = 0;
  cuts = 0;

  constructor(options: WorldOptions) {
    this.#options = options;
    this.random = new SeededRandom(options.seed);
    this.disk = new SimDisk(this.random);
    this.sink.isStrict = true;
  }

  /** Opens, works and dies at that step, or goes on to the end. */
  async live(stopAfterSteps: number): Promise<void> {
    const { disk, clock, random, sink } = this;
    disk.stopAtStep = disk.steps + stopAfterSteps;
    const opened: AsyncDisposable[] = [];
    try {
      const monotonic = { nowMs: () => 0, after: () => () => undefined };
      const log = await LocalLog.open({ disk, clock, monotonic, random, segmentBytes: 65_536, blockBytesMax: 16_384 });
      opened.unshift(log);
      const delivery = await this.#open(log);
      opened.unshift(delivery);
      sink.fault = (when) => {
        if (disk.steps >= disk.stopAtStep && when === 'before') throw new SinkError('S3.Gone', 'the power is off');
        if (random.chance(0.1)) throw new SinkError('S3.SlowDown', 'not now');
      };
      await this.#work(delivery);
      if (disk.steps >= disk.stopAtStep) throw new Error('the power is off');
      if (delivery.failure() !== undefined) throw delivery.failure();
    } catch (error) {
      // Only an assertion is a finding; what the dead disk makes fail is not.
      if (isFinding(error) || disk.steps < disk.stopAtStep) throw error;
      this.cuts += 1;
    } finally {
      await Promise.allSettled(opened.map((part) => part[Symbol.asyncDispose]()));
    }
    if (random.chance(0.2)) disk.restart();
    else disk.powerCut();
  }

  #open(log: LocalLog): Promise<TestDelivery> {
    const { clock, random, sink } = this;
    const processor = this.#options.isScattering ? scattering : undefined;
    const buffering = { sizeMiB: 1, intervalS: 10 };
    const room = random.chance(0.5) ? {} : { room: undefined };
    return openTestDelivery({ clock, log, sink, random, processor, destination: { buffering }, ...room });
  }

  async #work(delivery: TestDelivery): Promise<void> {
    for (let count = 0; count < this.#options.putsPerLife; count += 1) {
      const records = Array.from({ length: 1 + this.random.below(5) }, () => this.#newRecord());
      for (const record of records) this.unsure.add(record);
      await delivery.put(...records);
      for (const record of records) {
        this.unsure.delete(record);
        this.put.add(record);
      }
      if (this.random.chance(0.5)) await delivery.advance(this.random.below(8_000));
      if (this.random.chance(0.1) && delivery.stream().version < 4)
        delivery.update({ prefix: `p${this.random.below(3)}/`, compression: 'UNCOMPRESSED' });
    }
  }

  /** Such as `[17-5]`. A few are large enough for a cut by size. */
  #newRecord(): string {
    const digit = this.random.below(10);
    const filling = this.random.chance(0.05) ? 'x'.repeat(400_000) : '';
    this.#count += 1;
    return `[${filling}${this.#count}-${digit}]`;
  }

  /** Lets everything be delivered. */
  async finish(): Promise<void> {
    const log = await LocalLog.open({
      ...{ disk: this.disk, clock: this.clock, random: this.random, segmentBytes: 65_536, blockBytesMax: 16_384 },
      monotonic: { nowMs: () => 0, after: () => () => undefined },
    });
    const delivery = await this.#open(log);
    this.sink.fault = () => undefined;
    for (let round = 0; round < 20; round += 1) await delivery.advance(70_000);
    assert.equal(delivery.failure(), undefined);
    await delivery[Symbol.asyncDispose]();
    await log[Symbol.asyncDispose]();
  }

  check(): void {
    const times = new Map<string, number>();
    for (const text of this.sink.texts())
      for (const record of text.match(/\[[^\]]*\]/g) ?? []) times.set(record, (times.get(record) ?? 0) + 1);
    const wanted = (record: string): number => (this.#options.isScattering ? wantedTimes(record) : 1);
    for (const record of this.put) {
      assert.equal(times.get(record) ?? 0, wanted(record), `${record.slice(-12)} was delivered as often as it should`);
      times.delete(record);
    }
    for (const [record, count] of times) {
      assert.ok(this.unsure.has(record), `${record.slice(-12)} was put by somebody`);
      assert.equal(count, wanted(record), `${record.slice(-12)} was delivered once or not at all`);
    }
  }
}

function isFinding(error: unknown): boolean {
  return error instanceof Error && error.name === 'AssertionError';
}

for (const isScattering of [false, true]) {
  const kind = isScattering ? 'records of many targets' : 'records';
  test(`DELIVERY-1, DELIVERY-2: over power cuts ${kind} arrive once, in objects that never change`, async () => {
    let cuts = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const world = new World({ seed, isScattering, putsPerLife: 12 });
      for (let life = 0; life < 8; life += 1) await world.live(1 + world.random.below(90));
      await world.finish();
      world.check();
      cuts += world.cuts;
    }
    assert.ok(cuts > 40, `${cuts} lives were cut`);
  });

  test(`DELIVERY-1, DELIVERY-2: a cut at every step of a life with ${kind}`, async () => {
    let step = 0;
    for (let isCut = true; isCut;) {
      step += 1;
      const world = new World({ seed: 5, isScattering, putsPerLife: 6 });
      await world.live(Infinity);
      await world.live(step);
      isCut = world.cuts > 0;
      await world.finish();
      world.check();
    }
    assert.ok(step > 20, `a life has ${step} steps`);
  });
}
