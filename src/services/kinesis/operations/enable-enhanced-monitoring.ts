import { changeShardMetrics } from '../../../engine/stream/stream-settings.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { EnableEnhancedMonitoringInput, EnhancedMonitoringOutput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { metricsOf, wireMetricsChange } from '../resources.ts';

export function enableEnhancedMonitoring(
  parts: KinesisParts,
): Operation<EnableEnhancedMonitoringInput, EnhancedMonitoringOutput> {
  return onStream(parts, 'EnableEnhancedMonitoring', async (name, { ShardLevelMetrics: names }) =>
    wireMetricsChange(await changeShardMetrics(parts.streams.catalog, name, { enable: metricsOf(names) })),
  );
}
