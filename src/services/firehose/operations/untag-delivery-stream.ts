import type { Operation } from '../../../wire/aws/service.ts';
import type { UntagDeliveryStreamInput, UntagDeliveryStreamOutput } from '../model.gen.ts';
import { onDeliveryStream } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';
import { untagged } from '../tags.ts';

export function untagDeliveryStream(
  parts: FirehoseParts,
): Operation<UntagDeliveryStreamInput, UntagDeliveryStreamOutput> {
  return onDeliveryStream(parts, 'UntagDeliveryStream', async (name, { TagKeys }) => {
    await parts.catalog.change(name, ({ tags }) => ({ tags: untagged(tags, TagKeys) }));
    return {};
  });
}
