/** What the catalog of channels tells, as log events. */
import type { ChannelEvents } from '../../engine/jobs/channels/channel-catalog.ts';
import type { Logger } from './logger.ts';

export function channelEvents(logger: Logger): ChannelEvents {
  return {
    settlingFailed: ({ channel, cause }) =>
      logger({
        level: 'warn',
        name: 'channel.settling-failed',
        text: 'Ending a status of a channel failed; it is tried again.',
        fields: { channel },
        error: cause,
      }),
    listenerFailed: ({ cause }) =>
      logger({ level: 'error', name: 'channel.listener-failed', text: 'A listener of channels failed.', error: cause }),
  };
}
