import { findShard } from '../../../engine/stream/reader.ts';
import type { SubscriptionEvent } from '../../../engine/stream/subscription.ts';
import type { Operation } from '../../../wire/aws/service.ts';
import { consumerArn } from '../arns.ts';
import { dryRun, guarded, translate } from '../errors.ts';
import type {
  SubscribeToShardEvent,
  SubscribeToShardEventStream,
  SubscribeToShardInput,
  SubscribeToShardOutput,
} from '../model.gen.ts';
import type { KinesisParts } from '../parts.ts';
import { childShards, wireRecord } from '../records.ts';
import { shardIndexOf } from '../shard-id.ts';
import { startPosition } from '../start-position.ts';

export function subscribeToShard({
  streams,
  names,
}: KinesisParts): Operation<SubscribeToShardInput, SubscribeToShardOutput> {
  return {
    access: (input, context) => {
      const name = names.consumer(input, context);
      const found = streams.consumers.find(name);
      const resource = found === undefined ? input.ConsumerARN : consumerArn(found.stream, found.consumer);
      return { action: 'kinesis:SubscribeToShard', resources: [resource] };
    },
    handle: (input, context) =>
      guarded(async () => {
        const { consumer, stream } = streams.consumers.getActive(names.consumer(input, context));
        const shardIndex = shardIndexOf(input.ShardId, stream);
        const nowMs = streams.clock.nowMs();
        findShard(stream, shardIndex, nowMs);
        const position = startPosition({
          operation: 'SubscribeToShard',
          stream,
          shardIndex,
          type: input.StartingPosition.Type,
          sequenceNumber: input.StartingPosition.SequenceNumber,
          timestamp: input.StartingPosition.Timestamp,
          nowMs,
        });
        if (input.DryRun === true) throw dryRun();
        const { signal } = context;
        const events = await streams.subscriptions.subscribe({ stream, consumer, shardIndex, position, signal });
        return { EventStream: wireEvents(events) };
      }),
  };
}

async function* wireEvents(
  events: AsyncGenerator<SubscriptionEvent, void, undefined>,
): AsyncGenerator<SubscribeToShardEventStream, void, undefined> {
  try {
    for await (const event of events) yield { SubscribeToShardEvent: wireEvent(event) };
  } catch (error) {
    throw translate(error);
  }
}

function wireEvent({ records, continuation, millisBehindLatest, children }: SubscriptionEvent): SubscribeToShardEvent {
  const event = { Records: records.map(wireRecord), MillisBehindLatest: millisBehindLatest };
  if (continuation !== undefined) return { ...event, ContinuationSequenceNumber: continuation };
  // The model requires the number, yet at the end of a shard AWS sends none: that is how the KCL knows the end.
  const end: Omit<SubscribeToShardEvent, 'ContinuationSequenceNumber'> = {
    ...event,
    ChildShards: childShards(children ?? []),
  };
  return end as SubscribeToShardEvent;
}
