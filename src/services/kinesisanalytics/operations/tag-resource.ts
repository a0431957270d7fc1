import { onResource, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { withTags } from '../tags.ts';
import type { TagResourceRequest, TagResourceResponse } from '../v2/model.gen.ts';

export function tagResource({
  applications,
}: AnalyticsParts): SharedOperation<TagResourceRequest, TagResourceResponse> {
  return onResource('TagResource', async (name, { Tags: added }) => {
    await applications.setTags(name, (present) => withTags(present, added));
    return {};
  });
}
