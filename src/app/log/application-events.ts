/** What SQL applications tell, as log events. */
import type { ApplicationEvents } from '../../engine/jobs/applications/events.ts';
import type { LogEvent, Logger } from './logger.ts';

export function applicationEvents(logger: Logger): ApplicationEvents {
  return {
    orphansDropped: ({ partitionCount }) => logger(orphansDropped(partitionCount)),
    dropFailed: ({ partition, cause }) => logger(upkeepFailed(cause, { partition })),
    settlingFailed: ({ application, cause }) => logger(upkeepFailed(cause, { application })),
    listenerFailed: ({ cause }) =>
      logger({
        level: 'error',
        name: 'applications.listener-failed',
        text: 'A listener of SQL application changes failed.',
        error: cause,
      }),
    inputFailed: ({ application, input, cause }) =>
      logger({
        level: 'warn',
        name: 'applications.input-failed',
        text: 'The function that prepares the records of a SQL application failed; it is called again.',
        fields: { application, input },
        error: cause,
      }),
    outputFailed: ({ application, output, cause }) =>
      logger({
        level: 'warn',
        name: 'applications.output-failed',
        text: 'Rows of a SQL application could not be written to an output; they are tried again.',
        fields: { application, output },
        error: cause,
      }),
  };
}

function orphansDropped(partitions: number): LogEvent {
  return {
    level: 'info',
    name: 'applications.orphans-dropped',
    text: 'Left-over partitions of SQL applications were dropped.',
    fields: { partitions },
  };
}

function upkeepFailed(error: unknown, fields: Readonly<Record<string, string | number>>): LogEvent {
  return {
    level: 'warn',
    name: 'applications.upkeep-failed',
    text: 'Upkeep of a SQL application failed; it is tried again.',
    fields,
    error,
  };
}
