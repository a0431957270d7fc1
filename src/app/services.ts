/** Every AWS service this server has. A new one is a line here and a folder under services/. */
import { CatalogSchemas } from '../engine/jobs/catalog-schemas.ts';
import { realMonotonic, realRandom } from '../io/real-ports.ts';
import { firehoseService } from '../services/firehose/service.ts';
import { glueService } from '../services/glue/service.ts';
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
import { glueEvents } from './log/catalog-events.ts';
import { firehoseEvents } from './log/firehose-events.ts';
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
  const samples = new Samples({ sources: sampleSources(engine), clock: storage.clock, monotonic: realMonotonic });
  const analytics = { applications, samples, isStrict: config.strict };
  const arns = isLenient ? 'lenient' : 'strict';
  const { catalog, intake, keys, metrics: meter, openJq } = engine.delivery;
  return [
    firehoseService({
      ...{ catalog, intake, keys, meter, openJq, arns, isStrict: config.strict, limits: config.limits },
      dataStreams: engine.streams.catalog,
      schemas: new CatalogSchemas(engine.lake),
      monotonic: realMonotonic,
      random: realRandom,
      events: firehoseEvents(logger),
    }),
    glueService({ catalog: engine.lake, catalogs: isLenient ? 'lenient' : 'strict', events: glueEvents(logger) }),
    kinesisService({
      streams: engine.streams,
      channels: engine.channels,
      arns,
      isStrict: config.strict,
      events: kinesisEvents(logger),
    }),
    kinesisAnalyticsService(analytics),
    kinesisAnalyticsV2Service(analytics),
    s3Service({ store: engine.objects, isStrict: config.strict }),
    stsService(),
  ];
}
