/** Object lock is not built: what would lock an object is refused, as a lock that does not hold is worse than none. */
import { invalidRequest } from './errors.ts';

export interface LockInput {
  readonly ObjectLockMode?: string | undefined;
  readonly ObjectLockRetainUntilDate?: number | undefined;
  readonly ObjectLockLegalHoldStatus?: string | undefined;
  readonly ObjectLockEventHold?: string | boolean | undefined;
}

/** No bucket has a lock configuration, so AWS's own answer for such buckets is the right one. */
export function refuseObjectLock(input: LockInput): void {
  const { ObjectLockMode, ObjectLockRetainUntilDate, ObjectLockLegalHoldStatus, ObjectLockEventHold } = input;
  const asked = [ObjectLockMode, ObjectLockRetainUntilDate, ObjectLockLegalHoldStatus, ObjectLockEventHold];
  if (asked.some((value) => value !== undefined)) throw invalidRequest('Bucket is missing Object Lock Configuration');
}
