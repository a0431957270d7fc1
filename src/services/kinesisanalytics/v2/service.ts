/** The second version of the interface, 2018-05-23: of its applications those in SQL. */
import type { Service } from '../../../wire/aws/service.ts';
import { requestBytesMax } from '../limits.ts';
import type { AnalyticsParts } from '../parts.ts';

export function kinesisAnalyticsV2Service(parts: AnalyticsParts): Service {
  return {
    id: 'kinesisanalyticsv2',
    model: async () => (await import('./model.gen.ts')).model,
    targetPrefix: 'KinesisAnalytics_20180523',
    // Both versions sign with this name; the target tells them apart.
    signingNames: ['kinesisanalytics'],
    requestBytesMax,
    operations: {},
    moreOperations: async () => (await import('./operations.ts')).operationsOf(parts),
  };
}
