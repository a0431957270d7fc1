/** The first version of the interface, 2015-08-14: SQL applications alone. */
import type { Service } from '../../../wire/aws/service.ts';
import { requestBytesMax } from '../limits.ts';
import type { AnalyticsParts } from '../parts.ts';

export function kinesisAnalyticsService(parts: AnalyticsParts): Service {
  return {
    id: 'kinesisanalytics',
    model: async () => (await import('./model.gen.ts')).model,
    targetPrefix: 'KinesisAnalytics_20150814',
    // Both versions sign with this name; the target tells them apart.
    signingNames: ['kinesisanalytics'],
    requestBytesMax,
    operations: {},
    moreOperations: async () => (await import('./operations.ts')).operationsOf(parts),
  };
}
