import type { Operation } from '../../../../wire/aws/service.ts';
import { invalidRequest } from '../../errors.ts';
import { onApplication } from '../../operation.ts';
import type { AnalyticsParts } from '../../parts.ts';
import type { StopApplicationRequest, StopApplicationResponse } from '../model.gen.ts';

export function stopApplication({
  applications,
  isStrict,
}: AnalyticsParts): Operation<StopApplicationRequest, StopApplicationResponse> {
  return onApplication('StopApplication', async (name, { Force: force = false }) => {
    // AWS forces Flink applications only; commands for SQL applications are written with --force all the same.
    if (force && isStrict) throw invalidRequest('A SQL application cannot be stopped with Force.');
    await applications.stop(name, { force });
    return {};
  });
}
