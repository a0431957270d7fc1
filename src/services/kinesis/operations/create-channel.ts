import { bucketOf, errorPlace } from '../../../engine/jobs/channels/channel.ts';
import type { ChannelSpec } from '../../../engine/jobs/channels/channel-catalog.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { channelSpec, wireChannel } from '../channels.ts';
import { invalidArgument, resourceInUse } from '../errors.ts';
import type { CreateChannelInput, CreateChannelOutput } from '../model.gen.ts';
import { onAccount } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { checkTags } from '../tag-rules.ts';

/** The texts of its refusals are not confirmed by captures. */
export function createChannel(parts: KinesisParts): Operation<CreateChannelInput, CreateChannelOutput> {
  const { streams, names, channels } = parts;
  return onAccount(parts, 'CreateChannel', async (input, context) => {
    const { account, region } = context;
    const [source, ...others] = input.StreamConfigurationList;
    if (source === undefined || others.length > 0)
      throw invalidArgument('StreamConfigurationList must have exactly one stream.');
    const stream = streams.catalog.get(names.stream({ StreamARN: source.StreamARN }, context));
    const name = { account, region, name: input.ChannelName };
    const spec = channelSpec(input, stream);
    checkTags(spec.tags, name);
    if (stream.mode !== 'on-demand')
      throw invalidArgument(
        `Channels are only supported for on-demand streams. Stream ${stream.name} is in PROVISIONED mode.`,
      );
    if (stream.status !== 'active')
      throw resourceInUse(
        `Stream ${stream.name} under account ${stream.account} not ACTIVE, instead in state ${stream.status.toUpperCase()}`,
      );
    checkBuckets(parts, spec, name);
    const channel = await channels.catalog.create(name, spec, () => void streams.catalog.get(stream));
    return { ChannelDescription: wireChannel(channel, 'CREATING') };
  });
}

/** They are there, in the stream's region, and whose they are said to be. Errors: InvalidArgumentException. */
function checkBuckets(
  { channels }: KinesisParts,
  spec: ChannelSpec,
  name: { readonly account: string; readonly region: string; readonly name: string },
): void {
  const errors = errorPlace({
    ...spec,
    ...name,
    id: '',
    status: 'CREATING',
    settlesAtMs: undefined,
    createdAtMs: 0,
    startAtMs: 0,
    version: 1,
  });
  for (const { bucketArn, bucketOwner } of [spec, errors]) {
    const bucket = channels.findBucket(bucketOf(bucketArn));
    if (bucket === undefined) throw invalidArgument(`Bucket ${bucketArn} does not exist.`);
    if (bucket.account !== bucketOwner)
      throw invalidArgument(`Bucket ${bucketArn} is not owned by account ${bucketOwner}.`);
    if (bucket.region !== spec.stream.region)
      throw invalidArgument(`Bucket ${bucketArn} is not in the region of the stream, ${spec.stream.region}.`);
  }
}
