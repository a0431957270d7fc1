/**
 * One delivery: reads its source, processes the records, gathers the outputs, cuts objects and has them put.
 *
 * Promises: every record the source still holds is delivered once, or its error is; an object is cut durably before it is put,
 * so a crash at any point leads to the same objects. It never reads on while what it gathered has grown to its bound.
 *
 * It is run again after a failure, from its ledger: nothing it holds in memory is needed.
 */
import { Ledger } from './ledger.ts';
import type { LedgerName } from './ledger.ts';
import type { SourceStart } from './record-source.ts';
import { Run } from './run.ts';
import type { PipelineParts } from './run.ts';
import { WakeUp } from './wake-up.ts';

export interface PipelineOptions {
  readonly name: LedgerName;
  /** Where it begins, the first time. */
  readonly start: SourceStart;
}

export class Pipeline {
  readonly #parts: PipelineParts;
  readonly #options: PipelineOptions;
  readonly #wakeUp: WakeUp;
  #running: Run | undefined;

  constructor(parts: PipelineParts, options: PipelineOptions) {
    this.#parts = parts;
    this.#options = options;
    this.#wakeUp = new WakeUp(parts.clock);
  }

  /** What is wanted may have changed. */
  wake(): void {
    this.#running?.noteChange();
    this.#wakeUp.wake();
  }

  /** The first offset of a lane that is still needed; undefined where nobody knows yet. */
  neededFrom(lane: string): number | undefined {
    return this.#running?.ledger.neededFrom(lane);
  }

  /** Milliseconds that the next record to read lies behind now. */
  async behindMs(): Promise<number> {
    const { source } = this.#parts;
    return this.#running === undefined ? 0 : source.behindMs(this.#running.ledger.scanned);
  }

  /** Until the signal fires, or nothing is left to do. Rejects where it must be begun again. */
  async run(signal: AbortSignal): Promise<void> {
    const { meta, source, wanted } = this.#parts;
    const { name, start } = this.#options;
    const tidy = source.tidied.bind(source);
    const ledger = await Ledger.open(meta, name, tidy, async () => ({
      cursors: await source.begin(start),
      plan: await wanted(),
    }));
    const run = await Run.open(this.#parts, ledger, this.#wakeUp);
    const wake = (): void => this.#wakeUp.wake();
    signal.addEventListener('abort', wake);
    const unwatch = source.watch(() => run.noteRecords());
    this.#running = run;
    try {
      while (!signal.aborted && !run.isDone) await run.step();
      await run.save();
    } finally {
      unwatch();
      signal.removeEventListener('abort', wake);
      this.#running = undefined;
      await run.close();
    }
  }
}
