import type { Operation } from '../../../wire/aws/service.ts';
import type { TagResourceRequest, TagResourceResponse } from '../model.gen.ts';
import { onResource } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { taggedDatabase } from '../tagged-database.ts';

export function tagResource(parts: GlueParts): Operation<TagResourceRequest, TagResourceResponse> {
  const { databases } = parts.catalog;
  return onResource(parts, 'TagResource', async (resource, { TagsToAdd: added }) => {
    await databases.changeTags(taggedDatabase(resource), { added, removed: [] });
    return {};
  });
}
