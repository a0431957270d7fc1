/**
 * jq in a thread of its own, with bounds on its time and memory: whatever a filter does, the server goes on. The thread
 * starts with the first run and ends when there was none for a while.
 */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cancel, Monotonic } from '../../base/ports.ts';
import type { JqAnswer, JqTask } from './jq-thread.ts';

export type JqOutcome =
  | { readonly kind: 'ended'; readonly stdout: string; readonly stderr: string; readonly exitCode: number }
  | { readonly kind: 'stopped'; readonly reason: 'time' | 'memory' };

/** Of WebAssembly's memory, and of JavaScript's beside it. */
const memoryBytesMax = 128 * 1024 * 1024;
const heapMiBMax = 128;
const idleMsMax = 10_000;

export class JqMachine {
  readonly #monotonic: Monotonic;
  #thread: Worker | undefined;
  /** Runs stand in a row: a thread does one thing at a time. */
  #last: Promise<unknown> = Promise.resolve();
  #stopIdle: Cancel | undefined;

  constructor(monotonic: Monotonic) {
    this.#monotonic = monotonic;
  }

  /** Runs `filter` over the JSON `input`, for `timeMsMax` at most. */
  run(filter: string, input: string, timeMsMax: number): Promise<JqOutcome> {
    const outcome = this.#last.then(() => this.#run({ filter, input }, timeMsMax));
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last;
    await this.#stop();
  }

  async #run(task: JqTask, timeMsMax: number): Promise<JqOutcome> {
    this.#stopIdle?.();
    const thread = await this.#started();
    const { promise, resolve, reject } = Promise.withResolvers<JqOutcome>();
    const onMessage = (answer: JqAnswer): void => {
      if (answer.kind === 'ended') resolve(answer);
      else if (answer.kind === 'broken') resolve({ kind: 'stopped', reason: 'memory' });
    };
    const onError = (error: Error & { code?: string }): void => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ kind: 'stopped', reason: 'memory' });
      else reject(error);
    };
    const cancel = this.#monotonic.after(timeMsMax, () => resolve({ kind: 'stopped', reason: 'time' }));
    thread.on('message', onMessage);
    thread.on('error', onError);
    thread.postMessage(task);
    try {
      const outcome = await promise;
      if (outcome.kind === 'stopped') await this.#stop();
      else this.#stopIdle = this.#monotonic.after(idleMsMax, () => void this.#stop());
      return outcome;
    } catch (error) {
      await this.#stop();
      throw error;
    } finally {
      cancel();
      thread.off('message', onMessage);
      thread.off('error', onError);
    }
  }

  async #started(): Promise<Worker> {
    if (this.#thread !== undefined) return this.#thread;
    // The published package holds JavaScript; the sources run as they are.
    const file = new URL(`jq-thread${extname(import.meta.filename)}`, import.meta.url);
    const thread = new Worker(file, {
      workerData: { memoryBytesMax },
      resourceLimits: { maxOldGenerationSizeMb: heapMiBMax },
      // jq's own words about running out of memory are not for the server's output.
      stdout: true,
      stderr: true,
    });
    thread.unref();
    await new Promise<void>((resolve, reject) => {
      thread.once('message', () => resolve());
      // It stays, so that a thread that fails between two runs does not take the server with it.
      thread.on('error', reject);
    });
    this.#thread = thread;
    return thread;
  }

  async #stop(): Promise<void> {
    this.#stopIdle?.();
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.terminate();
  }
}
