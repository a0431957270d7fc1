/** An application as the second version shows it. */
import type { SqlApplication } from '../../../engine/jobs/applications/application.ts';
import { applicationArn } from '../arns.ts';
import { conditionalToken, wireInput, wireLogging, wireOutput, wireReference, wireTime } from '../resources.ts';
import type { ApplicationDetail, ApplicationSummary } from './model.gen.ts';

export const sqlRuntime = 'SQL-1_0';

export function wireDetail(application: SqlApplication): ApplicationDetail {
  const { description, serviceRoleArn, updatedAtMs, createdAtMs, inputs, outputs, references, logging } = application;
  return {
    ApplicationARN: applicationArn(application),
    ...(description === undefined ? {} : { ApplicationDescription: description }),
    ApplicationName: application.name,
    RuntimeEnvironment: sqlRuntime,
    ...(serviceRoleArn === undefined ? {} : { ServiceExecutionRole: serviceRoleArn }),
    ApplicationStatus: application.status,
    ApplicationVersionId: application.version,
    CreateTimestamp: wireTime(createdAtMs),
    LastUpdateTimestamp: wireTime(updatedAtMs ?? createdAtMs),
    ApplicationConfigurationDescription: {
      SqlApplicationConfigurationDescription: {
        InputDescriptions: inputs.map(wireInput),
        OutputDescriptions: outputs.map(wireOutput),
        ReferenceDataSourceDescriptions: references.map(wireReference),
      },
      ApplicationCodeConfigurationDescription: {
        CodeContentType: 'PLAINTEXT',
        CodeContentDescription: { TextContent: application.code },
      },
    },
    CloudWatchLoggingOptionDescriptions: logging.map(wireLogging),
    ApplicationVersionCreateTimestamp: wireTime(updatedAtMs ?? createdAtMs),
    ConditionalToken: conditionalToken(application),
  };
}

export function wireSummary(application: SqlApplication): ApplicationSummary {
  return {
    ApplicationName: application.name,
    ApplicationARN: applicationArn(application),
    ApplicationStatus: application.status,
    ApplicationVersionId: application.version,
    RuntimeEnvironment: sqlRuntime,
  };
}
