import type { Operation } from '../../../wire/aws/service.ts';
import type { RemoveTagsFromStreamInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { checkTagText } from '../tag-rules.ts';

export function removeTagsFromStream(parts: KinesisParts): Operation<RemoveTagsFromStreamInput, void> {
  const { catalog, tags } = parts.streams;
  return onStream(parts, 'RemoveTagsFromStream', async (name, { TagKeys: keys }) => {
    catalog.get(name);
    checkTagText(keys, 'remove', name);
    await tags.remove({ stream: name }, keys);
  });
}
