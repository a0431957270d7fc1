/** The records of a partition of delivery's own, as a source with one lane: direct puts, or what a function made of records. */
import { assert, unreachable } from '../../base/assert.ts';
import type { Cancel, Clock } from '../../base/ports.ts';
import type { Log, LogEntry, Offset, PartitionId } from '../log/log.ts';
import { decodeDirectPayload } from './direct-payload.ts';
import type { Cursors, Lane, LaneLimit, LaneSlice, RecordSource, SourceRecord, SourceStart } from './record-source.ts';
import { sealedAttribute } from './sealing.ts';
import type { DeliverySealing } from './sealing.ts';

export interface LogSourceOptions {
  readonly log: Log;
  readonly clock: Clock;
  readonly sealing: DeliverySealing;
}

/** How records lie in the entries of a partition. */
export interface RecordForm {
  /** Of the one lane. */
  readonly laneId: string;
  /** As many records as the entry has offsets. Errors: LogError Corrupt. */
  readonly decode: (payload: Uint8Array, entry: Pick<LogEntry, 'baseOffset' | 'arrivalMs'>) => readonly SourceRecord[];
}

export class LogSource implements RecordSource {
  readonly #options: LogSourceOptions;
  readonly #partition: PartitionId;
  readonly #form: RecordForm;

  constructor(options: LogSourceOptions, partition: PartitionId, form: RecordForm) {
    this.#options = options;
    this.#partition = partition;
    this.#form = form;
  }

  async begin(start: SourceStart): Promise<Cursors> {
    const { log } = this.#options;
    const bounds = await log.bounds(this.#partition);
    switch (start.kind) {
      case 'trim-horizon':
        return this.#cursorsAt(bounds.start);
      case 'latest':
        return this.#cursorsAt(bounds.end);
      case 'at-time':
        return this.#cursorsAt(await log.offsetForTime(this.#partition, start.timeMs));
    }
    return unreachable(start);
  }

  async lanes(): Promise<readonly Lane[]> {
    return [this.#lane()];
  }

  async lane(id: string): Promise<Lane | undefined> {
    return id === this.#form.laneId ? this.#lane() : undefined;
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
    const next = Math.max(cursors[this.#form.laneId]?.next ?? 0, start);
    if (next >= end) return 0;
    const [entry] = await log.read(this.#partition, next as Offset, { bytesMax: 0, countMax: 0 });
    return entry === undefined ? 0 : Math.max(clock.nowMs() - entry.arrivalMs, 0);
  }

  #lane(): Lane {
    return { id: this.#form.laneId, start: 0, read: (from, limit) => this.#read(from, limit) };
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
    for (const entry of entries) {
      const { attributes, payload } = entry;
      const isSealed = (attributes & sealedAttribute) !== 0;
      const open = isSealed ? await this.#options.sealing.open(this.#partition, payload) : payload;
      for (const record of this.#form.decode(open, entry))
        if (record.offset >= first && record.offset < last) records.push(record);
      next = entry.baseOffset + entry.count;
    }
    next = Math.min(next, last);
    return { records, next, atTip: next >= end, atEnd: false };
  }

  #cursorsAt(offset: number): Cursors {
    return { [this.#form.laneId]: { next: offset, done: false } };
  }
}

const directForm: RecordForm = {
  laneId: 'direct',
  decode: (payload, { baseOffset, arrivalMs }) =>
    decodeDirectPayload(payload).map((data, index) => ({ data, offset: baseOffset + index, arrivalMs })),
};

export class DirectSource extends LogSource {
  constructor(options: LogSourceOptions, partition: PartitionId) {
    super(options, partition, directForm);
  }
}
