/** Everything the server says about itself while it runs, one function an event. */
import type { LogEvent } from './logger.ts';

/** A bug or a failing disk: the request was answered with an opaque failure, and the cause is only here. */
export function requestFailed(error: unknown, requestId?: string): LogEvent {
  return {
    level: 'error',
    name: 'request.failed',
    text: 'A request failed for an internal reason.',
    ...(requestId === undefined ? {} : { fields: { requestId } }),
    error,
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

export function wasReset(streams: number): LogEvent {
  return {
    level: 'info',
    name: 'server.reset',
    text: 'All resources were deleted through the admin API.',
    fields: { streams },
  };
}
