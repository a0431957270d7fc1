/** Lines of a delivery stream's error log, worded as Firehose words them. */
import type { ErrorLog } from './ports.ts';
import { deliveryStreamArn } from './plan.ts';
import type { Plan } from './plan.ts';

/** By code, where Firehose says more than the store does. */
const messages: Readonly<Record<string, string>> = {
  'S3.NoSuchBucket':
    'The specified S3 bucket does not exist. Create the bucket or use a different bucket that does exist.',
  'S3.AccessDenied':
    'Access was denied. Ensure that the trust policy for the provided IAM role allows Amazon Data Firehose to assume the role, and the access policy allows access to the S3 bucket.',
  'S3.KMS.DisabledException': 'The KMS key is disabled. Enable the key, or use a different key.',
  'S3.KMS.NotFoundException': 'The KMS key was not found. Use a different key.',
  'S3.InternalError':
    'Amazon Data Firehose encountered an internal error while attempting to deliver data. Delivery will be retried; if the error persists, then it will be reported to AWS for resolution.',
};

/** Whatever has no code of its own. */
const internalError = 'S3.InternalError';

/** An object could not be put. Nothing is written where logging is off. */
export function logPutFailure(log: ErrorLog, plan: Plan, error: unknown, nowMs: number): void {
  const { logging, bucketArn } = plan.place;
  const { enabled, logGroup, logStream } = logging;
  if (!enabled || logGroup === undefined || logStream === undefined) return;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : internalError;
  const own = error instanceof Error ? error.message : String(error);
  log.write({
    logGroup,
    logStream,
    timeMs: nowMs,
    deliveryStreamArn: deliveryStreamArn(plan.document),
    destination: bucketArn,
    deliveryStreamVersionId: plan.document.version,
    message: messages[code] ?? own,
    errorCode: code,
  });
}
