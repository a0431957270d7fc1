import { applicationArn } from '../arns.ts';
import { checkCounts, inputOf, partId, type WireInput } from '../configuration.ts';
import { changed, onApplication, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { wireInput } from '../resources.ts';
import type { AddApplicationInputResponse } from '../v2/model.gen.ts';

interface Input {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly Input: WireInput;
}

export function addApplicationInput(parts: AnalyticsParts): SharedOperation<Input, AddApplicationInputResponse> {
  return onApplication('AddApplicationInput', async (name, input) => {
    const application = await changed(parts, name, input, (now, version) => {
      const inputs = [...now.inputs, inputOf(input.Input, partId(version, 0))];
      checkCounts({ ...now, inputs });
      return { inputs };
    });
    return {
      ApplicationARN: applicationArn(name),
      ApplicationVersionId: application.version,
      InputDescriptions: application.inputs.map(wireInput),
    };
  });
}
