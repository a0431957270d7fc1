/** Random operations on a log and on the most naive model of one: after every step both must say the same. */
import assert from 'node:assert/strict';
import { SeededRandom } from '../../../test/sim/seeded-random.ts';
import { VirtualClock } from '../../io/virtual-clock.ts';
import type { LogUnderTest } from './contract.ts';
import { LogError } from './log.ts';
import type { Append, Log, LogEntry, Offset, PartitionId } from './log.ts';

const startMs = 1_700_000_000_000;
const partitionCount = 6;
const retentionMs = 200_000;
/** Of the partitions, this one forgets by time. */
const forgetful = 2 as PartitionId;

class ModelPartition {
  readonly entries: LogEntry[] = [];
  start = 0;
  end = 0;
  arrivalMs = 0;
  epoch = 0;
}

class Fuzz {
  readonly #subject: LogUnderTest;
  readonly #random: SeededRandom;
  readonly #clock: VirtualClock;
  readonly #model = new Map<PartitionId, ModelPartition>();
  #log: Log;
  /** Dropped partitions never come back: each drop makes the next number the partition's. */
  readonly #ids: PartitionId[] = Array.from({ length: partitionCount }, (_, index) => index as PartitionId);
  #nextId = partitionCount;

  constructor(subject: LogUnderTest, random: SeededRandom, log: Log, clock: VirtualClock) {
    this.#subject = subject;
    this.#random = random;
    this.#log = log;
    this.#clock = clock;
    log.setRetention(forgetful, retentionMs);
  }

  async step(): Promise<void> {
    const choice = this.#random.below(100);
    if (choice < 50) await this.#append();
    else if (choice < 75) await this.#read();
    else if (choice < 80) await this.#trim();
    else if (choice < 90) await this.#offsetForTime();
    else if (choice < 95) this.#clock.advance(this.#random.below(20_000));
    else if (choice < 96) await this.#drop();
    else if (choice < 98) await this.#subject.settle?.(this.#log);
    else await this.#reopen();
  }

  async close(): Promise<void> {
    for (const id of this.#ids) await this.#followRetention(id);
    await this.#log[Symbol.asyncDispose]();
  }

  #partition(): PartitionId {
    return this.#ids[this.#random.below(partitionCount)] ?? (0 as PartitionId);
  }

