/**
 * The one runner of long-running work: deliveries, SQL applications. It starts a job, begins it again after a pause where it
 * failed, says how it is, and stops it cleanly.
 *
 * A job keeps what it must not lose in durable cursors of its own, so beginning it again is always safe. Pauses are real
 * time and double up to a bound; a job that held out for a while starts with the shortest one again. A job whose failure
 * cannot heal by itself throws `JobHalted` and rests until it is started anew.
 */
import { assert } from '../../base/assert.ts';
import type { Cancel, Monotonic } from '../../base/ports.ts';

export interface Job {
  /** Unique among those that run, such as `application/7`. */
  readonly id: string;
  /** The name by which people know what it works for. */
  readonly resource?: string;
  /**
   * Until the signal fires, then it resolves soon; or until its work is done for ever. What it rejects with is its failure.
   */
  run(signal: AbortSignal): Promise<void>;
  /** Milliseconds that the next record to work on lies behind now; 0 at the tip. */
  behindMs?(): Promise<number>;
}

export type JobState =
  | { readonly kind: 'running' }
  /** Failed, and begun again soon. */
  | { readonly kind: 'backing-off'; readonly failures: number; readonly error: unknown }
  /** Failed for good. */
  | { readonly kind: 'halted'; readonly error: unknown }
  /** Nothing is left to do. */
  | { readonly kind: 'done' };

/** A failure that no repetition heals. */
export class JobHalted extends Error {
  override readonly name = 'JobHalted';
}

export interface JobEvents {
  /** The job failed and is begun again after the pause; undefined: it is not. */
  failed(event: {
    readonly job: string;
    readonly resource: string | undefined;
    readonly cause: unknown;
    readonly pauseMs: number | undefined;
  }): void;
}

export interface JobsOptions {
  readonly monotonic: Monotonic;
  readonly events: JobEvents;
}

export const pauseMsMin = 100;
export const pauseMsMax = 30_000;
/** After so long without a failure the next one is taken for the first. */
export const steadyMs = 60_000;

interface Running {
  readonly job: Job;
  readonly abort: AbortController;
  readonly ended: Promise<void>;
  state: JobState;
}

export class Jobs implements AsyncDisposable {
  readonly #options: JobsOptions;
  readonly #running = new Map<string, Running>();
  #isClosed = false;

  constructor(options: JobsOptions) {
    this.#options = options;
  }

  /** After the server began to stop nothing is started any more. */
  start(job: Job): void {
    assert(!this.#running.has(job.id), `job ${job.id} does not run already`);
    if (this.#isClosed) return;
    const abort = new AbortController();
    const started = Promise.withResolvers<void>();
    const running: Running = { job, abort, ended: started.promise, state: { kind: 'running' } };
    this.#running.set(job.id, running);
    void this.#keep(running).then(started.resolve);
  }

  /** Resolves once the job has ended; at once where there is none of that id. */
  async stop(id: string): Promise<void> {
    const running = this.#running.get(id);
    if (running === undefined) return;
    running.abort.abort();
    await running.ended;
    if (this.#running.get(id) === running) this.#running.delete(id);
  }

  /** undefined where no such job was started, or it was stopped. */
  state(id: string): JobState | undefined {
    return this.#running.get(id)?.state;
  }

  /** Milliseconds the job lies behind; undefined where nobody knows. */
  async behindMs(id: string): Promise<number | undefined> {
    return this.#running.get(id)?.job.behindMs?.();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    await Promise.all(Array.from(this.#running.keys(), (id) => this.stop(id)));
  }

  /** Runs the job, again and again where it fails, until it ends or is stopped. */
  async #keep(running: Running): Promise<void> {
    const { job, abort } = running;
    let failures = 0;
    while (!abort.signal.aborted) {
      const startMs = this.#options.monotonic.nowMs();
      running.state = { kind: 'running' };
      try {
        await job.run(abort.signal);
        running.state = { kind: 'done' };
        return;
      } catch (error) {
        if (abort.signal.aborted) return;
        failures = this.#options.monotonic.nowMs() - startMs >= steadyMs ? 1 : failures + 1;
        if (error instanceof JobHalted) {
          running.state = { kind: 'halted', error };
          this.#failed(job, error, undefined);
          return;
        }
        running.state = { kind: 'backing-off', failures, error };
        const pauseMs = Math.min(pauseMsMin * 2 ** (failures - 1), pauseMsMax);
        this.#failed(job, error, pauseMs);
        await pause(this.#options.monotonic, pauseMs, abort.signal);
      }
    }
  }

  #failed({ id, resource }: Job, cause: unknown, pauseMs: number | undefined): void {
    this.#options.events.failed({ job: id, resource, cause, pauseMs });
  }
}

/** Resolves after the time, or as soon as the signal fires. */
export async function pause(monotonic: Monotonic, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const cancel: Cancel = monotonic.after(ms, resolve);
  const stop = (): void => resolve();
  signal.addEventListener('abort', stop);
  await promise;
  cancel();
  signal.removeEventListener('abort', stop);
}
