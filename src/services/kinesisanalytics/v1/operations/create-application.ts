import type { Operation } from '../../../../wire/aws/service.ts';
import { newConfiguration } from '../../creation.ts';
import { onApplication } from '../../operation.ts';
import type { AnalyticsParts } from '../../parts.ts';
import { wireSummary } from '../detail.ts';
import type { CreateApplicationRequest, CreateApplicationResponse } from '../model.gen.ts';

export function createApplication({
  applications,
}: AnalyticsParts): Operation<CreateApplicationRequest, CreateApplicationResponse> {
  return onApplication('CreateApplication', async (name, input) => {
    const configuration = newConfiguration({
      description: input.ApplicationDescription,
      serviceRoleArn: undefined,
      code: input.ApplicationCode,
      inputs: input.Inputs,
      outputs: input.Outputs,
      references: undefined,
      logging: input.CloudWatchLoggingOptions,
      tags: input.Tags,
    });
    return { ApplicationSummary: wireSummary(await applications.create(name, configuration)) };
  });
}
