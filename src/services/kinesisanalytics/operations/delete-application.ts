import { invalidArgument } from '../errors.ts';
import { onApplication, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { wireTime } from '../resources.ts';
import type { DeleteApplicationRequest, DeleteApplicationResponse } from '../v2/model.gen.ts';

/** The time of the making tells the application from one of its name that came after; clients send whole seconds. */
export function deleteApplication({
  applications,
}: AnalyticsParts): SharedOperation<DeleteApplicationRequest, DeleteApplicationResponse> {
  return onApplication('DeleteApplication', async (name, { CreateTimestamp: createdAt }) => {
    const made = wireTime(applications.get(name).createdAtMs);
    if (wireTime(createdAt) !== made) {
      const shown = new Date(made).toISOString();
      throw invalidArgument(`CreateTimestamp must be the one that DescribeApplication shows: ${shown}.`);
    }
    await applications.delete(name);
    return {};
  });
}
