import type { Operation } from '../../../wire/aws/service.ts';
import type { RegisterStreamConsumerInput, RegisterStreamConsumerOutput } from '../model.gen.ts';
import { onStream } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { wireConsumer } from '../resources.ts';
import { checkTags } from '../tag-rules.ts';

export function registerStreamConsumer(
  parts: KinesisParts,
): Operation<RegisterStreamConsumerInput, RegisterStreamConsumerOutput> {
  return onStream(parts, 'RegisterStreamConsumer', async (name, { ConsumerName: consumer, Tags: tags = {} }) => {
    checkTags(tags, name);
    const found = await parts.streams.consumers.register(name, consumer, new Map(Object.entries(tags)));
    // AWS answers CREATING whatever comes after; clients wait for ACTIVE by describing it.
    return { Consumer: { ...wireConsumer(found), ConsumerStatus: 'CREATING' } };
  });
}
