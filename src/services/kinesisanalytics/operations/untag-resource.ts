import { onResource, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { withoutTags } from '../tags.ts';
import type { UntagResourceRequest, UntagResourceResponse } from '../v2/model.gen.ts';

export function untagResource({
  applications,
}: AnalyticsParts): SharedOperation<UntagResourceRequest, UntagResourceResponse> {
  return onResource('UntagResource', async (name, { TagKeys: keys }) => {
    await applications.setTags(name, (present) => withoutTags(present, keys));
    return {};
  });
}
