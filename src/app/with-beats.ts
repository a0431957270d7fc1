/** What comes, and a beat where nothing came for a while: a connection that stands still is taken for dead. */
import type { Monotonic } from '../base/ports.ts';

export interface BeatOptions {
  readonly everyMs: number;
  readonly monotonic: Monotonic;
}

/** `undefined` is a beat. */
export async function* withBeats<T>(
  source: AsyncIterable<T>,
  { everyMs, monotonic }: BeatOptions,
): AsyncGenerator<T | undefined> {
  const iterator = source[Symbol.asyncIterator]();
  // Listened to once, however many beats pass until it comes.
  let arrived: Promise<IteratorResult<T>> | undefined;
  let wake: () => void = () => undefined;
  const fetch = (): void => {
    const next = iterator.next();
    const arrive = (): void => {
      arrived = next;
      wake();
    };
    next.then(arrive, arrive);
  };
  fetch();
  try {
    for (;;) {
      await new Promise<void>((resolve) => {
        const cancel = monotonic.after(everyMs, resolve);
        wake = () => {
          cancel();
          resolve();
        };
        if (arrived !== undefined) wake();
      });
      const result = await arrived;
      arrived = undefined;
      if (result?.done === true) return;
      yield result?.value;
      if (result !== undefined) fetch();
    }
  } finally {
    await iterator.return?.();
  }
}
