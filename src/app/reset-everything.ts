/** Deletes every resource, for test suites that begin each test with nothing; users of others go first. */
import type { ResetReport } from '../admin/api.ts';
import { resetChannels } from './channels.ts';
import type { Engine } from './engine.ts';
import { resetApplications } from './reset-applications.ts';
import { resetDeliveryStreams } from './reset-delivery.ts';
import { resetBuckets } from './reset-objects.ts';
import { resetStreams } from './reset.ts';

export async function resetEverything(engine: Engine): Promise<ResetReport> {
  const applicationsDeleted = await resetApplications(engine.analytics.applications.catalog);
  const deliveryStreamsDeleted = await resetDeliveryStreams(engine.delivery.catalog);
  const channelsDeleted = await resetChannels(engine.channels);
  const streamsDeleted = await resetStreams(engine.streams);
  const bucketsDeleted = await resetBuckets(engine.objects);
  const databasesDeleted = await engine.lake.clear();
  return {
    streamsDeleted,
    channelsDeleted,
    deliveryStreamsDeleted,
    bucketsDeleted,
    applicationsDeleted,
    databasesDeleted,
  };
}
