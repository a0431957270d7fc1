/** The records of direct puts, as a source with one lane. */
import { assert, unreachable } from '../../base/assert.ts';
import type { Cancel, Clock } from '../../base/ports.ts';
import type { Log, Offset, PartitionId } from '../log/log.ts';
import { decodeDirectPayload } from './direct-payload.ts';
import type { Cursors, Lane, LaneLimit, LaneSlice, RecordSource, SourceRecord, SourceStart } from './record-source.ts';
import { sealedAttribute } from './sealing.ts';
import type { DeliverySealing } from './sealing.ts';

export interface DirectSourceOptions {
  readonly log: Log;
  readonly clock: Clock;
  readonly sealing: DeliverySealing;
}

const laneId = 'direct';

export class DirectSource implements RecordSource {
  readonly #options: DirectSourceOptions;
  readonly #partition: PartitionId;

  constructor(options: DirectSourceOptions, partition: PartitionId) {
    this.#options = options;
    this.#partition = partition;
  }

  async begin(start: SourceStart): Promise<Cursors> {
    const { log } = this.#options;
    const bounds = await log.bounds(this.#partition);
    switch (start.kind) {
      case 'trim-horizon':
        return cursorsAt(bounds.start);
      case 'latest':
        return cursorsAt(bounds.end);
      case 'at-time':
        return cursorsAt(await log.offsetForTime(this.#partition, start.timeMs));
    }
    return unreachable(start);
  }

  async lanes(): Promise<readonly Lane[]> {
    return [this.#lane()];
  }

  async lane(id: string): Promise<Lane | undefined> {
    return id === laneId ? this.#lane() : undefined;
  }

  tidied(cursors: Cursors): Cursors {
    return cursors;
  }

  watch(listener: () => void): Cancel {
    return this.#options.log.watch(this.#partition, listener);
  }

  async behindMs(cursors: Cursors): Promise<number> {
    const { clock, log } = this.#options;
    const { start, end } = await log.bounds(this.#partition);
    const next = Math.max(cursors[laneId]?.next ?? 0, start);
    if (next >= end) return 0;
    const [entry] = await log.read(this.#partition, next as Offset, { bytesMax: 0, countMax: 0 });
    return entry === undefined ? 0 : Math.max(clock.nowMs() - entry.arrivalMs, 0);
  }

  #lane(): Lane {
    return { id: laneId, start: 0, read: (from, limit) => this.#read(from, limit) };
  }

  async #read(from: number, { bytesMax, recordsMax, before = Infinity }: LaneLimit): Promise<LaneSlice> {
    const { log } = this.#options;
    const { start, end } = await log.bounds(this.#partition);
    assert(from <= end, 'a cursor is not past the end');
    const first = Math.max(from, start);
    const last = Math.min(before, end);
    if (first >= last) return { records: [], next: Math.max(from, last), atTip: last === end, atEnd: false };
    const countMax = Math.min(recordsMax, last - first);
    const entries = await log.read(this.#partition, first as Offset, { bytesMax, countMax });
    const records: SourceRecord[] = [];
    let next = first;
    for (const { baseOffset, count, arrivalMs, attributes, payload } of entries) {
      const isSealed = (attributes & sealedAttribute) !== 0;
      const open = isSealed ? await this.#options.sealing.open(this.#partition, payload) : payload;
      for (const [index, data] of decodeDirectPayload(open).entries()) {
        const offset = baseOffset + index;
        if (offset >= first && offset < last) records.push({ data, offset, arrivalMs });
      }
      next = baseOffset + count;
    }
    next = Math.min(next, last);
    return { records, next, atTip: next >= end, atEnd: false };
  }
}

function cursorsAt(offset: number): Cursors {
  return { [laneId]: { next: offset, done: false } };
}
