/**
 * Deletes every stream, with its consumers, and what accounts have chosen, for test suites that begin each test with nothing.
 * Master keys stay: nothing is encrypted under them any more, and no caller can tell an old one from a new one.
 */
import { StreamError } from '../engine/stream/errors.ts';
import type { Streams } from '../engine/stream/open-streams.ts';

export async function resetStreams({ catalog, accounts }: Streams): Promise<number> {
  let streamsDeleted = 0;
  for (const stream of [...catalog.all()]) {
    try {
      await catalog.delete(stream, refuseNothing);
      streamsDeleted += 1;
    } catch (error) {
      // Somebody else deleted it meanwhile, which is what was wanted.
      if (!(error instanceof StreamError) || error.detail.code !== 'StreamNotFound') throw error;
    }
  }
  // After the streams: an account is held to its commitment by those that it has.
  await accounts.forgetAll();
  return streamsDeleted;
}

function refuseNothing(): void {
  // Streams that are being created or have consumers go as well: a reset is not AWS's DeleteStream.
}
