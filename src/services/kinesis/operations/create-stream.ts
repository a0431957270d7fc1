import { createStream as create } from '../../../engine/stream/create-stream.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { streamArn } from '../arns.ts';
import { guarded, validation } from '../errors.ts';
import { recordKiBDefault } from '../limits.ts';
import type { CreateStreamInput } from '../model.gen.ts';
import type { KinesisParts } from '../parts.ts';
import { distributionOf, modeOf, recordBytesOf } from '../resources.ts';
import { checkTags } from '../tag-rules.ts';

export function createStream({ streams, isStrict }: KinesisParts): Operation<CreateStreamInput, void> {
  return {
    access: ({ StreamName: name }, { account, region }) => ({
      action: 'kinesis:CreateStream',
      resources: [streamArn({ account, region, name })],
    }),
    handle: (input, { account, region }) =>
      guarded(async () => {
        const name = { account, region, name: input.StreamName };
        streams.rates.take('CreateStream', { account, region });
        const { Tags: tags = {}, ShardCount: shardCount } = input;
        const mode = modeOf(
          input.StreamModeDetails?.StreamMode ?? (shardCount === undefined ? 'ON_DEMAND' : 'PROVISIONED'),
        );
        // Unconfirmed texts.
        if (mode === 'on-demand' && shardCount !== undefined)
          throw validation('ShardCount must not be provided for streams in ON_DEMAND mode.');
        if (mode === 'provisioned' && shardCount === undefined && isStrict)
          throw validation('ShardCount must be provided for streams in PROVISIONED mode.');
        checkTags(tags, name);
        await create(streams, name, {
          mode,
          shardCount,
          recordBytesMax: recordBytesOf(input.MaxRecordSizeInKiB ?? recordKiBDefault),
          warmThroughputMiBps: input.WarmThroughputMiBps || undefined,
          distribution: distributionOf(input.RecordDistributionStrategy ?? 'USER_PARTITION_KEY'),
          tags: new Map(Object.entries(tags)),
        });
      }),
  };
}
