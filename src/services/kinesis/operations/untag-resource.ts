import type { Operation } from '../../../wire/aws/service.ts';
import type { UntagResourceInput } from '../model.gen.ts';
import { onResource } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { checkTagText } from '../tag-rules.ts';

export function untagResource(parts: KinesisParts): Operation<UntagResourceInput, void> {
  const { catalog, tags } = parts.streams;
  return onResource(parts, 'UntagResource', async (target, { TagKeys: keys }) => {
    catalog.get(target.stream);
    checkTagText(keys, 'remove', target.stream);
    await tags.remove(target, keys);
  });
}
