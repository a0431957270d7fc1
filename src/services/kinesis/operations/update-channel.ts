import type { ChannelFields } from '../../../engine/jobs/channels/channel-catalog.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { freshness, loggingOf, onChannel, wireChannel } from '../channels.ts';
import { unsupportedChannel, validation } from '../errors.ts';
import type { UpdateChannelInput, UpdateChannelOutput } from '../model.gen.ts';
import type { KinesisParts } from '../parts.ts';

export function updateChannel(parts: KinesisParts): Operation<UpdateChannelInput, UpdateChannelOutput> {
  const { catalog } = parts.channels;
  return onChannel(parts, 'UpdateChannel', async (name, input) => {
    const channel = await catalog.update(name, fieldsOf(input));
    return { ChannelDescription: wireChannel(channel, 'UPDATING') };
  });
}

function fieldsOf(input: UpdateChannelInput): ChannelFields {
  const { S3DestinationConfiguration: destination, LoggingConfiguration: logging } = input;
  if (input.S3TablesDestinationConfiguration !== undefined) throw unsupportedChannel();
  if (destination === undefined && logging === undefined)
    throw validation('A destination configuration or LoggingConfiguration must be provided.');
  return {
    ...(destination === undefined ? {} : { freshnessS: freshness(destination.DataFreshnessInSeconds) }),
    ...(logging === undefined ? {} : { logging: loggingOf(logging) }),
  };
}