  #modelOf(id: PartitionId): ModelPartition {
    let model = this.#model.get(id);
    if (model === undefined) {
      model = new ModelPartition();
      this.#model.set(id, model);
    }
    return model;
  }

  async #append(): Promise<void> {
    const group = Array.from({ length: this.#random.below(4) }, () => this.#randomAppend());
    const refusal = this.#refusalOf(group);
    if (refusal !== undefined) {
      await assert.rejects(this.#log.append(group), (error) => error instanceof LogError && error.code === refusal);
      return;
    }
    const answers = await this.#log.append(group);
    for (const [index, append] of group.entries()) {
      const model = this.#modelOf(append.partition);
      model.arrivalMs = Math.max(model.arrivalMs, this.#clock.nowMs());
      const expected = { baseOffset: model.end as Offset, arrivalMs: model.arrivalMs };
      assert.deepEqual(answers[index], expected);
      const { count, payload, attributes = 0 } = append;
      model.entries.push({ ...expected, count, attributes, payload: Buffer.from(payload) });
      model.end += count;
      model.epoch = append.epoch ?? model.epoch;
    }
  }

  #randomAppend(): Append {
    const partition = this.#partition();
    const model = this.#modelOf(partition);
    const length = this.#random.chance(0.05) ? 5000 + this.#random.below(5000) : this.#random.below(200);
    return {
      partition,
      count: 1 + this.#random.below(4),
      payload: this.#random.bytes(length),
      attributes: this.#random.below(256),
      ...(this.#random.chance(0.2) && { expectedOffset: (model.end + this.#random.below(2)) as Offset }),
      ...(this.#random.chance(0.2) && { epoch: Math.max(model.epoch + this.#random.below(3) - 1, 0) }),
    };
  }

  #refusalOf(group: readonly Append[]): string | undefined {
    const heads = new Map<PartitionId, { end: number; epoch: number }>();
    for (const { partition, count, expectedOffset, epoch } of group) {
      const { end, epoch: seen } = heads.get(partition) ?? this.#modelOf(partition);
      if (expectedOffset !== undefined && expectedOffset !== end) return 'OffsetMismatch';
      if (epoch !== undefined && epoch < seen) return 'StaleEpoch';
      heads.set(partition, { end: end + count, epoch: epoch ?? seen });
    }
    return undefined;
  }

  async #read(): Promise<void> {
    const id = this.#partition();
    const model = await this.#followRetention(id);
    const from = model.start + this.#random.below(model.end - model.start + 3) - 1;
    const limit = { bytesMax: this.#random.below(20_000), countMax: 1 + this.#random.below(50) };
    if (from < model.start || from > model.end || from < 0) {
      await assert.rejects(this.#log.read(id, from as Offset, limit), { code: 'OffsetOutOfRange' });
      return;
    }
    const expected: LogEntry[] = [];
    let [bytes, count] = [0, 0];
    for (const entry of model.entries) {
      if (entry.baseOffset + entry.count <= from) continue;
      bytes += entry.payload.length;
      count += entry.count;
      if (expected.length > 0 && (bytes > limit.bytesMax || count > limit.countMax)) break;
      expected.push(entry);
    }
    const found = await this.#log.read(id, from as Offset, limit);
    assert.deepEqual(
      found.map((entry) => ({ ...entry, payload: Buffer.from(entry.payload) })),
      expected,
    );
  }

  /** The log may let expired entries go whenever it likes, but no others. */
  async #followRetention(id: PartitionId): Promise<ModelPartition> {
    const model = this.#modelOf(id);
    const { start, end, lastArrivalMs } = await this.#log.bounds(id);
    assert.deepEqual({ end: end as number, lastArrivalMs }, { end: model.end, lastArrivalMs: model.arrivalMs });
    assert.ok(start >= model.start, `partition ${id} starts at ${start}, was trimmed to ${model.start}`);
    if (start > model.start) {
      assert.equal(id, forgetful);
      const gone = model.entries.filter(
        (entry) => entry.baseOffset < start && entry.baseOffset + entry.count > model.start,
      );
      for (const { arrivalMs } of gone) assert.ok(arrivalMs < this.#clock.nowMs() - retentionMs, 'too young to go');
      model.start = start;
    }
    return model;
  }

  async #trim(): Promise<void> {
    const id = this.#partition();
    const model = await this.#followRetention(id);
    const before = model.start + this.#random.below(model.end - model.start + 2);
    if (before > model.end) {
      await assert.rejects(this.#log.trim(id, before as Offset), { code: 'OffsetOutOfRange' });
      return;
    }
    await this.#log.trim(id, before as Offset);
    model.start = before;
  }

  async #offsetForTime(): Promise<void> {
    const id = this.#partition();
    const model = await this.#followRetention(id);
    const timeMs = startMs + this.#random.below(this.#clock.nowMs() - startMs + 10);
    const first = model.entries.find((entry) => entry.arrivalMs >= timeMs);
    const expected = Math.max(first?.baseOffset ?? model.end, model.start);
    assert.equal(await this.#log.offsetForTime(id, timeMs), expected);
  }

  async #drop(): Promise<void> {
    const index = 3 + this.#random.below(partitionCount - 3);
    await this.#log.drop(this.#ids[index] as PartitionId);
    assert.ok(!(await this.#log.partitions()).includes(this.#ids[index] as PartitionId));
    this.#ids[index] = this.#nextId as PartitionId;
    this.#nextId += 1;
  }

  async #reopen(): Promise<void> {
    if (this.#subject.reopen === undefined) return;
    this.#log = await this.#subject.reopen(this.#log, this.#clock);
    this.#log.setRetention(forgetful, retentionMs);
    const present = this.#ids.filter((id) => this.#modelOf(id).end > 0).toSorted((a, b) => a - b);
    assert.deepEqual(await this.#log.partitions(), present);
  }
}

export async function fuzzLog(subject: LogUnderTest, seed: number, steps: number): Promise<void> {
  const clock = new VirtualClock({ frozenAtMs: startMs });
  const fuzz = new Fuzz(subject, new SeededRandom(seed), await subject.open(clock), clock);
  for (let step = 1; step <= steps; step += 1) {
    try {
      await fuzz.step();
    } catch (error) {
      throw new Error(`seed ${seed}, step ${step}`, { cause: error });
    }
  }
  await fuzz.close();
}
