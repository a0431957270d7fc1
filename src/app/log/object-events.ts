/** What engine/objects tells, as log events. */
import type { ObjectEvents } from '../../engine/objects/events.ts';
import { objectCleanupFailed, objectOrphansRemoved } from './events.ts';
import type { Logger } from './logger.ts';

export function objectEvents(logger: Logger): ObjectEvents {
  return {
    cleanupFailed: ({ what, cause }) => logger(objectCleanupFailed(what, cause)),
    orphansRemoved: ({ count }) => logger(objectOrphansRemoved(count)),
  };
}
