/**
 * Random lives of a stream under a reader that keeps nothing but its cursors: puts, splits, merges, reads of any size in any
 * of the open lanes, restarts that go back to saved cursors. Every record comes once after the last restart's cursors, in the
 * order of its key.
 */
import assert from 'node:assert/strict';
import type { Cursors } from '../delivery/record-source.ts';
import { makeDataPlane, startMs } from '../stream/data-plane.fixture.ts';
import type { DataPlane } from '../stream/data-plane.fixture.ts';
import { StreamError } from '../stream/errors.ts';
import { seeded } from '../stream/stream.fuzz.ts';
import type { Stream } from '../stream/stream.ts';
import { StreamSource } from './stream-source.ts';

const keyCount = 12;

/** What a reader has: its cursors, and how far it is with each key. */
interface Reading {
  readonly cursors: Cursors;
  readonly turns: ReadonlyMap<string, number>;
}

class FuzzedSource {
  readonly #pick: (below: number) => number;
  readonly #plane: DataPlane = makeDataPlane();
  readonly #stream: Stream;
  readonly #put = new Map<string, number>();
  #reading: Reading = { cursors: {}, turns: new Map() };
  #saved: Reading = this.#reading;

  constructor(seed: number) {
    this.#pick = seeded(seed);
    this.#stream = this.#plane.directory.create(1 + this.#pick(3), startMs);
  }

  async run(steps: number): Promise<void> {
    this.#reading = { cursors: await this.#source().begin({ kind: 'trim-horizon' }), turns: new Map() };
    this.#saved = this.#reading;
    for (let step = 0; step < steps; step++) {
      const kind = this.#pick(10);
      if (kind < 4) await this.#putSome();
      else if (kind < 6) await this.#reshard();
      else if (kind < 9) await this.#read();
      else this.#restart();
    }
    await this.#finish();
  }

  #source(): StreamSource {
    return new StreamSource(this.#plane, this.#stream.id);
  }

  async #putSome(): Promise<void> {
    const stream = this.#current();
    this.#plane.clock.advance(this.#pick(1_500));
    const entries = Array.from({ length: 1 + this.#pick(20) }, () => {
      const partitionKey = `key-${this.#pick(keyCount)}`;
      const turn = this.#put.get(partitionKey) ?? 0;
      this.#put.set(partitionKey, turn + 1);
      return { partitionKey, data: Buffer.from(String(turn)) };
    });
    await this.#plane.producer.putMany(stream, entries);
  }

  async #reshard(): Promise<void> {
    const open = this.#current().openShards;
    const at = this.#pick(open.length);
    const [shard, next] = [open[at], open[at + 1]];
    assert.ok(shard !== undefined);
    try {
      if (this.#pick(2) === 0 || next === undefined)
        await this.#plane.resharding.split(this.#stream.id, shard.index, (shard.hashStart + shard.hashEnd) / 2n + 1n);
      else await this.#plane.resharding.merge(this.#stream.id, shard.index, next.index);
    } catch (error) {
      if (!(error instanceof StreamError)) throw error;
    }
  }

  async #read(): Promise<boolean> {
    const source = this.#source();
    const { cursors, turns } = this.#reading;
    const lanes = await source.lanes(cursors);
    const lane = lanes[this.#pick(lanes.length)];
    assert.ok(lane !== undefined, 'an open shard can be read, or one of its ancestors');
    const from = cursors[lane.id]?.next ?? lane.start;
    const limit = { bytesMax: 1 + this.#pick(200), recordsMax: 1 + this.#pick(10) };
    const { records, next, atEnd, atTip } = await lane.read(from, limit);
    const again = await lane.read(from, { bytesMax: 2 ** 20, recordsMax: 2 ** 20, before: next });
    assert.deepEqual(again.records, records, 'a range read again gives the same records');
    assert.equal(again.next, next);
    const seen = new Map(turns);
    let before = from - 1;
    for (const { offset, partitionKey = '', data } of records) {
      assert.ok(offset > before && offset < next, 'offsets rise');
      before = offset;
      assert.equal(Number(data.toString()), seen.get(partitionKey) ?? 0, `the next record of ${partitionKey}`);
      seen.set(partitionKey, (seen.get(partitionKey) ?? 0) + 1);
    }
    this.#reading = { cursors: { ...cursors, [lane.id]: { next, done: atEnd } }, turns: seen };
    if (this.#pick(4) === 0) this.#saved = this.#reading;
    return !atTip || atEnd || records.length > 0;
  }

  #restart(): void {
    this.#reading = { cursors: JSON.parse(JSON.stringify(this.#saved.cursors)) as Cursors, turns: this.#saved.turns };
  }

  /** Reads until nothing is behind; then every record has come. */
  async #finish(): Promise<void> {
    const source = this.#source();
    while ((await source.behindMs(this.#reading.cursors)) > 0) await this.#read();
    // A record of this very millisecond is not behind.
    for (let idle = 0; idle < 200; idle++) if (await this.#read()) idle = 0;
    for (const [key, count] of this.#put) assert.equal(this.#reading.turns.get(key), count, `all records of ${key}`);
  }

  #current(): Stream {
    return this.#plane.directory.byId(this.#stream.id) ?? this.#stream;
  }
}

export async function fuzzSource(seed: number, steps: number): Promise<void> {
  try {
    await new FuzzedSource(seed).run(steps);
  } catch (cause) {
    throw new Error(`seed ${seed} with ${steps} steps`, { cause });
  }
}

if (import.meta.main) {
  const first = Number(process.argv[2] ?? 1);
  const last = first + Number(process.argv[3] ?? 100);
  for (let seed = first; seed < last; seed++) await fuzzSource(seed, 300);
  process.stdout.write(`seeds ${first} to ${last - 1} hold\n`);
}
