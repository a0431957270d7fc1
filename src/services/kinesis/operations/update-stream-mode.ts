import { updateStreamMode as update } from '../../../engine/stream/stream-mode.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { UpdateStreamModeInput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { modeOf } from '../resources.ts';

export function updateStreamMode(parts: KinesisParts): Operation<UpdateStreamModeInput, void> {
  return onStream(parts, 'UpdateStreamMode', (name, { StreamModeDetails: details, WarmThroughputMiBps: warm }) =>
    update(parts.streams, name, { mode: modeOf(details.StreamMode), warmThroughputMiBps: warm }),
  );
}
