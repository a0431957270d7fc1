import { usage } from '../../../engine/stream/create-stream.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { onDemandStreamsMax, shardsPerAccountMax } from '../limits.ts';
import type { DescribeLimitsInput, DescribeLimitsOutput } from '../model.gen.ts';
import { onAccount } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

/** Shows AWS's quotas, also where they are not enforced. */
export function describeLimits(parts: KinesisParts): Operation<DescribeLimitsInput, DescribeLimitsOutput> {
  return onAccount(parts, 'DescribeLimits', async (_, scope) => {
    const { openShardCount, onDemandStreamCount } = usage(parts.streams.catalog, scope);
    return {
      ShardLimit: shardsPerAccountMax(scope.region),
      OpenShardCount: openShardCount,
      OnDemandStreamCount: onDemandStreamCount,
      OnDemandStreamCountLimit: onDemandStreamsMax,
    };
  });
}
