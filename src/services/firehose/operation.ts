/** The frame of a control operation: whom it is about, AWS's call rate, and errors in AWS's words. */
import type { DeliveryStreamName } from '../../engine/delivery/delivery-stream.ts';
import type { Operation, RequestContext } from '../../wire/aws/service.ts';
import { deliveryStreamArn } from './arns.ts';
import { guarded } from './errors.ts';
import type { FirehoseParts } from './parts.ts';

interface DeliveryStreamReference {
  readonly DeliveryStreamName: string;
}

export function nameOf(
  { DeliveryStreamName: name }: DeliveryStreamReference,
  caller: RequestContext,
): DeliveryStreamName {
  return { account: caller.account, region: caller.region, name };
}

/** An operation on one delivery stream. Its types are those of the model, not what `run` happens to answer (NoInfer). */
export function onDeliveryStream<In extends DeliveryStreamReference, Out>(
  { rates }: Pick<FirehoseParts, 'rates'>,
  operation: string,
  run: (name: DeliveryStreamName, input: In, context: RequestContext) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: (input, context) => ({
      action: `firehose:${operation}`,
      resources: [deliveryStreamArn(nameOf(input, context))],
    }),
    handle: (input, context) =>
      guarded(async () => {
        const name = nameOf(input, context);
        rates.take(operation, name);
        return await run(name, input, context);
      }),
  };
}
