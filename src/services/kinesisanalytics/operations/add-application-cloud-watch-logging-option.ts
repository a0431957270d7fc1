import { applicationArn } from '../arns.ts';
import { checkCounts, loggingOf, partId, type WireLogging } from '../configuration.ts';
import { changed, onApplication, type VersionReference, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { wireLogging } from '../resources.ts';
import type { AddApplicationCloudWatchLoggingOptionResponse } from '../v2/model.gen.ts';

interface Input extends VersionReference {
  readonly ApplicationName: string;
  readonly CloudWatchLoggingOption: WireLogging;
}

export function addApplicationCloudWatchLoggingOption(
  parts: AnalyticsParts,
): SharedOperation<Input, AddApplicationCloudWatchLoggingOptionResponse> {
  return onApplication('AddApplicationCloudWatchLoggingOption', async (name, input) => {
    const application = await changed(parts, name, input, (now, version) => {
      const logging = [...now.logging, loggingOf(input.CloudWatchLoggingOption, partId(version, 0))];
      checkCounts({ ...now, logging });
      return { logging };
    });
    return {
      ApplicationARN: applicationArn(name),
      ApplicationVersionId: application.version,
      CloudWatchLoggingOptionDescriptions: application.logging.map(wireLogging),
    };
  });
}
