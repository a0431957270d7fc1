/** The rows of the lab's application as they come: shown where they are results, counted where they are readings. */
import type { AwsClient } from '../aws-client.ts';
import { tailRows } from '../sql/tail.ts';
import type { SeenRow } from '../sql/tail.ts';
import { inputStreamName, labApplication, resultStream } from './lab-sql.ts';

export class ResultRows {
  readonly #client: AwsClient;
  readonly #show: (row: SeenRow) => void;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  #following: Promise<readonly PromiseSettledResult<void>[]> = Promise.resolve([]);
  #readings = 0;
  #results = 0;

  constructor(client: AwsClient, show: (row: SeenRow) => void, signal: AbortSignal) {
    this.#client = client;
    this.#show = show;
    this.#signal = AbortSignal.any([signal, this.#stop.signal]);
  }

  /** Readings that the application has taken in since this began to follow it. */
  get readingCount(): number {
    return this.#readings;
  }

  get resultCount(): number {
    return this.#results;
  }

  follow(): void {
    this.#following = Promise.allSettled([
      this.#each(resultStream, (row) => {
        this.#results += 1 + row.dropped;
        this.#show(row);
      }),
      this.#each(inputStreamName, ({ dropped }) => {
        this.#readings += 1 + dropped;
      }),
      this.#each('error_stream', this.#show),
    ]);
  }

  /** Errors: what ended the following before it was to end. */
  async end(): Promise<void> {
    this.#stop.abort();
    const failed = (await this.#following).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }

  async #each(stream: string, take: (row: SeenRow) => void): Promise<void> {
    for await (const row of tailRows(this.#client, { application: labApplication, stream }, this.#signal)) take(row);
  }
}
