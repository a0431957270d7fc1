/**
 * The threads that run jq, few for the whole process: each takes some 25 MB, and runs leave nothing behind in them. A thread
 * starts when one is needed and ends when nothing was for a while.
 */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cancel, Monotonic } from '../../base/ports.ts';
import type { JqAnswer, JqTask } from './jq-thread.ts';

export type JqOutcome =
  | { readonly kind: 'ended'; readonly stdout: string; readonly stderr: string; readonly exitCode: number }
  | { readonly kind: 'stopped'; readonly reason: 'time' | 'memory' };

export const threadsMax = 4;
/** Of WebAssembly's memory in a thread, and of JavaScript's beside it. */
const memoryBytesMax = 128 * 1024 * 1024;
const heapMiBMax = 128;
const idleMsMax = 10_000;
/** What a thread that is no more has for its number. */
const endedThreadId = -1;

interface IdleThread {
  readonly worker: Worker;
  readonly cancelStop: Cancel;
}

export class JqThreads {
  readonly #monotonic: Monotonic;
  readonly #idle: IdleThread[] = [];
  /** Each is one run of a JqMachine, which has one at a time. */
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(monotonic: Monotonic) {
    this.#monotonic = monotonic;
  }

  /** Runs the task for `timeMsMax` at most, once a thread is free. */
  async run(task: JqTask, timeMsMax: number): Promise<JqOutcome> {
    if (this.#busy === threadsMax) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#busy += 1;
    try {
      const worker = await this.#take();
      const outcome = await this.#runIn(worker, task, timeMsMax);
      if (outcome.kind === 'ended') this.#giveBack(worker);
      return outcome;
    } finally {
      // Whoever waits goes on in this one's place.
      const next = this.#waiting.shift();
      if (next === undefined) this.#busy -= 1;
      else next();
    }
  }

  async #take(): Promise<Worker> {
    for (let idle = this.#idle.pop(); idle !== undefined; idle = this.#idle.pop()) {
      idle.cancelStop();
      if (idle.worker.threadId !== endedThreadId) return idle.worker;
    }
    return startThread();
  }

  #giveBack(worker: Worker): void {
    const cancelStop = this.#monotonic.after(idleMsMax, () => {
      const place = this.#idle.findIndex((idle) => idle.worker === worker);
      if (place >= 0) this.#idle.splice(place, 1);
      void worker.terminate();
    });
    this.#idle.push({ worker, cancelStop });
  }

  async #runIn(worker: Worker, task: JqTask, timeMsMax: number): Promise<JqOutcome> {
    const { promise, resolve, reject } = Promise.withResolvers<JqOutcome>();
    const onMessage = (answer: JqAnswer): void => {
      if (answer.kind === 'ended') resolve(answer);
      else if (answer.kind === 'broken') resolve({ kind: 'stopped', reason: 'memory' });
    };
    const onError = (error: Error & { code?: string }): void => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ kind: 'stopped', reason: 'memory' });
      else reject(error);
    };
    const onExit = (code: number): void => reject(new Error(`the thread of jq ended with code ${code}`));
    const cancel = this.#monotonic.after(timeMsMax, () => resolve({ kind: 'stopped', reason: 'time' }));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(task);
    let isWhole = false;
    try {
      const outcome = await promise;
      isWhole = outcome.kind === 'ended';
      return outcome;
    } finally {
      cancel();
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      if (!isWhole) await worker.terminate();
    }
  }
}

/** Resolves once it takes tasks. */
async function startThread(): Promise<Worker> {
  // The published package holds JavaScript; the sources run as they are.
  const file = new URL(`jq-thread${extname(import.meta.filename)}`, import.meta.url);
  const worker = new Worker(file, {
    workerData: { memoryBytesMax },
    resourceLimits: { maxOldGenerationSizeMb: heapMiBMax },
    // jq's own words about running out of memory are not for the server's output.
    stdout: true,
    stderr: true,
  });
  worker.unref();
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    // It stays, so that a thread that fails between two runs does not take the server with it.
    worker.on('error', reject);
  });
  return worker;
}
