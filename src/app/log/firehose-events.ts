/** What the Firehose edge tells, as log events. */
import type { FirehoseEvents } from '../../services/firehose/events.ts';
import { arnTakenAsOwn } from './events.ts';
import type { Logger } from './logger.ts';

export function firehoseEvents(logger: Logger): FirehoseEvents {
  return {
    arnTakenAsOwn: ({ meant, own }) => logger(arnTakenAsOwn(meant, own)),
    errorPrefixMissing: ({ deliveryStream, prefix }) =>
      logger({
        level: 'warn',
        name: 'firehose.error-prefix-missing',
        text: 'A prefix with expressions has no ErrorOutputPrefix beside it, which AWS refuses. Errors go to its first folders.',
        fields: { deliveryStream, prefix },
      }),
    tableMissing: ({ deliveryStream, table }) =>
      logger({
        level: 'warn',
        name: 'firehose.table-missing',
        text: 'A format conversion refers to a table that is not there, which AWS refuses. Its records wait for the table.',
        fields: { deliveryStream, table },
      }),
  };
}
