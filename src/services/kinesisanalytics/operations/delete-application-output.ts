import { applicationArn } from '../arns.ts';
import { changed, onApplication, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { partOf } from '../updates.ts';
import type { DeleteApplicationOutputResponse } from '../v2/model.gen.ts';

interface Input {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly OutputId: string;
}

export function deleteApplicationOutput(
  parts: AnalyticsParts,
): SharedOperation<Input, DeleteApplicationOutputResponse> {
  return onApplication('DeleteApplicationOutput', async (name, input) => {
    const application = await changed(parts, name, input, ({ outputs }) => {
      const meant = partOf(outputs, input.OutputId);
      return { outputs: outputs.filter((one) => one !== meant) };
    });
    return { ApplicationARN: applicationArn(name), ApplicationVersionId: application.version };
  });
}
