/** Every AWS service this server has. A new one is a line here and a folder under services/. */
import { kinesisService } from '../services/kinesis/service.ts';
import { Samples } from '../services/kinesisanalytics/samples.ts';
import { kinesisAnalyticsService } from '../services/kinesisanalytics/v1/service.ts';
import { kinesisAnalyticsV2Service } from '../services/kinesisanalytics/v2/service.ts';
import { s3Service } from '../services/s3/service.ts';
import { stsService } from '../services/sts/service.ts';
import type { Service } from '../wire/aws/service.ts';
import type { ServerConfig } from './config/options.ts';
import type { Engine } from './engine.ts';
import type { Logger } from './log/logger.ts';
import { kinesisEvents } from './log/stream-events.ts';
import { sampleSources } from './sample-sources.ts';
import type { Storage } from './storage.ts';

export function listServices(
  config: ServerConfig,
  storage: Storage,
  engine: Engine,
  logger: Logger,
): readonly Service[] {
  const isLenient = config.mode === 'dev' && !config.strict;
  const applications = engine.analytics.applications.catalog;
  const samples = new Samples(sampleSources(engine), storage.clock);
  const analytics = { applications, samples, isStrict: config.strict };
  return [
    kinesisService({
      streams: engine.streams,
      arns: isLenient ? 'lenient' : 'strict',
      isStrict: config.strict,
      events: kinesisEvents(logger),
    }),
    kinesisAnalyticsService(analytics),
    kinesisAnalyticsV2Service(analytics),
    s3Service({ store: engine.objects, isStrict: config.strict }),
    stsService(),
  ];
}
