/** The SQL applications over the storage. */
import { Applications } from '../engine/jobs/applications/catalog.ts';
import { realMonotonic } from '../io/real-ports.ts';
import type { ServerConfig } from './config/options.ts';
import { applicationEvents } from './log/application-events.ts';
import type { Logger } from './log/logger.ts';
import type { Storage } from './storage.ts';

export async function openApplications(
  config: ServerConfig,
  { clock, log, meta }: Storage,
  logger: Logger,
): Promise<Applications> {
  const events = applicationEvents(logger);
  const transitionMs = config.stateDelay;
  return await Applications.open({ log, meta, clock, monotonic: realMonotonic, events, transitionMs });
}
