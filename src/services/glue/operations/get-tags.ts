import type { Operation } from '../../../wire/aws/service.ts';
import type { GetTagsRequest, GetTagsResponse } from '../model.gen.ts';
import { onResource } from '../operation.ts';
import type { GlueParts } from '../parts.ts';
import { taggedDatabase } from '../tagged-database.ts';

export function getTags(parts: GlueParts): Operation<GetTagsRequest, GetTagsResponse> {
  const { databases } = parts.catalog;
  return onResource(parts, 'GetTags', async (resource) => ({
    Tags: (await databases.get(taggedDatabase(resource))).tags,
  }));
}
