/**
 * A streaming answer whose first piece has been drawn, so that what fails at once fails before the head is sent, and what the
 * pieces come from is let go in every case: when all were taken, when the client stops, when it was gone before it took any.
 */
export async function started(
  pieces: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<AsyncIterable<Uint8Array> | Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return Buffer.alloc(0);
  const state = { isTaken: false };
  const letGo = (): void => {
    // Whoever reads lets go itself.
    if (!state.isTaken) void iterator.return?.().catch(ignore);
  };
  if (signal.aborted) letGo();
  else signal.addEventListener('abort', letGo, { once: true });
  return {
    [Symbol.asyncIterator]: () => {
      state.isTaken = true;
      signal.removeEventListener('abort', letGo);
      return resumed(first.value, iterator);
    },
  };
}

function resumed(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncIterator<Uint8Array> {
  let isFirst = true;
  return {
    next: () => {
      if (!isFirst) return iterator.next();
      isFirst = false;
      return Promise.resolve({ done: false, value: first });
    },
    return: async () => {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}

function ignore(): void {
  // Nobody is left to be told; the failure of a body is reported where it is read.
}
