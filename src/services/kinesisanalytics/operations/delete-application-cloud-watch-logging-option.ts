import { applicationArn } from '../arns.ts';
import { changed, onApplication, type VersionReference, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { wireLogging } from '../resources.ts';
import { partOf } from '../updates.ts';
import type { DeleteApplicationCloudWatchLoggingOptionResponse } from '../v2/model.gen.ts';

interface Input extends VersionReference {
  readonly ApplicationName: string;
  readonly CloudWatchLoggingOptionId: string;
}

export function deleteApplicationCloudWatchLoggingOption(
  parts: AnalyticsParts,
): SharedOperation<Input, DeleteApplicationCloudWatchLoggingOptionResponse> {
  return onApplication('DeleteApplicationCloudWatchLoggingOption', async (name, input) => {
    const application = await changed(parts, name, input, ({ logging }) => {
      const meant = partOf(logging, input.CloudWatchLoggingOptionId);
      return { logging: logging.filter((one) => one !== meant) };
    });
    return {
      ApplicationARN: applicationArn(name),
      ApplicationVersionId: application.version,
      CloudWatchLoggingOptionDescriptions: application.logging.map(wireLogging),
    };
  });
}
