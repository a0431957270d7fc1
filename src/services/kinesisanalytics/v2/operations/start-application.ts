import type { Operation } from '../../../../wire/aws/service.ts';
import { onApplication } from '../../operation.ts';
import type { AnalyticsParts } from '../../parts.ts';
import { start } from '../../starts.ts';
import type { StartApplicationRequest, StartApplicationResponse } from '../model.gen.ts';
import { refuseFlinkMembers } from '../sql-only.ts';

export function startApplication({
  applications,
}: AnalyticsParts): Operation<StartApplicationRequest, StartApplicationResponse> {
  return onApplication('StartApplication', async (name, { RunConfiguration: configuration = {} }) => {
    refuseFlinkMembers(configuration, ['SqlRunConfigurations']);
    const starts = (configuration.SqlRunConfigurations ?? []).map((run) => ({
      id: run.InputId,
      position: run.InputStartingPositionConfiguration.InputStartingPosition,
    }));
    await start(applications, name, starts);
    return {};
  });
}
