import type { Operation } from '../../../wire/aws/service.ts';
import type { DeleteResourcePolicyInput } from '../model.gen.ts';
import { onResource } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function deleteResourcePolicy(parts: KinesisParts): Operation<DeleteResourcePolicyInput, void> {
  return onResource(parts, 'DeleteResourcePolicy', (target) => parts.streams.policies.delete(target));
}
