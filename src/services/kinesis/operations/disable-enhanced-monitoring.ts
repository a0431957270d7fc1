import { changeShardMetrics } from '../../../engine/stream/stream-settings.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { DisableEnhancedMonitoringInput, EnhancedMonitoringOutput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { metricsOf, wireMetricsChange } from '../resources.ts';

export function disableEnhancedMonitoring(
  parts: KinesisParts,
): Operation<DisableEnhancedMonitoringInput, EnhancedMonitoringOutput> {
  return onStream(parts, 'DisableEnhancedMonitoring', async (name, { ShardLevelMetrics: names }) =>
    wireMetricsChange(await changeShardMetrics(parts.streams.catalog, name, { disable: metricsOf(names) })),
  );
}
