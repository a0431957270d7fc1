/** Reads under way, so that a file that left the log is closed or recycled only when nobody can still be reading it. */
export class Readers {
  readonly #running = new Set<Promise<unknown>>();

  async run<T>(read: () => Promise<T>): Promise<T> {
    const running = read();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** Resolves once every read that was under way has ended. Later ones cannot see what left before this call. */
  async drain(): Promise<void> {
    await Promise.allSettled(this.#running);
  }
}
