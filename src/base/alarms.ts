/**
 * Work that falls due by itself: a state that ends, a closed shard that expires. One alarm a key, on the clock that data
 * lives by. Work that fails is reported and tried again after a while of real time.
 */
import type { Cancel, Clock, Monotonic } from './ports.ts';

const retryDelayMs = 5_000;

export interface AlarmParts<Key> {
  readonly clock: Clock;
  readonly monotonic: Monotonic;
  /** Does what is due for the key. */
  readonly run: (key: Key) => Promise<void>;
  readonly onFailure: (key: Key, cause: unknown) => void;
}

export class Alarms<Key> {
  readonly #parts: AlarmParts<Key>;
  readonly #alarms = new Map<Key, Cancel>();
  #isClosed = false;

  constructor(parts: AlarmParts<Key>) {
    this.#parts = parts;
  }

  /** In place of the alarm before; undefined takes it away. */
  set(key: Key, dueAtMs: number | undefined): void {
    this.#alarms.get(key)?.();
    this.#alarms.delete(key);
    if (this.#isClosed || dueAtMs === undefined) return;
    this.#alarms.set(
      key,
      this.#parts.clock.at(dueAtMs, () => this.#ring(key)),
    );
  }

  close(): void {
    this.#isClosed = true;
    for (const cancel of this.#alarms.values()) cancel();
    this.#alarms.clear();
  }

  #ring(key: Key): void {
    this.#alarms.delete(key);
    this.#parts.run(key).catch((cause: unknown) => {
      this.#parts.onFailure(key, cause);
      if (this.#isClosed || this.#alarms.has(key)) return;
      this.#alarms.set(
        key,
        this.#parts.monotonic.after(retryDelayMs, () => this.#ring(key)),
      );
    });
  }
}
