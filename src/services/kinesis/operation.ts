/** The frame of a control operation: whom it is about, AWS's call rate, and errors in AWS's words. */
import type { ConsumerName } from '../../engine/stream/consumers.ts';
import type { StreamName } from '../../engine/stream/stream.ts';
import type { ResourceTarget } from '../../engine/stream/tags.ts';
import type { Operation, RequestContext } from '../../wire/aws/service.ts';
import { consumerArn, streamArn } from './arns.ts';
import { guarded } from './errors.ts';
import type { ConsumerReference, StreamReference } from './names.ts';
import type { KinesisParts } from './parts.ts';

/** An operation on one stream. Its types are those of the model, not what `run` happens to answer (NoInfer). */
export function onStream<In extends StreamReference, Out>(
  { streams, names }: KinesisParts,
  operation: string,
  run: (name: StreamName, input: In, context: RequestContext) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: (input, context) => ({
      action: `kinesis:${operation}`,
      resources: [streamArn(names.stream(input, context))],
    }),
    handle: (input, context) =>
      guarded(async () => {
        const name = names.stream(input, context);
        streams.rates.take(operation, name);
        return await run(name, input, context);
      }),
  };
}

/** An operation on the caller's account and region. */
export function onAccount<In, Out>(
  { streams }: KinesisParts,
  operation: string,
  run: (input: In, context: RequestContext) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: () => ({ action: `kinesis:${operation}`, resources: ['*'] }),
    handle: (input, context) =>
      guarded(async () => {
        const { account, region } = context;
        streams.rates.take(operation, { account, region });
        return await run(input, context);
      }),
  };
}

/** An operation on one consumer of a stream. */
export function onConsumer<In extends ConsumerReference, Out>(
  { streams, names }: KinesisParts,
  operation: string,
  run: (name: ConsumerName, input: In, context: RequestContext) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: (input, context) => {
      const name = names.consumer(input, context);
      const found = streams.consumers.find(name);
      const resource = found === undefined ? streamArn(name.stream) : consumerArn(found.stream, found.consumer);
      return { action: `kinesis:${operation}`, resources: [resource] };
    },
    handle: (input, context) =>
      guarded(async () => {
        const name = names.consumer(input, context);
        streams.rates.take(operation, name.stream);
        return await run(name, input, context);
      }),
  };
}

/** An operation on what an ARN names: a stream, or a consumer that is there. */
export function onResource<In extends { readonly ResourceARN: string }, Out>(
  { streams, names }: KinesisParts,
  operation: string,
  run: (target: ResourceTarget, input: In) => Promise<NoInfer<Out>>,
): Operation<In, Out> {
  return {
    access: ({ ResourceARN: arn }) => ({ action: `kinesis:${operation}`, resources: [arn] }),
    handle: (input, context) =>
      guarded(async () => {
        const { stream, consumer } = names.resource(input.ResourceARN, context);
        streams.rates.take(operation, stream);
        if (consumer === undefined) return await run({ stream }, input);
        const requireThere = (): void => void streams.consumers.get(consumer);
        requireThere();
        return await run({ stream, consumer: consumer.consumer, requireThere }, input);
      }),
  };
}
