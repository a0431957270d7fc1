import type { Operation } from '../../../wire/aws/service.ts';
import type { DeregisterStreamConsumerInput } from '../model.gen.ts';
import { onConsumer } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function deregisterStreamConsumer(parts: KinesisParts): Operation<DeregisterStreamConsumerInput, void> {
  return onConsumer(parts, 'DeregisterStreamConsumer', (name) => parts.streams.consumers.deregister(name));
}
