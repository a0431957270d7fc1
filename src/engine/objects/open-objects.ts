/** The object store as a whole, made of its parts in the order in which they need each other. */
import type { Cancel, Clock, Disk } from '../../base/ports.ts';
import type { Log } from '../log/log.ts';
import { Allocator } from '../meta/allocator.ts';
import type { Meta } from '../meta/meta.ts';
import { BodyIntake } from './body-intake.ts';
import { Buckets } from './buckets.ts';
import { Commits } from './commits.ts';
import { ContentFiles } from './content-files.ts';
import { silentObjectEvents } from './events.ts';
import type { ObjectEvents } from './events.ts';
import { ExpiryJob } from './expiry-job.ts';
import { Garbage } from './garbage.ts';
import { Layouts } from './layouts.ts';
import { packPartitionFirst, packPartitionLast } from './limits.ts';
import { Listings } from './listings.ts';
import type { ObjectListener } from './object-events.ts';
import { Objects } from './objects.ts';
import { PackAccounts } from './pack-accounts.ts';
import { PackCollector } from './pack-collector.ts';
import { Packs } from './packs.ts';
import type { ObjectKeys } from './sealing.ts';
import { Gates, Turns } from './turns.ts';
import { Uploads } from './uploads.ts';

export interface ObjectStoreParts {
  /** The data directory's. */
  readonly disk: Disk;
  readonly clock: Clock;
  readonly log: Log;
  readonly meta: Meta;
  readonly keys: ObjectKeys;
  readonly events?: ObjectEvents;
  /** A pack takes no more records at this size. */
  readonly packBytesMax?: number;
  /** Room on the disk that content leaves to the log (limits.ts says how much a real disk should); none by default. */
  readonly reserveBytes?: number;
}

export interface ObjectStore extends AsyncDisposable {
  readonly buckets: Buckets;
  readonly objects: Objects;
  readonly uploads: Uploads;
  readonly listings: Listings;
  readonly expiry: ExpiryJob;
  /** Tells every change of an object, once it is durable; what is not listened to is not kept. */
  watch(listener: ObjectListener): Cancel;
  /** Resolves once no work behind the store is left: for tests. */
  settle(): Promise<void>;
}

/** Numbers reserved at once: what a crash skips, against a transaction for each so many objects. */
const numbersReserved = 4_096;

/** So that the next pack is begun without waiting for a sync. */
const packsReserved = 16;

/** Errors: LogError, MetaError, DiskError. */
export async function openObjects(parts: ObjectStoreParts): Promise<ObjectStore> {
  const { disk, clock, log, meta, keys, events = silentObjectEvents, reserveBytes = 0 } = parts;
  const numbers = new Allocator({ meta, name: 'object', first: 1, last: 2 ** 48 - 1, reserve: numbersReserved });
  const partitions = new Allocator({
    meta,
    name: 'object-pack',
    first: packPartitionFirst,
    last: packPartitionLast,
    reserve: packsReserved,
  });
  const gates = new Gates();
  const turns = new Turns();
  const files = new ContentFiles({ disk, meta, numbers, events, reserveBytes });
  const accounts = new PackAccounts();
  await accounts.load(meta);
  const packs = new Packs({ ...parts, accounts, partitions, events });
  const garbage = new Garbage({ meta, events });
  const commits = new Commits({ packs, files, garbage, clock });
  const buckets = await Buckets.open({ meta, clock, keys, gates, events });
  const intake = new BodyIntake({ files, numbers, keys });
  const source = { meta, files, packs, garbage, keys, layouts: new Layouts(meta) };
  const objects = new Objects({ meta, clock, numbers, buckets, commits, intake, source, turns, events });
  const uploads = new Uploads({ meta, clock, numbers, buckets, objects, commits, intake, garbage, gates, turns });
  buckets.abortUploads = (bucket) => uploads.abortAll(bucket);
  const collector = new PackCollector({ log, meta, clock, packs, accounts, turns, events });
  await collector.start();
  await garbage.start((changes, freed) => commits.run({ changes: () => changes, freed }));
  const listings = new Listings(meta, buckets);
  const expiry = new ExpiryJob({ clock, buckets, objects, listings, uploads, events });
  expiry.start();
  // Numbers from here on are this life's: what lies below and has no document is an orphan.
  const firstNumber = await numbers.allocate();
  const sweep = removeOrphans(files, firstNumber, events);
  return {
    buckets,
    objects,
    uploads,
    listings,
    expiry,
    watch: (listener) => objects.watch(listener),
    async settle() {
      await sweep;
      await expiry.idle();
      await garbage.settle();
      await packs.settle();
      await collector.settle();
      await files.settle();
    },
    async [Symbol.asyncDispose]() {
      await expiry.close();
      await collector.close();
      await garbage.close();
      await sweep;
      await packs.settle();
      await files.settle();
      await buckets[Symbol.asyncDispose]();
    },
  };
}

async function removeOrphans(files: ContentFiles, before: number, events: ObjectEvents): Promise<void> {
  try {
    const count = await files.removeOrphans(before);
    if (count > 0) events.orphansRemoved({ count });
  } catch (cause) {
    events.cleanupFailed({ what: 'orphans', cause });
  }
}
