/**
 * One change of a key at a time, in the order they came, so that each decides on what the one before it left; and a way to keep
 * all changes out of a bucket (or an upload) while it is decided whether it may go.
 */
import { ObjectError } from './errors.ts';
import { turnsWaitingMax } from './limits.ts';

interface Line {
  tail: Promise<unknown>;
  waitingCount: number;
}

export class Turns {
  readonly #lines = new Map<string, Line>();

  /** Errors: ObjectError Busy, and what the task throws. */
  async take<T>(name: string, task: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(name) ?? { tail: Promise.resolve(), waitingCount: 0 };
    if (line.waitingCount >= turnsWaitingMax) throw new ObjectError({ code: 'Busy' });
    this.#lines.set(name, line);
    line.waitingCount += 1;
    // A failure is its own caller's to hear, not the next one's.
    const done = line.tail.then(task);
    line.tail = done.catch(() => undefined);
    try {
      return await done;
    } finally {
      line.waitingCount -= 1;
      if (line.waitingCount === 0) this.#lines.delete(name);
    }
  }
}

interface Gate {
  passing: number;
  closing: PromiseWithResolvers<void> | undefined;
  /** Resolves when the gate is open again. */
  closed: Promise<void> | undefined;
}

export class Gates {
  readonly #gates = new Map<string, Gate>();

  /** Runs the task beside others of that name, but not while the gate is closed. */
  async pass<T>(name: string, task: () => Promise<T>): Promise<T> {
    let gate = this.#gate(name);
    // Looked up anew after each wait: an idle gate is forgotten, and then it is another one.
    for (; gate.closed !== undefined; gate = this.#gate(name)) await gate.closed;
    gate.passing += 1;
    try {
      return await task();
    } finally {
      gate.passing -= 1;
      if (gate.passing === 0) gate.closing?.resolve();
      this.#forget(name, gate);
    }
  }

  /** Waits for those inside, then runs the task while nobody else is. */
  async close<T>(name: string, task: () => Promise<T>): Promise<T> {
    let gate = this.#gate(name);
    for (; gate.closed !== undefined; gate = this.#gate(name)) await gate.closed;
    const opened = Promise.withResolvers<void>();
    gate.closed = opened.promise;
    try {
      if (gate.passing > 0) {
        gate.closing = Promise.withResolvers<void>();
        await gate.closing.promise;
      }
      return await task();
    } finally {
      gate.closing = undefined;
      gate.closed = undefined;
      opened.resolve();
      this.#forget(name, gate);
    }
  }

  #gate(name: string): Gate {
    let gate = this.#gates.get(name);
    if (gate === undefined) {
      gate = { passing: 0, closing: undefined, closed: undefined };
      this.#gates.set(name, gate);
    }
    return gate;
  }

  #forget(name: string, gate: Gate): void {
    const isIdle = gate.passing === 0 && gate.closed === undefined;
    if (isIdle && this.#gates.get(name) === gate) this.#gates.delete(name);
  }
}

/** Whoever changes documents of the key takes this turn. */
export function keyTurn(bucket: number, key: string): string {
  return `key/${bucket}/${key}`;
}

/** Whoever changes the document of the part takes this turn. */
export function partTurn(upload: number, partNumber: number): string {
  return `part/${upload}/${partNumber}`;
}
