import { applicationArn } from '../arns.ts';
import { changed, onApplication, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { partOf } from '../updates.ts';
import type { DeleteApplicationReferenceDataSourceResponse } from '../v2/model.gen.ts';

interface Input {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly ReferenceId: string;
}

export function deleteApplicationReferenceDataSource(
  parts: AnalyticsParts,
): SharedOperation<Input, DeleteApplicationReferenceDataSourceResponse> {
  return onApplication('DeleteApplicationReferenceDataSource', async (name, input) => {
    const application = await changed(parts, name, input, ({ references }) => {
      const meant = partOf(references, input.ReferenceId);
      return { references: references.filter((one) => one !== meant) };
    });
    return { ApplicationARN: applicationArn(name), ApplicationVersionId: application.version };
  });
}
