/**
 * Outputs on their way into objects: one object is filled for each target, and sealed when it is large or old enough. Where the
 * deliveries of a target are behind, its object goes on growing, up to a bound.
 */
import { required } from '../../base/assert.ts';
import type { Clock } from '../../base/ports.ts';
import type { MemoryRoom } from '../../base/memory-room.ts';
import { bufferBytesMax, bufferRecordsMax, picksMax, putsPerTargetMax, zeroIntervalGapMs } from './limits.ts';
import { overflowTarget } from './target.ts';
import type { TargetRef } from './target.ts';
import { Uncut } from './uncut.ts';
import type { Place } from './uncut.ts';

export interface GatheringLimits {
  readonly sizeBytes: number;
  readonly intervalMs: number;
  /** Of targets with partition keys; undefined where records are not partitioned. */
  readonly partitionsMax: number | undefined;
}

export interface GatheringOptions {
  readonly clock: Clock;
  readonly room: MemoryRoom | undefined;
  /** Objects of each target that are being put. */
  readonly underWay: ReadonlyMap<string, number>;
}

export class Gathering {
  readonly #options: GatheringOptions;
  readonly #open = new Map<string, Uncut>();
  readonly #sealed: Uncut[] = [];
  readonly #sealedCounts = new Map<string, number>();
  /** Large enough since the record that is being added began. */
  #ripe: Uncut[] = [];
  /** When an object of the target was sealed last, where the interval is 0. */
  readonly #lastMs = new Map<string, number>();
  #limits: GatheringLimits;
  #refused = 0;

  constructor(options: GatheringOptions, limits: GatheringLimits) {
    this.#options = options;
    this.#limits = limits;
  }

  set limits(limits: GatheringLimits) {
    this.#limits = limits;
  }

