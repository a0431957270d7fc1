import type { Operation } from '../../../../wire/aws/service.ts';
import { changed, onApplication } from '../../operation.ts';
import type { AnalyticsParts } from '../../parts.ts';
import { updatedParts } from '../../updates.ts';
import type { UpdateApplicationRequest, UpdateApplicationResponse } from '../model.gen.ts';

export function updateApplication(
  parts: AnalyticsParts,
): Operation<UpdateApplicationRequest, UpdateApplicationResponse> {
  return onApplication('UpdateApplication', async (name, input) => {
    const update = input.ApplicationUpdate;
    await changed(parts, name, input, (now) => ({
      code: update.ApplicationCodeUpdate ?? now.code,
      ...updatedParts(now, {
        inputs: update.InputUpdates,
        outputs: update.OutputUpdates,
        references: update.ReferenceDataSourceUpdates,
        logging: update.CloudWatchLoggingOptionUpdates,
      }),
    }));
    return {};
  });
}
