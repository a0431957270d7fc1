import { StreamError } from '../../engine/stream/errors.ts';
import type { Stream, StreamName } from '../../engine/stream/stream.ts';
import type { KinesisParts } from './parts.ts';

/** A stream to put to or read from: while AWS creates one, it says that there is none. Errors: StreamNotFound. */
export function dataStream({ streams }: Pick<KinesisParts, 'streams'>, name: StreamName): Stream {
  const stream = streams.catalog.get(name);
  if (stream.status === 'creating') {
    throw new StreamError({ code: 'StreamNotFound', account: stream.account, name: stream.name });
  }
  return stream;
}
