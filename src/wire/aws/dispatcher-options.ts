/** What the dispatchers are given. */
import type { Random } from '../../base/ports.ts';
import type { AccessNeed, RequestContext, Service } from './service.ts';
import type { Authenticator } from './sigv4/authenticator.ts';

export interface DispatchEvents {
  /** A fault of ours, answered with an opaque internal failure. */
  failed(failure: { requestId: string; service: string; operation: string; cause: unknown }): void;
  /** After each answer to a request that reached an operation; runs on the hot path, so it only counts. */
  answered?(service: string, operation: string, status: number): void;
}

export interface DispatcherOptions {
  readonly services: readonly Service[];
  readonly authenticator: Authenticator;
  readonly random: Random;
  readonly events: DispatchEvents;
  /** Throws AwsError where the policy refuses. Nothing is asked where absent. */
  readonly authorize?: (need: AccessNeed, context: RequestContext) => Promise<void>;
  /** Bodies of all requests under way together; one that finds no room is refused with 503. */
  readonly requestBytesInFlightMax?: number;
}
