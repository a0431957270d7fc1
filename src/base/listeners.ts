/** Who is told of changes. A listener that throws neither fails the change, which stands already, nor keeps others from it. */
import type { Cancel } from './ports.ts';

export class Listeners<Event> {
  readonly #listeners = new Set<(event: Event) => void>();
  readonly #onFailure: (cause: unknown) => void;

  constructor(onFailure: (cause: unknown) => void) {
    this.#onFailure = onFailure;
  }

  add(listener: (event: Event) => void): Cancel {
    // A wrapper of its own, so that the same function added twice is two registrations.
    const own = (event: Event): void => listener(event);
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
    };
  }

  tell(event: Event): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (cause) {
        this.#onFailure(cause);
      }
    }
  }
}
