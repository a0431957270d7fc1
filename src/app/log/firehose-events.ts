/** What the Firehose edge tells, as log events. */
import type { FirehoseEvents } from '../../services/firehose/events.ts';
import { arnTakenAsOwn } from './events.ts';
import type { Logger } from './logger.ts';

export function firehoseEvents(logger: Logger): FirehoseEvents {
  return {
    arnTakenAsOwn: ({ meant, own }) => logger(arnTakenAsOwn(meant, own)),
    sourceLeftAside: ({ deliveryStream, streamArn }) =>
      logger({
        level: 'warn',
        name: 'firehose.source-left-aside',
        text: 'A delivery stream has a data stream as source and not the type KinesisStreamAsSource: as AWS does, it takes direct puts.',
        fields: { deliveryStream, streamArn },
      }),
    errorPrefixMissing: ({ deliveryStream, prefix }) =>
      logger({
        level: 'warn',
        name: 'firehose.error-prefix-missing',
        text: 'A prefix with expressions has no ErrorOutputPrefix beside it, which AWS refuses. Errors go to its first folders.',
        fields: { deliveryStream, prefix },
      }),
    catalogTakenAsOwn: ({ deliveryStream, meant }) =>
      logger({
        level: 'warn',
        name: 'firehose.catalog-taken-as-own',
        text: "A data catalog of another account or region was taken to mean the caller's own.",
        fields: { deliveryStream, meant },
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
