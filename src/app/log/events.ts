/** Everything the server says about itself while it runs, one function an event. */
import type { LogEvent } from './logger.ts';

/** The listener failed on a request before any service saw it. */
export function requestFailed(error: unknown): LogEvent {
  return { level: 'error', name: 'request.failed', text: 'A request failed for an internal reason.', error };
}

/** A bug or a failing disk: the caller got an opaque failure with this id, and the cause is only here. */
export function operationFailed(failure: {
  readonly requestId: string;
  readonly service: string;
  readonly operation: string;
  readonly cause: unknown;
}): LogEvent {
  const { cause, ...fields } = failure;
  return {
    level: 'error',
    name: 'operation.failed',
    text: 'An operation failed for an internal reason.',
    fields,
    error: cause,
  };
}

export function ready(version: string, endpoint: string): LogEvent {
  return { level: 'info', name: 'server.ready', text: 'Ready.', fields: { version, endpoint } };
}

export function stopping(reason: string): LogEvent {
  return { level: 'info', name: 'server.stopping', text: 'Stopping: finishing what is under way.', fields: { reason } };
}

export function stopped(): LogEvent {
  return { level: 'info', name: 'server.stopped', text: 'Stopped.' };
}

export function stopForced(): LogEvent {
  return { level: 'warn', name: 'server.stop-forced', text: 'Asked to stop twice: leaving at once.' };
}

export function stopFailed(error: unknown): LogEvent {
  return { level: 'error', name: 'server.stop-failed', text: 'Stopping did not end cleanly.', error };
}

/** Dev mode turned a request away that a web page may have sent. */
export function foreignRequest(reason: string, fields: Readonly<Record<string, string>>): LogEvent {
  return { level: 'warn', name: 'request.foreign', text: reason, fields };
}

export function streamCreated(name: string, shards: number): LogEvent {
  return {
    level: 'info',
    name: 'stream.created',
    text: 'Created the stream named at start.',
    fields: { stream: name, shards },
  };
}

export function clockMoved(action: string, now: string): LogEvent {
  return {
    level: 'info',
    name: 'clock.moved',
    text: 'The clock was changed through the admin API.',
    fields: { action, now },
  };
}

/** How many of what. */
export function wasReset(fields: Readonly<Record<string, number>>): LogEvent {
  return {
    level: 'info',
    name: 'server.reset',
    text: 'All resources were deleted through the admin API.',
    fields,
  };
}

export function metaRebuilt(reason: string): LogEvent {
  return {
    level: 'info',
    name: 'meta.rebuilt',
    text: 'The metadata view was built again from the log.',
    fields: { reason },
  };
}

/** Work behind the log, such as regrouping, failed and will be tried again. */
export function logProblem(error: Error): LogEvent {
  return { level: 'error', name: 'log.problem', text: 'Work behind the log failed; it is tried again.', error };
}

/** Partitions that no shard names, left by a crash between a deletion and its cleaning up. */
export function orphansDropped(partitions: number): LogEvent {
  return {
    level: 'info',
    name: 'streams.orphans-dropped',
    text: 'Left-over partitions were dropped.',
    fields: { partitions },
  };
}

/** Content of objects that a crash left behind. */
export function objectOrphansRemoved(files: number): LogEvent {
  return {
    level: 'info',
    name: 'objects.orphans-removed',
    text: 'Left-over files of objects were removed.',
    fields: { files },
  };
}

export function objectCleanupFailed(what: string, error: unknown): LogEvent {
  return {
    level: 'warn',
    name: 'objects.cleanup-failed',
    text: 'Something of the object store could not be cleared away; the next start tries it again.',
    fields: { what },
    error,
  };
}

export function streamUpkeepFailed(error: unknown, fields: Readonly<Record<string, string | number>>): LogEvent {
  return {
    level: 'warn',
    name: 'streams.upkeep-failed',
    text: 'Upkeep of a stream failed; it is tried again.',
    fields,
    error,
  };
}

export function listenerFailed(error: unknown): LogEvent {
  return { level: 'error', name: 'streams.listener-failed', text: 'A listener of stream changes failed.', error };
}

/** The secret itself never goes into a log line. */
export function rootKeyMade(accessKeyId: string, file: string): LogEvent {
  const text = 'A root key pair was made at this first start; its secret is in the file.';
  return { level: 'warn', name: 'access.root-key-made', text, fields: { accessKeyId, file } };
}

/** Dev mode's leniency: samples copied from elsewhere carry ARNs of other accounts. */
export function arnTakenAsOwn(meant: string, own: string): LogEvent {
  const text = "An ARN of another account or region was taken to mean the caller's own.";
  return { level: 'warn', name: 'kinesis.arn-taken-as-own', text, fields: { meant, own } };
}