  /** One output of a record; `index` is which. */
  add(ref: TargetRef, place: Place, data: Uint8Array, delimiter?: Uint8Array): void {
    if (!this.#hasRoomFor(ref)) {
      this.#refused += 1;
      this.#uncutOf(overflowTarget).pick(place, data);
      return;
    }
    const uncut = this.#uncutOf(ref);
    uncut.add(place, data, delimiter);
    if (uncut.bytes >= this.#limits.sizeBytes) this.#ripe.push(uncut);
  }

  /** All outputs of a record were added: a cut never parts them. */
  endRecord(): void {
    if (this.#ripe.length === 0) return;
    for (const uncut of this.#ripe) if (this.#isOpen(uncut) && this.#maySeal(uncut)) this.#seal(uncut);
    this.#ripe = [];
  }

  /** Seals what is due by now. At the tip the age of the oldest record counts, before it the time since it was read. */
  sealDue(isAtTip: boolean): void {
    const nowMs = this.#options.clock.nowMs();
    for (const uncut of this.#open.values()) {
      const isDue = uncut.bytes >= this.#limits.sizeBytes || this.#dueMs(uncut, isAtTip) <= nowMs;
      if (isDue && this.#maySeal(uncut)) this.#seal(uncut);
    }
  }

  /** Whether what overflowed must be cut now, and with it everything else. */
  isBarrierDue(isAtTip: boolean): boolean {
    const overflow = this.#open.get(overflowTarget.id);
    if (overflow === undefined) return false;
    const isLarge = overflow.records >= picksMax || overflow.bytes >= this.#limits.sizeBytes;
    return isLarge || this.#dueMs(overflow, isAtTip) <= this.#options.clock.nowMs();
  }

  /** Everything, what overflowed last. */
  sealAll(): void {
    const overflow = this.#open.get(overflowTarget.id);
    for (const uncut of this.#open.values()) if (uncut !== overflow) this.#seal(uncut);
    if (overflow !== undefined) this.#seal(overflow);
  }

  /** When time seals the next one that may be; undefined where none waits for time. */
  nextDueMs(isAtTip: boolean): number | undefined {
    let next: number | undefined;
    for (const uncut of this.#open.values()) {
      if (uncut.ref !== overflowTarget && !this.#maySeal(uncut)) continue;
      const dueMs = this.#dueMs(uncut, isAtTip);
      if (next === undefined || dueMs < next) next = dueMs;
    }
    return next;
  }

  /** Sealed ones, the oldest first. They are uncut until `noteCut`. */
  get sealed(): readonly Uncut[] {
    return this.#sealed;
  }

  /** The first `count` sealed ones are durable as cuts. */
  noteCut(count: number): void {
    for (const { ref } of this.#sealed.splice(0, count)) {
      const left = required(this.#sealedCounts.get(ref.id), 'what is sealed is counted') - 1;
      if (left === 0) this.#sealedCounts.delete(ref.id);
      else this.#sealedCounts.set(ref.id, left);
    }
  }

  /** All but the first `besides` sealed ones. */
  *uncut(besides = 0): Generator<Uncut> {
    yield* this.#open.values();
    for (let index = besides; index < this.#sealed.length; index += 1) yield required(this.#sealed[index], 'in range');
  }

  get isEmpty(): boolean {
    return this.#open.size === 0 && this.#sealed.length === 0;
  }

  /** Something has grown to its bound: nothing more may be read before it was cut. */
  get isFull(): boolean {
    for (const { bytes, records } of this.#open.values())
      if (bytes >= bufferBytesMax || records >= bufferRecordsMax) return true;
    return false;
  }

  get bytes(): number {
    let bytes = 0;
    for (const uncut of this.uncut()) bytes += uncut.bytes;
    return bytes;
  }

  /** The largest object that is being filled. */
  get largestBytes(): number {
    let bytes = 0;
    for (const uncut of this.#open.values()) bytes = Math.max(bytes, uncut.bytes);
    return bytes;
  }

  get partitions(): number {
    return this.#activeTargets().size;
  }

  /** Outputs that found no room for their partition since the last call. */
  takeRefused(): number {
    const refused = this.#refused;
    this.#refused = 0;
    return refused;
  }

  close(): void {
    for (const uncut of this.uncut()) uncut.forget();
  }

  #hasRoomFor({ id, target }: TargetRef): boolean {
    const { partitionsMax } = this.#limits;
    if (partitionsMax === undefined || target.kind !== 'main' || this.#open.has(id)) return true;
    const { underWay } = this.#options;
    if (this.#open.size + underWay.size + this.#sealedCounts.size < partitionsMax) return true;
    const active = this.#activeTargets();
    return active.has(id) || active.size < partitionsMax;
  }

  #activeTargets(): ReadonlySet<string> {
    const { underWay } = this.#options;
    return new Set([...this.#open.keys(), ...underWay.keys(), ...this.#sealedCounts.keys()].filter(isMain));
  }

  #uncutOf(ref: TargetRef): Uncut {
    let uncut = this.#open.get(ref.id);
    if (uncut === undefined) {
      const { clock, room } = this.#options;
      uncut = new Uncut({ ref, nowMs: clock.nowMs(), room: ref === overflowTarget ? undefined : room });
      this.#open.set(ref.id, uncut);
    }
    return uncut;
  }

  #isOpen(uncut: Uncut): boolean {
    return this.#open.get(uncut.ref.id) === uncut;
  }

  #maySeal({ ref }: Uncut): boolean {
    if (ref === overflowTarget) return false;
    const { underWay } = this.#options;
    return (underWay.get(ref.id) ?? 0) + (this.#sealedCounts.get(ref.id) ?? 0) < putsPerTargetMax;
  }

  #dueMs({ ref, sinceMs, oldestMs }: Uncut, isAtTip: boolean): number {
    const { intervalMs } = this.#limits;
    const startMs = isAtTip ? Math.min(sinceMs, oldestMs) : sinceMs;
    if (intervalMs > 0) return startMs + intervalMs;
    return Math.max(startMs, (this.#lastMs.get(ref.id) ?? 0) + zeroIntervalGapMs);
  }

  #seal(uncut: Uncut): void {
    const { id } = uncut.ref;
    this.#open.delete(id);
    this.#sealed.push(uncut);
    this.#sealedCounts.set(id, (this.#sealedCounts.get(id) ?? 0) + 1);
    if (this.#limits.intervalMs > 0) return;
    const nowMs = this.#options.clock.nowMs();
    for (const [target, lastMs] of this.#lastMs) {
      // Kept in the order of their times, so only passed ones stand at the front.
      if (lastMs + zeroIntervalGapMs > nowMs) break;
      this.#lastMs.delete(target);
    }
    this.#lastMs.delete(id);
    this.#lastMs.set(id, nowMs);
  }
}

function isMain(id: string): boolean {
  return id.startsWith('main ');
}
