import type { Operation } from '../../../wire/aws/service.ts';
import { listTagsMax } from '../limits.ts';
import type { ListTagsForStreamInput, ListTagsForStreamOutput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function listTagsForStream(parts: KinesisParts): Operation<ListTagsForStreamInput, ListTagsForStreamOutput> {
  const { catalog, tags } = parts.streams;
  return onStream(parts, 'ListTagsForStream', async (name, { ExclusiveStartTagKey: start = '', Limit: limit }) => {
    const rest = tags.list({ stream: catalog.get(name).id }).filter(([key]) => key > start);
    const page = rest.slice(0, Math.min(limit ?? listTagsMax, listTagsMax));
    return { Tags: page.map(([Key, Value]) => ({ Key, Value })), HasMoreTags: page.length < rest.length };
  });
}
