/**
 * Live looks into the streams of running applications. A look costs a row's text for each row and nothing where nobody looks;
 * who takes rows more slowly than they come loses the newest ones, and is told how many. It goes on over restarts of its
 * application, and waits while that does not run.
 */
import type { Cancel } from '../../../base/ports.ts';
import { errorStreamName } from '../../sql/errors.ts';
import type { Application } from '../../sql/runtime/application.ts';
import type { ApplicationId } from './application.ts';
import { ApplicationError } from './errors.ts';
import { tailRowsMax, tailsMax } from './limits.ts';

export interface TailRow {
  readonly stream: string;
  readonly rowtimeMs: number;
  /** The row as one JSON object. */
  readonly json: string;
  /** Rows that were lost before this one, since the one before it. */
  readonly dropped: number;
}

interface Look {
  /** undefined: what the script makes, and the error stream. */
  readonly stream: string | undefined;
  readonly rows: TailRow[];
  dropped: number;
  wake: () => void;
  /** Of its listeners in the application that runs now. */
  cancels: readonly Cancel[];
}

export class Tails {
  readonly #looks = new Map<ApplicationId, Set<Look>>();
  readonly #running = new Map<ApplicationId, Application>();
  readonly #rowsMax: number;

  constructor(options: { readonly rowsMax?: number } = {}) {
    this.#rowsMax = options.rowsMax ?? tailRowsMax;
  }

  /** An application runs; until it is cancelled its streams can be looked into. */
  attach(id: ApplicationId, application: Application): Cancel {
    this.#running.set(id, application);
    for (const look of this.#looks.get(id) ?? []) this.#listen(look, application);
    return () => {
      if (this.#running.get(id) !== application) return;
      this.#running.delete(id);
      for (const look of this.#looks.get(id) ?? []) silence(look);
    };
  }

  /** Rows as they come, until the signal fires. Errors: ApplicationError Unsupported where too many look already, before the first row. */
  async *open(id: ApplicationId, stream: string | undefined, signal: AbortSignal): AsyncGenerator<TailRow> {
    const looks = this.#looks.get(id) ?? new Set();
    if (looks.size >= tailsMax)
      throw new ApplicationError({
        code: 'Unsupported',
        reason: `At most ${tailsMax} readers look at one application.`,
      });
    const look: Look = { stream, rows: [], dropped: 0, wake: () => undefined, cancels: [] };
    looks.add(look);
    this.#looks.set(id, looks);
    const stop = (): void => look.wake();
    signal.addEventListener('abort', stop);
    try {
      const running = this.#running.get(id);
      if (running !== undefined) this.#listen(look, running);
      while (!signal.aborted) {
        yield* look.rows.splice(0);
        if (look.rows.length > 0 || signal.aborted) continue;
        await new Promise<void>((resolve) => {
          look.wake = resolve;
        });
      }
    } finally {
      signal.removeEventListener('abort', stop);
      silence(look);
      looks.delete(look);
      if (looks.size === 0) this.#looks.delete(id);
    }
  }

  #listen(look: Look, application: Application): void {
    const made = [...application.plan.streams.map(({ name }) => name), errorStreamName];
    const names = look.stream === undefined ? made : [look.stream];
    look.cancels = names.flatMap((stream) => {
      const write = application.jsonWriter(stream);
      if (write === undefined) return [];
      return application.listen(stream, (rowtimeMs, row) => {
        if (look.rows.length >= this.#rowsMax) {
          look.dropped += 1;
          return;
        }
        look.rows.push({ stream, rowtimeMs, json: write(row), dropped: look.dropped });
        look.dropped = 0;
        look.wake();
      });
    });
  }
}

function silence(look: Look): void {
  for (const cancel of look.cancels) cancel();
  look.cancels = [];
}
