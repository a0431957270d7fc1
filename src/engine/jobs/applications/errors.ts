/** What callers of the SQL applications can do wrong or meet. Data stands in fields; the edge words it. */
import type { ApplicationInput, ApplicationStatus } from './application.ts';

interface Named {
  readonly account: string;
  readonly name: string;
}

export type ApplicationErrorDetail =
  | ({ readonly code: 'ApplicationNotFound' } & Named)
  | ({ readonly code: 'ApplicationExists' } & Named)
  | ({ readonly code: 'ApplicationInUse'; readonly status: ApplicationStatus } & Named)
  /** The caller knows another version than the one there is. */
  | ({ readonly code: 'VersionConflict'; readonly version: number; readonly expected: number } & Named)
  | { readonly code: 'LimitExceeded'; readonly account: string; readonly limit: number }
  /** It cannot be kept, or cannot be run, as it is configured; `reason` is a sentence. */
  | { readonly code: 'InvalidConfiguration'; readonly reason: string }
  /** It asks for something that this server does not do; `reason` is a sentence. */
  | { readonly code: 'Unsupported'; readonly reason: string }
  /** Changes of one application queue up; this many wait already. */
  | { readonly code: 'TooManyChanges'; readonly pendingCountMax: number };

/** Scripts that are wrong are refused with the SQL engine's own `SqlError`. */
export class ApplicationError extends Error {
  override readonly name = 'ApplicationError';
  readonly detail: ApplicationErrorDetail;

  constructor(detail: ApplicationErrorDetail, options?: ErrorOptions) {
    super('reason' in detail ? detail.reason : detail.code, options);
    this.detail = detail;
  }
}

export function invalidConfiguration(reason: string, cause?: unknown): ApplicationError {
  return new ApplicationError({ code: 'InvalidConfiguration', reason }, { cause });
}

/** Records that were to be prepared and are not would be other records. */
export function noFunctions({ id, processor }: ApplicationInput): ApplicationError {
  return invalidConfiguration(
    `Input ${id} is prepared by ${processor?.arn ?? 'a function'}, and there are no functions here.`,
  );
}
