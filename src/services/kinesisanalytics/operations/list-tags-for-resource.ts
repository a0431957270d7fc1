import { onResource, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { wireTags } from '../tags.ts';
import type { ListTagsForResourceRequest, ListTagsForResourceResponse } from '../v2/model.gen.ts';

export function listTagsForResource({
  applications,
}: AnalyticsParts): SharedOperation<ListTagsForResourceRequest, ListTagsForResourceResponse> {
  return onResource('ListTagsForResource', async (name) => ({ Tags: wireTags(applications.get(name).tags) }));
}
