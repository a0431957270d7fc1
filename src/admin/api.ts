/** The types of the admin API: what it answers and takes, and what it asks of the server behind it. */
import type { TailRow } from '../engine/jobs/applications/tails.ts';

export interface HealthReport {
  /** `failed`: a sync failed, so the log takes no more appends until the server is started again; reads go on. */
  readonly status: 'starting' | 'running' | 'stopping' | 'failed';
  readonly version: string;
  readonly mode: 'dev' | 'server';
  readonly uptimeSeconds: number;
  /** `running` per service; tools that wait for LocalStack look here. */
  readonly services: Readonly<Record<string, 'running'>>;
}

export interface ClockReport {
  /** ISO 8601. */
  readonly now: string;
  readonly isFrozen: boolean;
  /** How far the clock runs ahead of the machine's. */
  readonly offsetMs: number;
}

export type ClockRequest =
  | { readonly action: 'freeze'; readonly at?: string }
  | { readonly action: 'unfreeze' }
  | { readonly action: 'advance'; readonly ms: number };

export interface ResetReport {
  readonly streamsDeleted: number;
  readonly deliveryStreamsDeleted: number;
  readonly bucketsDeleted: number;
  readonly channelsDeleted: number;
  readonly applicationsDeleted: number;
  /** Of the data catalog. */
  readonly databasesDeleted: number;
}

/** Which rows: without an account or region, those of the server's own. */
export interface TailAsk {
  readonly application: string;
  readonly account: string | undefined;
  readonly region: string | undefined;
  /** undefined: all that the script makes, and the error stream. */
  readonly stream: string | undefined;
}

/** What the API is answered from. */
export interface AdminBackend {
  readonly health: () => HealthReport;
  /** Prometheus text exposition format. */
  readonly metrics: () => Promise<string>;
  readonly reset: () => Promise<ResetReport>;
  readonly clock: ClockControl;
  /**
   * Rows as they come, until the signal fires, and `undefined` now and then where none comes, so that the connection does not
   * stand still. Errors: ApplicationError, at once.
   */
  readonly tail: (ask: TailAsk, signal: AbortSignal) => Promise<AsyncIterable<TailRow | undefined>>;
}

export interface ClockControl {
  readonly report: () => ClockReport;
  /** Errors: ClockError where the time asked for lies in the past. */
  readonly apply: (request: ClockRequest) => Promise<ClockReport>;
}

export class ClockError extends Error {
  override readonly name = 'ClockError';
}
