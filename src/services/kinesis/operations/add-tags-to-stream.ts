import type { Operation } from '../../../wire/aws/service.ts';
import type { AddTagsToStreamInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { checkTags } from '../tag-rules.ts';

export function addTagsToStream(parts: KinesisParts): Operation<AddTagsToStreamInput, void> {
  const { catalog, tags } = parts.streams;
  return onStream(parts, 'AddTagsToStream', async (name, { Tags: added }) => {
    catalog.get(name);
    checkTags(added, name);
    await tags.add({ stream: name }, Object.entries(added));
  });
}
