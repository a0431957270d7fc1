import type { Operation } from '../../../../wire/aws/service.ts';
import { newConfiguration } from '../../creation.ts';
import { onApplication } from '../../operation.ts';
import type { AnalyticsParts } from '../../parts.ts';
import { wireDetail } from '../detail.ts';
import type { CreateApplicationRequest, CreateApplicationResponse } from '../model.gen.ts';
import { codeOf, refuseFlinkMembers, requireSql } from '../sql-only.ts';

export function createApplication({
  applications,
}: AnalyticsParts): Operation<CreateApplicationRequest, CreateApplicationResponse> {
  return onApplication('CreateApplication', async (name, input) => {
    requireSql(input.RuntimeEnvironment, input.ApplicationMode);
    const { ApplicationConfiguration: configuration = {} } = input;
    refuseFlinkMembers(configuration, ['SqlApplicationConfiguration', 'ApplicationCodeConfiguration']);
    const sql = configuration.SqlApplicationConfiguration;
    const made = await applications.create(
      name,
      newConfiguration({
        description: input.ApplicationDescription,
        serviceRoleArn: input.ServiceExecutionRole,
        code: codeOf(configuration.ApplicationCodeConfiguration),
        inputs: sql?.Inputs,
        outputs: sql?.Outputs,
        references: sql?.ReferenceDataSources,
        logging: input.CloudWatchLoggingOptions,
        tags: input.Tags,
      }),
    );
    return { ApplicationDetail: wireDetail(made) };
  });
}
