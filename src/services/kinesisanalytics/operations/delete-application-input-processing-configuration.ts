import { applicationArn } from '../arns.ts';
import { changed, onApplication, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { partOf } from '../updates.ts';
import type { DeleteApplicationInputProcessingConfigurationResponse } from '../v2/model.gen.ts';

interface Input {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly InputId: string;
}

export function deleteApplicationInputProcessingConfiguration(
  parts: AnalyticsParts,
): SharedOperation<Input, DeleteApplicationInputProcessingConfigurationResponse> {
  return onApplication('DeleteApplicationInputProcessingConfiguration', async (name, input) => {
    const application = await changed(parts, name, input, ({ inputs }) => {
      const meant = partOf(inputs, input.InputId);
      return { inputs: inputs.map((one) => (one === meant ? { ...one, processor: undefined } : one)) };
    });
    return { ApplicationARN: applicationArn(name), ApplicationVersionId: application.version };
  });
}
