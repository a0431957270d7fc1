/**
 * Outputs that were read and are in no cut yet: for each target one object that is being filled. Counts and offsets are what
 * it holds; the bytes only as long as there is room.
 */
import type { MemoryRoom } from '../../base/memory-room.ts';
import { KeptBytes } from './kept-bytes.ts';
import { OutputList } from './output-list.ts';
import { mainTarget } from './target.ts';
import type { TargetRef } from './target.ts';

export interface Range {
  from: number;
  /** One past the last. */
  to: number;
}

/** Of one output. */
export interface Place {
  readonly lane: string;
  readonly offset: number;
  readonly arrivalMs: number;
  /** Which output of its record. */
  readonly index: number;
}

export interface UncutOptions {
  readonly ref: TargetRef;
  readonly nowMs: number;
  /** For the bytes; without it they are always read again. */
  readonly room: MemoryRoom | undefined;
}

/** One object that is being filled. */
export class Uncut {
  readonly ref: TargetRef;
  /** When the first output came to it. */
  readonly sinceMs: number;
  readonly ranges = new Map<string, Range>();
  readonly kept: KeptBytes | undefined;
  /** Of a target that shares its source with others. */
  readonly list: OutputList | undefined;
  oldestMs = Infinity;
  records = 0;
  bytes = 0;
  /** Only these outputs of the ranges; undefined where all that go to the target are meant. */
  picks: Map<string, (readonly [offset: number, index: number])[]> | undefined;
  /** The range that grew last, since most outputs come from the lane of the one before. */
  #lane: string | undefined;
  #range: Range | undefined;

  constructor({ ref, nowMs, room }: UncutOptions) {
    this.ref = ref;
    this.sinceMs = nowMs;
    this.kept = room && new KeptBytes(room);
    const isOneOfMany = ref !== mainTarget && ref.target.kind === 'main';
    this.list = room && isOneOfMany ? new OutputList(room) : undefined;
  }

  add({ lane, offset, arrivalMs, index }: Place, data: Uint8Array, delimiter: Uint8Array | undefined): void {
    const range = this.#rangeOf(lane, offset);
    range.to = offset + 1;
    if (arrivalMs < this.oldestMs) this.oldestMs = arrivalMs;
    this.records += 1;
    this.bytes += data.length + (delimiter?.length ?? 0);
    this.list?.add(lane, offset, index);
    if (this.kept?.isComplete !== true) return;
    this.kept.append(lane, data);
    if (delimiter !== undefined) this.kept.append(lane, delimiter);
  }

  /** An output that went to another target by itself; `index` is which one of its record. */
  pick(place: Place, data: Uint8Array): void {
    const { lane, offset, index } = place;
    this.add(place, data, undefined);
    this.picks ??= new Map();
    const picks = this.picks.get(lane);
    if (picks === undefined) this.picks.set(lane, [[offset, index]]);
    else picks.push([offset, index]);
  }

  /** Lets go of everything that only helps. */
  forget(): void {
    this.kept?.drop();
    this.list?.drop();
  }

  /** The lanes in the order in which an object has them. */
  lanes(): readonly string[] {
    return [...this.ranges.keys()].toSorted();
  }

  #rangeOf(lane: string, offset: number): Range {
    if (this.#range !== undefined && this.#lane === lane) return this.#range;
    let range = this.ranges.get(lane);
    if (range === undefined) {
      range = { from: offset, to: offset };
      this.ranges.set(lane, range);
    }
    this.#lane = lane;
    this.#range = range;
    return range;
  }
}
