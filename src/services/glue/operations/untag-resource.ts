import type { Operation } from '../../../wire/aws/service.ts';
import type { UntagResourceRequest, UntagResourceResponse } from '../model.gen.ts';
import { onResource } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { taggedDatabase } from '../tagged-database.ts';

export function untagResource(parts: GlueParts): Operation<UntagResourceRequest, UntagResourceResponse> {
  const { databases } = parts.catalog;
  return onResource(parts, 'UntagResource', async (resource, { TagsToRemove: removed }) => {
    await databases.changeTags(taggedDatabase(resource), { added: {}, removed });
    return {};
  });
}
