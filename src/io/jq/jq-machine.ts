/**
 * jq with bounds on its time and memory: whatever a filter does, the server goes on. A machine does one thing at a time, so
 * that whoever has one holds back others with at most one thread.
 */
import type { Monotonic } from '../../base/ports.ts';
import { JqThreads, type JqOutcome } from './jq-threads.ts';

/** Of the process, as its cores and its memory are. */
let shared: JqThreads | undefined;

export class JqMachine {
  readonly #threads: JqThreads;
  #last: Promise<unknown> = Promise.resolve();

  constructor(monotonic: Monotonic) {
    shared ??= new JqThreads(monotonic);
    this.#threads = shared;
  }

  /** Runs `filter` over the JSON `input`, for `timeMsMax` at most. */
  run(filter: string, input: string, timeMsMax: number): Promise<JqOutcome> {
    const outcome = this.#last.then(() => this.#threads.run({ filter, input }, timeMsMax));
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }

  /** Waits for what runs. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last;
  }
}
