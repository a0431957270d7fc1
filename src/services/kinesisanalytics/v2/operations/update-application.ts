import type { Operation } from '../../../../wire/aws/service.ts';
import { changed, onApplication } from '../../operation.ts';
import type { AnalyticsParts } from '../../parts.ts';
import { updatedParts } from '../../updates.ts';
import { wireDetail } from '../detail.ts';
import type { UpdateApplicationRequest, UpdateApplicationResponse } from '../model.gen.ts';
import { codeUpdateOf, refuseFlinkMembers, requireSql } from '../sql-only.ts';

export function updateApplication(
  parts: AnalyticsParts,
): Operation<UpdateApplicationRequest, UpdateApplicationResponse> {
  return onApplication('UpdateApplication', async (name, input) => {
    const { ApplicationConfigurationUpdate: update = {}, RuntimeEnvironmentUpdate: runtime } = input;
    if (runtime !== undefined) requireSql(runtime, undefined);
    refuseFlinkMembers(update, ['SqlApplicationConfigurationUpdate', 'ApplicationCodeConfigurationUpdate']);
    refuseFlinkMembers(input.RunConfigurationUpdate ?? {}, []);
    const sql = update.SqlApplicationConfigurationUpdate;
    const code = codeUpdateOf(update.ApplicationCodeConfigurationUpdate);
    const application = await changed(parts, name, input, (now) => ({
      code: code ?? now.code,
      serviceRoleArn: input.ServiceExecutionRoleUpdate ?? now.serviceRoleArn,
      ...updatedParts(now, {
        inputs: sql?.InputUpdates,
        outputs: sql?.OutputUpdates,
        references: sql?.ReferenceDataSourceUpdates,
        logging: input.CloudWatchLoggingOptionUpdates,
      }),
    }));
    return { ApplicationDetail: wireDetail(application) };
  });
}
