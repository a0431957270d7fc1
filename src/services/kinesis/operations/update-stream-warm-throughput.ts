import { updateWarmThroughput } from '../../../engine/stream/warm-throughput.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { streamArn } from '../arns.ts';
import type { UpdateStreamWarmThroughputInput, UpdateStreamWarmThroughputOutput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { wireWarmThroughput } from '../resources.ts';

export function updateStreamWarmThroughput(
  parts: KinesisParts,
): Operation<UpdateStreamWarmThroughputInput, UpdateStreamWarmThroughputOutput> {
  return onStream(parts, 'UpdateStreamWarmThroughput', async (name, { WarmThroughputMiBps: mibps }) => {
    const stream = await updateWarmThroughput(parts.streams, name, mibps);
    return {
      StreamARN: streamArn(stream),
      StreamName: stream.name,
      WarmThroughput: wireWarmThroughput(mibps),
    };
  });
}
