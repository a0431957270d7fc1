import { applicationArn } from '../arns.ts';
import { checkCounts, outputOf, partId, type WireOutput } from '../configuration.ts';
import { changed, onApplication, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { wireOutput } from '../resources.ts';
import type { AddApplicationOutputResponse } from '../v2/model.gen.ts';

interface Input {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly Output: WireOutput;
}

export function addApplicationOutput(parts: AnalyticsParts): SharedOperation<Input, AddApplicationOutputResponse> {
  return onApplication('AddApplicationOutput', async (name, input) => {
    const application = await changed(parts, name, input, (now, version) => {
      const outputs = [...now.outputs, outputOf(input.Output, partId(version, 0))];
      checkCounts({ ...now, outputs });
      return { outputs };
    });
    return {
      ApplicationARN: applicationArn(name),
      ApplicationVersionId: application.version,
      OutputDescriptions: application.outputs.map(wireOutput),
    };
  });
}
