/** AWS's DeleteStream. */
import type { Catalog } from './catalog.ts';
import type { Consumers } from './consumers.ts';
import { StreamError } from './errors.ts';
import type { StreamName } from './stream.ts';

/** Errors: StreamNotFound, StreamInUse, ConsumersRegistered unless consumers may go with it. */
export async function deleteStream(
  { catalog, consumers }: { readonly catalog: Catalog; readonly consumers: Consumers },
  name: StreamName,
  { withConsumers }: { readonly withConsumers: boolean },
): Promise<void> {
  await catalog.delete(name, (stream) => {
    const { account, region, name, status } = stream;
    // A stream that reshards may be deleted; one that is not there yet, or on its way out, may not.
    if (status === 'creating' || status === 'deleting')
      throw new StreamError({ code: 'StreamInUse', account, name, status });
    if (!withConsumers && consumers.count(stream.id) > 0)
      throw new StreamError({ code: 'ConsumersRegistered', account, region, name });
  });
}
