import type { Operation } from '../../../wire/aws/service.ts';
import { streamArn } from '../arns.ts';
import type { UpdateShardCountInput, UpdateShardCountOutput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function updateShardCount(parts: KinesisParts): Operation<UpdateShardCountInput, UpdateShardCountOutput> {
  const { catalog, resharding } = parts.streams;
  return onStream<UpdateShardCountInput, UpdateShardCountOutput>(
    parts,
    'UpdateShardCount',
    async (name, { TargetShardCount }) => ({
      StreamName: name.name,
      CurrentShardCount: await resharding.updateCount(catalog.get(name).id, TargetShardCount),
      TargetShardCount,
      StreamARN: streamArn(name),
    }),
  );
}
