import type { Operation } from '../../../wire/aws/service.ts';
import type { ListTagsForResourceInput, ListTagsForResourceOutput } from '../model.gen.ts';
import { onResource } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function listTagsForResource(
  parts: KinesisParts,
): Operation<ListTagsForResourceInput, ListTagsForResourceOutput> {
  const { catalog, tags } = parts.streams;
  return onResource(parts, 'ListTagsForResource', async ({ stream, consumer }) => ({
    Tags: tags.list({ stream: catalog.get(stream).id, consumer }).map(([Key, Value]) => ({ Key, Value })),
  }));
}
