import { updateDistribution } from '../../../engine/stream/stream-settings.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { UpdateStreamRecordDistributionStrategyInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { distributionOf } from '../resources.ts';

export function updateStreamRecordDistributionStrategy(
  parts: KinesisParts,
): Operation<UpdateStreamRecordDistributionStrategyInput, void> {
  return onStream(parts, 'UpdateStreamRecordDistributionStrategy', (name, { RecordDistributionStrategy: strategy }) =>
    updateDistribution(parts.streams.catalog, name, distributionOf(strategy)),
  );
}
