import type { Operation } from '../../../wire/aws/service.ts';
import type { TagDeliveryStreamInput, TagDeliveryStreamOutput } from '../model.gen.ts';
import { onDeliveryStream } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';
import { taggedWith } from '../tags.ts';

export function tagDeliveryStream(parts: FirehoseParts): Operation<TagDeliveryStreamInput, TagDeliveryStreamOutput> {
  return onDeliveryStream(parts, 'TagDeliveryStream', async (name, { Tags }) => {
    await parts.catalog.change(name, ({ tags }) => ({ tags: taggedWith(tags, Tags, name) }));
    return {};
  });
}
