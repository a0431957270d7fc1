/**
 * Looks after streams when their time comes: a state that ends, a closed shard that expires. One alarm a stream, on the
 * clock that data lives by. Work that fails is tried again after a while of real time.
 */
import type { Cancel, Clock, Monotonic } from '../../base/ports.ts';
import type { StreamEvents } from './events.ts';
import { expiresAtMs } from './visible-shards.ts';
import { nameKey } from './stream-table.ts';
import type { Stream, StreamId } from './stream.ts';

const retryDelayMs = 5_000;

export interface UpkeepParts {
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  readonly events: StreamEvents;
  /** Does what is due for the stream. */
  readonly run: (id: StreamId) => Promise<void>;
}

export class Upkeep {
  readonly #parts: UpkeepParts;
  readonly #alarms = new Map<StreamId, Cancel>();
  #isClosed = false;

  constructor(parts: UpkeepParts) {
    this.#parts = parts;
  }

  /** Sets the stream's alarm by what it is now, in place of the one before. */
  schedule(stream: Stream): void {
    this.forget(stream.id);
    if (this.#isClosed) return;
    const dueAtMs = upkeepDueAtMs(stream);
    if (dueAtMs === undefined) return;
    this.#alarms.set(
      stream.id,
      this.#parts.clock.at(dueAtMs, () => this.#wake(stream)),
    );
  }

  forget(id: StreamId): void {
    this.#alarms.get(id)?.();
    this.#alarms.delete(id);
  }

  close(): void {
    this.#isClosed = true;
    for (const cancel of this.#alarms.values()) cancel();
    this.#alarms.clear();
  }

  #wake(stream: Stream): void {
    this.#alarms.delete(stream.id);
    this.#parts.run(stream.id).catch((cause: unknown) => {
      this.#parts.events.upkeepFailed({ stream: nameKey(stream), cause });
      if (this.#isClosed || this.#alarms.has(stream.id)) return;
      this.#alarms.set(
        stream.id,
        this.#parts.monotonic.after(retryDelayMs, () => this.#wake(stream)),
      );
    });
  }
}

export function upkeepDueAtMs(stream: Stream): number | undefined {
  let dueAtMs = stream.settlesAtMs ?? Infinity;
  for (const shard of stream.shards.values()) {
    const expires = expiresAtMs(stream, shard);
    if (expires !== undefined) dueAtMs = Math.min(dueAtMs, expires);
  }
  return dueAtMs === Infinity ? undefined : dueAtMs;
}
