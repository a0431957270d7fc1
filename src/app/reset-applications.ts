/** Deletes every SQL application, for test suites that begin each test with nothing. */
import type { Applications } from '../engine/jobs/applications/catalog.ts';
import { ApplicationError } from '../engine/jobs/applications/errors.ts';

/** Before the streams: what reads and writes them ends first. */
export async function resetApplications(applications: Applications): Promise<number> {
  let applicationsDeleted = 0;
  for (const application of [...applications.all()]) {
    try {
      await applications.delete(application);
      applicationsDeleted += 1;
    } catch (error) {
      // Somebody else deletes it already, which is what was wanted.
      const code = error instanceof ApplicationError ? error.detail.code : undefined;
      if (code !== 'ApplicationNotFound' && code !== 'ApplicationInUse') throw error;
    }
  }
  return applicationsDeleted;
}
