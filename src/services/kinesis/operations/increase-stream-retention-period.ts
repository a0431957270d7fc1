import { changeRetention } from '../../../engine/stream/change-retention.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { IncreaseStreamRetentionPeriodInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function increaseStreamRetentionPeriod(
  parts: KinesisParts,
): Operation<IncreaseStreamRetentionPeriodInput, void> {
  return onStream(parts, 'IncreaseStreamRetentionPeriod', (name, { RetentionPeriodHours: hours }) =>
    changeRetention(parts.streams.catalog, name, hours, 'increase'),
  );
}
