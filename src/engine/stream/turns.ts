/**
 * One task at a time per key, in the order they came; tasks of different keys run side by side. Changes of one stream take
 * turns, so that each decides on the state the one before it left.
 */
import { StreamError } from './errors.ts';

/** Tasks under way and waiting for one key; more are refused, since a caller that far behind would rather hear it. */
const pendingCountMax = 1_000;

interface Line {
  tail: Promise<unknown>;
  pendingCount: number;
}

export class Turns {
  readonly #lines = new Map<string, Line>();

  async take<T>(key: string, task: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(key) ?? { tail: Promise.resolve(), pendingCount: 0 };
    if (line.pendingCount >= pendingCountMax) throw new StreamError({ code: 'TooManyChanges', pendingCountMax });
    this.#lines.set(key, line);
    line.pendingCount += 1;
    // A failure is its own caller's to hear, not the next one's.
    const done = line.tail.then(task);
    line.tail = done.catch(() => undefined);
    try {
      return await done;
    } finally {
      line.pendingCount -= 1;
      if (line.pendingCount === 0) this.#lines.delete(key);
    }
  }

  /** Resolves once nothing is under way, also nothing that came while it waited. */
  async idle(): Promise<void> {
    while (this.#lines.size > 0) await Promise.all(Array.from(this.#lines.values(), (line) => line.tail));
  }
}
