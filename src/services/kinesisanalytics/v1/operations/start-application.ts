import type { Operation } from '../../../../wire/aws/service.ts';
import { onApplication } from '../../operation.ts';
import type { AnalyticsParts } from '../../parts.ts';
import { start } from '../../starts.ts';
import type { StartApplicationRequest, StartApplicationResponse } from '../model.gen.ts';

export function startApplication({
  applications,
}: AnalyticsParts): Operation<StartApplicationRequest, StartApplicationResponse> {
  return onApplication('StartApplication', async (name, { InputConfigurations: configurations }) => {
    const starts = configurations.map(({ Id: id, InputStartingPositionConfiguration: from }) => ({
      id,
      position: from.InputStartingPosition,
    }));
    await start(applications, name, starts);
    return {};
  });
}
