/** Puts records in batches, several requests at most under way, and again what was throttled. */
import type { ClientRecord, KinesisClient } from '../app/kinesis-client.ts';
import { pause } from '../app/pause.ts';
import type { Shell } from '../app/shell.ts';

const batchRecordsMax = 500;
const batchBytesMax = 4 * 1024 * 1024;
const attemptsMax = 10;
const backoffMsMax = 2_000;
/** What AWS answers for single records that may be sent again. */
const passingCodes = new Set(['ProvisionedThroughputExceededException', 'InternalFailure']);

export class Sender {
  readonly #client: KinesisClient;
  readonly #stream: string;
  readonly #signal: AbortSignal;
  sentCount = 0;

  constructor(client: KinesisClient, stream: string, signal: AbortSignal) {
    this.#client = client;
    this.#stream = stream;
    this.#signal = signal;
  }

  /**
   * Sends until the source ends. A batch goes when it is full, or when nothing more is waiting: a line that somebody typed
   * is not held back, and a file goes in large batches.
   */
  async sendAll(source: AsyncIterable<ClientRecord>): Promise<void> {
    const iterator = source[Symbol.asyncIterator]();
    // Who waits for the next line of a terminal must still be able to end the command.
    const interrupted = whenAborted(this.#signal);
    let next = iterator.next();
    for (;;) {
      const batch: ClientRecord[] = [];
      let bytes = 0;
      let result: IteratorResult<ClientRecord> | undefined = await Promise.race([next, interrupted]);
      while (result !== undefined && result.done !== true) {
        batch.push(result.value);
        bytes += result.value.data.length;
        next = iterator.next();
        if (batch.length >= batchRecordsMax || bytes >= batchBytesMax) break;
        result = await readyNow(next);
      }
      if (batch.length > 0) await this.send(batch);
      if (result?.done === true || this.#signal.aborted) break;
    }
  }

  /** Errors: what the client throws, and an Error once records were refused too often or for good. */
  async send(records: readonly ClientRecord[]): Promise<void> {
    let waiting = records;
    for (let attempt = 1; ; attempt++) {
      const refused = await this.#client.put(this.#stream, waiting);
      this.sentCount += waiting.length - refused.size;
      if (refused.size === 0) return;
      const [code = ''] = new Set(refused.values());
      if (attempt === attemptsMax || !passingCodes.has(code))
        throw new Error(`${refused.size} of ${records.length} records were refused: ${code}`);
      if (this.#signal.aborted) return;
      await pause(Math.min(50 * 2 ** attempt, backoffMsMax), this.#signal);
      waiting = [...refused.keys()];
    }
  }
}

/** The promise's value where it is there already, or within one turn of the event loop. */
function readyNow<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>((resolve) => setImmediate(() => resolve(undefined)))]);
}

function whenAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

/** Aborts when the user wants the command to end, or nobody reads its output. */
export function interruptSignal(shell: Shell): AbortSignal {
  const abort = new AbortController();
  shell.onStopRequest(() => abort.abort());
  shell.onOutputClosed(() => abort.abort());
  return abort.signal;
}
