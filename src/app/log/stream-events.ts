/** What engine/stream and the Kinesis edge tell, as log events. */
import type { StreamEvents } from '../../engine/stream/events.ts';
import type { KinesisEvents } from '../../services/kinesis/events.ts';
import { arnTakenAsOwn, listenerFailed, orphansDropped, streamUpkeepFailed } from './events.ts';
import type { Logger } from './logger.ts';

export function streamEvents(logger: Logger): StreamEvents {
  return {
    orphansDropped: ({ partitionCount }) => logger(orphansDropped(partitionCount)),
    dropFailed: ({ partition, cause }) => logger(streamUpkeepFailed(cause, { partition })),
    keyRemovalFailed: ({ dataKeyId, cause }) => logger(streamUpkeepFailed(cause, { dataKey: dataKeyId })),
    upkeepFailed: ({ stream, cause }) => logger(streamUpkeepFailed(cause, { stream })),
    listenerFailed: ({ cause }) => logger(listenerFailed(cause)),
  };
}

export function kinesisEvents(logger: Logger): KinesisEvents {
  return { arnTakenAsOwn: ({ meant, own }) => logger(arnTakenAsOwn(meant, own)) };
}
