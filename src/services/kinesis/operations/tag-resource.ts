import type { Operation } from '../../../wire/aws/service.ts';
import type { TagResourceInput } from '../model.gen.ts';
import { onResource } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { checkTags } from '../tag-rules.ts';

export function tagResource(parts: KinesisParts): Operation<TagResourceInput, void> {
  const { catalog, tags } = parts.streams;
  return onResource(parts, 'TagResource', async (target, { Tags: added }) => {
    catalog.get(target.stream);
    checkTags(added, target.stream);
    await tags.add(target, Object.entries(added));
  });
}
