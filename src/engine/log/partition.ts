/**
 * What a log keeps in memory of one partition, and the rules by which a group takes its offsets. Two positions stand apart:
 * `taken` counts appends under way, `durable` is all that readers and watchers may see. A failed write gives back what was
 * taken; nothing ever takes back what is durable.
 */
import { assert } from '../../base/assert.ts';
import type { Cancel } from '../../base/ports.ts';
import { LogError } from './log.ts';
import type { Append, Appended, Offset, PartitionBounds, PartitionId } from './log.ts';

/** The end of a partition: what the next append builds on. */
export interface Head {
  readonly next: Offset;
  readonly arrivalMs: number;
  readonly epoch: number;
}

export const emptyHead: Head = { next: 0 as Offset, arrivalMs: 0, epoch: 0 };

export class Partition {
  readonly id: PartitionId;
  taken: Head;
  durable: Head;
  /** Everything below is trimmed or expired. */
  start: Offset;
  retentionMs: number | undefined;
  readonly #listeners = new Set<(end: Offset) => void>();

  constructor(id: PartitionId, head: Head = emptyHead, start: Offset = 0 as Offset) {
    assert(Number.isInteger(id) && id >= 0 && id < 2 ** 32, `partition id ${id} is not a 32-bit number`);
    assert(start <= head.next, `partition ${id} starts at ${start}, past its end ${head.next}`);
    this.id = id;
    this.taken = head;
    this.durable = head;
    this.start = start;
  }

  bounds(): PartitionBounds {
    return { start: this.start, end: this.durable.next, lastArrivalMs: this.durable.arrivalMs };
  }

  watch(listener: (end: Offset) => void): Cancel {
    // A wrapper of its own, so that one function registered twice is two registrations.
    const registration = (end: Offset): void => listener(end);
    this.#listeners.add(registration);
    return () => this.#listeners.delete(registration);
  }

  /** Shows `head` to readers. */
  commit(head: Head): void {
    assert(head.next >= this.durable.next && head.next <= this.taken.next, `partition ${this.id} commits out of order`);
    this.durable = head;
  }

  /** Tells the watchers where the end is now. A commit of several entries tells them once, after all are visible. */
  notify(): void {
    for (const listener of this.#listeners) listener(this.durable.next);
  }

  /** Gives back everything taken and not durable. */
  rollBack(): void {
    this.taken = this.durable;
  }

  moveStart(to: Offset): void {
    assert(to <= this.durable.next, `partition ${this.id} cannot start past its end`);
    if (to > this.start) this.start = to;
  }

  /** Refuses a read that lies outside what can be read. */
  checkReadable(from: Offset): void {
    if (from >= this.start && from <= this.durable.next) return;
    throw new LogError(
      'OffsetOutOfRange',
      `partition ${this.id} holds ${this.start} to ${this.durable.next}; offset ${from} lies outside`,
    );
  }

  checkTrim(before: Offset): void {
    if (before <= this.durable.next) return;
    throw new LogError(
      'OffsetOutOfRange',
      `partition ${this.id} ends at ${this.durable.next}; cannot trim to ${before}`,
    );
  }

  /** Lets one append take the next offsets, or refuses it and changes nothing. */
  take(append: Append, nowMs: number): Appended {
    const { next, arrivalMs, epoch } = this.taken;
    if (append.expectedOffset !== undefined && append.expectedOffset !== next) {
      throw new LogError('OffsetMismatch', `partition ${this.id} is at ${next}, not at ${append.expectedOffset}`);
    }
    if (append.epoch !== undefined && append.epoch < epoch) {
      throw new LogError('StaleEpoch', `partition ${this.id} has seen epoch ${epoch}, above ${append.epoch}`);
    }
    const appended: Appended = { baseOffset: next, arrivalMs: Math.max(nowMs, arrivalMs) };
    this.taken = {
      next: (next + append.count) as Offset,
      arrivalMs: appended.arrivalMs,
      epoch: append.epoch ?? epoch,
    };
    assert(Number.isSafeInteger(this.taken.next), `partition ${this.id} is out of offsets`);
    return appended;
  }
}
