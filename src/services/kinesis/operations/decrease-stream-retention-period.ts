import { changeRetention } from '../../../engine/stream/change-retention.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { DecreaseStreamRetentionPeriodInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function decreaseStreamRetentionPeriod(
  parts: KinesisParts,
): Operation<DecreaseStreamRetentionPeriodInput, void> {
  return onStream(parts, 'DecreaseStreamRetentionPeriod', (name, { RetentionPeriodHours: hours }) =>
    changeRetention(parts.streams.catalog, name, hours, 'decrease'),
  );
}
