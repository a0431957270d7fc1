import { applicationArn } from '../arns.ts';
import { checkCounts, partId, referenceOf, type WireReference } from '../configuration.ts';
import { changed, onApplication, type SharedOperation } from '../operation.ts';
import type { AnalyticsParts } from '../parts.ts';
import { wireReference } from '../resources.ts';
import type { AddApplicationReferenceDataSourceResponse } from '../v2/model.gen.ts';

interface Input {
  readonly ApplicationName: string;
  readonly CurrentApplicationVersionId: number;
  readonly ReferenceDataSource: WireReference;
}

export function addApplicationReferenceDataSource(
  parts: AnalyticsParts,
): SharedOperation<Input, AddApplicationReferenceDataSourceResponse> {
  return onApplication('AddApplicationReferenceDataSource', async (name, input) => {
    const application = await changed(parts, name, input, (now, version) => {
      const references = [...now.references, referenceOf(input.ReferenceDataSource, partId(version, 0))];
      checkCounts({ ...now, references });
      return { references };
    });
    return {
      ApplicationARN: applicationArn(name),
      ApplicationVersionId: application.version,
      ReferenceDataSourceDescriptions: application.references.map(wireReference),
    };
  });
}
