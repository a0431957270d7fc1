/** Deletes every bucket with all that is in it, for test suites that begin each test with nothing. */
import { ObjectError } from '../engine/objects/errors.ts';
import type { ObjectStore } from '../engine/objects/open-objects.ts';

/** Versions removed at once. */
const pageCount = 1_000;

export async function resetBuckets(store: ObjectStore): Promise<number> {
  let bucketsDeleted = 0;
  for (const { name } of store.buckets.list()) {
    try {
      await empty(store, name);
      await store.buckets.remove(name);
      bucketsDeleted += 1;
    } catch (error) {
      // Somebody else deleted it meanwhile, which is what was wanted.
      if (!(error instanceof ObjectError) || error.code !== 'NoSuchBucket') throw error;
    }
  }
  return bucketsDeleted;
}

async function empty({ listings, objects }: ObjectStore, bucket: string): Promise<void> {
  for (;;) {
    const page = await listings.versions({ bucket, limit: pageCount });
    if (page.versions.length === 0) return;
    const named = page.versions.map(({ key, versionId }) => ({ key, versionId }));
    const failed = (await objects.removeMany(bucket, named)).find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }
}
