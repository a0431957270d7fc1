import { StreamError } from '../../../engine/stream/errors.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import type { GetResourcePolicyInput, GetResourcePolicyOutput } from '../model.gen.ts';
import { onResource } from '../operation.ts';
import type { KinesisParts } from '../parts.ts';

export function getResourcePolicy(parts: KinesisParts): Operation<GetResourcePolicyInput, GetResourcePolicyOutput> {
  const { catalog, policies } = parts.streams;
  return onResource(parts, 'GetResourcePolicy', async ({ stream, consumer }) => {
    const Policy = policies.get({ stream: catalog.get(stream).id, consumer });
    const { account, name } = stream;
    if (Policy === undefined) throw new StreamError({ code: 'PolicyNotFound', account, name, consumer });
    return { Policy };
  });
}
