import type { Operation } from '../../../wire/aws/service.ts';
import { listTagsDefault } from '../limits.ts';
import type { ListTagsForDeliveryStreamInput, ListTagsForDeliveryStreamOutput } from '../model.gen.ts';
import { onDeliveryStream } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';

export function listTagsForDeliveryStream(
  parts: FirehoseParts,
): Operation<ListTagsForDeliveryStreamInput, ListTagsForDeliveryStreamOutput> {
  return onDeliveryStream(parts, 'ListTagsForDeliveryStream', async (name, input) => {
    const { ExclusiveStartTagKey: after = '', Limit: limit = listTagsDefault } = input;
    const tags = Object.entries(parts.catalog.get(name).tags)
      .filter(([key]) => key > after)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      Tags: tags.slice(0, limit).map(([Key, Value]) => ({ Key, Value })),
      HasMoreTags: tags.length > limit,
    };
  });
}
