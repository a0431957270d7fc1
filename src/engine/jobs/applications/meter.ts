/** What of SQL applications is counted; engine/metrics keeps the series. */

export interface MeteredApplication {
  readonly account: string;
  readonly region: string;
  readonly name: string;
}

export interface ApplicationMeter {
  /** Records that were read from an input. */
  read(application: MeteredApplication, input: string, records: number, bytes: number): void;
  /** One attempt to write rows to an output. */
  wrote(application: MeteredApplication, output: string, attempt: OutputAttempt): void;
  /** One call of the function that prepares an input's records. */
  processed(application: MeteredApplication, input: string, call: ProcessingCall): void;
  /** Now and then while it runs. */
  running(application: MeteredApplication, state: { readonly behindMs: number; readonly kpus: number }): void;
  stopped(application: MeteredApplication): void;
}

export interface OutputAttempt {
  readonly records: number;
  readonly bytes: number;
  readonly succeeded: boolean;
}

export interface ProcessingCall {
  readonly durationMs: number;
  readonly succeeded: boolean;
  readonly okRecords: number;
  readonly okBytes: number;
  readonly droppedRecords: number;
  readonly failedRecords: number;
}

export const noMeter: ApplicationMeter = {
  read: () => undefined,
  wrote: () => undefined,
  processed: () => undefined,
  running: () => undefined,
  stopped: () => undefined,
};
