import { applicationArn } from '../arns.ts';
import { linkOf, type WireProcessing } from '../configuration.ts';
import { changed, onApplication, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { wireProcessing } from '../resources.ts';
import { partOf } from '../updates.ts';
import type { AddApplicationInputProcessingConfigurationResponse } from '../v2/model.gen.ts';

interface Input {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly InputId: string;
  readonly InputProcessingConfiguration: WireProcessing;
}

export function addApplicationInputProcessingConfiguration(
  parts: AnalyticsParts,
): SharedOperation<Input, AddApplicationInputProcessingConfigurationResponse> {
  return onApplication('AddApplicationInputProcessingConfiguration', async (name, input) => {
    const processor = linkOf(input.InputProcessingConfiguration.InputLambdaProcessor);
    const application = await changed(parts, name, input, ({ inputs }) => {
      const meant = partOf(inputs, input.InputId);
      return { inputs: inputs.map((one) => (one === meant ? { ...one, processor } : one)) };
    });
    return {
      ApplicationARN: applicationArn(name),
      ApplicationVersionId: application.version,
      InputId: input.InputId,
      InputProcessingConfigurationDescription: wireProcessing(processor),
    };
  });
}
