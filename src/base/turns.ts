/**
 * One task at a time per key, in the order they came; tasks of different keys run side by side. Changes of one thing take
 * turns, so that each decides on the state the one before it left.
 */

interface Line {
  tail: Promise<unknown>;
  pendingCount: number;
}

export interface TurnsOptions {
  /** Tasks under way and waiting for one key; more are refused, since a caller that far behind would rather hear it. */
  readonly pendingCountMax: number;
  /** What a task that is refused is told. */
  readonly refusal: () => Error;
}

export class Turns {
  readonly #options: TurnsOptions;
  readonly #lines = new Map<string, Line>();

  constructor(options: TurnsOptions) {
    this.#options = options;
  }

  async take<T>(key: string, task: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(key) ?? { tail: Promise.resolve(), pendingCount: 0 };
    if (line.pendingCount >= this.#options.pendingCountMax) throw this.#options.refusal();
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
