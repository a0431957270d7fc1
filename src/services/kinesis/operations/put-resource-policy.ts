import type { Operation } from '../../../wire/aws/service.ts';
import { invalidArgument } from '../errors.ts';
import { policyBytesMax } from '../limits.ts';
import type { PutResourcePolicyInput } from '../model.gen.ts';
import { onResource } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';
import { policyFault } from '../resource-policy-document.ts';

export function putResourcePolicy(parts: KinesisParts): Operation<PutResourcePolicyInput, void> {
  const { catalog, consumers, policies } = parts.streams;
  return onResource(parts, 'PutResourcePolicy', async (target, { Policy: policy }) => {
    catalog.get(target.stream);
    // AWS takes no policy for a consumer that is not there yet.
    if (target.consumer !== undefined) consumers.getActive({ stream: target.stream, consumer: target.consumer });
    if (Buffer.byteLength(policy) > policyBytesMax)
      throw invalidArgument(`The policy exceeds the maximum size of ${policyBytesMax} bytes.`);
    const fault = policyFault(policy);
    if (fault !== undefined) throw invalidArgument(fault);
    await policies.put(target, policy);
  });
}
