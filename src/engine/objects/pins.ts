/** Keeps what readers hold from being removed under them: a removal waits until nobody holds the thing. */

interface Pinned {
  holders: number;
  readonly waiting: (() => void)[];
}

export class Pins {
  readonly #pinned = new Map<string, Pinned>();

  /** Holds it until the returned function is called, once. */
  hold(name: string): () => void {
    const pinned = this.#pinned.get(name) ?? { holders: 0, waiting: [] };
    this.#pinned.set(name, pinned);
    pinned.holders += 1;
    return () => {
      pinned.holders -= 1;
      if (pinned.holders > 0) return;
      this.#pinned.delete(name);
      for (const task of pinned.waiting) task();
    };
  }

  /** Runs the task at once where nobody holds it, else when the last one lets go. */
  whenFree(name: string, task: () => void): void {
    const pinned = this.#pinned.get(name);
    if (pinned === undefined) task();
    else pinned.waiting.push(task);
  }
}
