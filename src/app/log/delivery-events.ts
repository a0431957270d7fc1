/** What deliveries and the catalog of delivery streams tell, as log events. */
import type { DeliveryCatalogEvents } from '../../engine/delivery/catalog-events.ts';
import type { DeliveryJobEvents } from '../../engine/jobs/delivery-parts.ts';
import type { JobEvents } from '../../engine/jobs/jobs.ts';
import type { LogEvent, Logger } from './logger.ts';

export function deliveryCatalogEvents(logger: Logger): DeliveryCatalogEvents {
  return {
    orphansDropped: ({ partitionCount: partitions }) =>
      logger({
        level: 'info',
        name: 'delivery.orphans-dropped',
        text: 'Left-over partitions of delivery streams were dropped.',
        fields: { partitions },
      }),
    dropFailed: ({ partition, cause }) => logger(upkeepFailed(cause, { partition })),
    keyRemovalFailed: ({ dataKeyId, cause }) => logger(upkeepFailed(cause, { dataKey: dataKeyId })),
    settlingFailed: ({ deliveryStream, cause }) => logger(upkeepFailed(cause, { deliveryStream })),
    listenerFailed: ({ cause }) =>
      logger({
        level: 'error',
        name: 'delivery.listener-failed',
        text: 'A listener of delivery stream changes failed.',
        error: cause,
      }),
  };
}

export function deliveryJobEvents(logger: Logger): DeliveryJobEvents {
  return {
    putFailed: ({ cut, plan, cause }) =>
      logger({
        level: 'warn',
        name: 'delivery.put-failed',
        text: 'An object could not be delivered; it is tried again.',
        fields: { deliveryStream: plan.document.name, bucket: plan.bucket, key: cut.key },
        error: cause,
      }),
    recordsLost: ({ cut, plan, records }) =>
      logger({
        level: 'error',
        name: 'delivery.records-lost',
        text: 'Records were given up: they could not be delivered for a day, or their source no longer has them.',
        fields: { deliveryStream: plan.document.name, bucket: plan.bucket, key: cut.key, records },
      }),
    trimFailed: ({ deliveryStream, cause }) => logger(upkeepFailed(cause, { deliveryStream })),
  };
}

export function jobEvents(logger: Logger): JobEvents {
  return {
    failed: ({ job, resource, cause, pauseMs }) =>
      logger({
        level: 'warn',
        name: 'jobs.failed',
        text: pauseMs === undefined ? 'A job stopped for good.' : 'A job stopped; it begins again after a pause.',
        fields: { job, ...(resource === undefined ? {} : { resource }), ...(pauseMs === undefined ? {} : { pauseMs }) },
        error: cause,
      }),
  };
}

function upkeepFailed(error: unknown, fields: Readonly<Record<string, string | number>>): LogEvent {
  return {
    level: 'warn',
    name: 'delivery.upkeep-failed',
    text: 'Upkeep of a delivery stream failed; it is tried again.',
    fields,
    error,
  };
}
