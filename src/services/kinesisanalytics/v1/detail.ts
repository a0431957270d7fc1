/** An application as the first version shows it. */
import type { SqlApplication } from '../../../engine/jobs/applications/application.ts';
import { applicationArn } from '../arns.ts';
import { wireInput, wireLogging, wireOutput, wireReference, wireTime } from '../resources.ts';
import type { ApplicationDetail, ApplicationSummary } from './model.gen.ts';

/** Its model wants the roles that only its own applications have; where there are none, they are empty. */
export function wireDetail(application: SqlApplication): ApplicationDetail {
  const { description, updatedAtMs, inputs, outputs, references, logging } = application;
  return {
    ...wireSummary(application),
    ...(description === undefined ? {} : { ApplicationDescription: description }),
    CreateTimestamp: wireTime(application.createdAtMs),
    LastUpdateTimestamp: wireTime(updatedAtMs ?? application.createdAtMs),
    InputDescriptions: inputs.map(wireInput),
    OutputDescriptions: outputs.map(wireOutput),
    ReferenceDataSourceDescriptions: references.map((reference) => {
      const { S3ReferenceDataSourceDescription: place, ...rest } = wireReference(reference);
      return {
        ...rest,
        S3ReferenceDataSourceDescription: { ...place, ReferenceRoleARN: place.ReferenceRoleARN ?? '' },
      };
    }),
    CloudWatchLoggingOptionDescriptions: logging.map((option) => ({
      ...wireLogging(option),
      RoleARN: option.roleArn ?? '',
    })),
    ApplicationCode: application.code,
    ApplicationVersionId: application.version,
  };
}

export function wireSummary(application: SqlApplication): ApplicationSummary {
  return {
    ApplicationName: application.name,
    ApplicationARN: applicationArn(application),
    ApplicationStatus: application.status,
  };
}
