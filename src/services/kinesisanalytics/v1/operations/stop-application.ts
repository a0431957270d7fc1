import type { Operation } from '../../../../wire/aws/service.ts';
import { onApplication } from '../../operation.ts';
import type { AnalyticsParts } from '../../parts.ts';
import type { StopApplicationRequest, StopApplicationResponse } from '../model.gen.ts';

export function stopApplication({
  applications,
}: AnalyticsParts): Operation<StopApplicationRequest, StopApplicationResponse> {
  return onApplication('StopApplication', async (name) => {
    await applications.stop(name, { force: false });
    return {};
  });
}
