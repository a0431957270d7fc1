/** Every operation of AWS's model. Loaded on first use. */
import { Turns } from '../../base/turns.ts';
import { DeliveryError } from '../../engine/delivery/delivery-error.ts';
import { ControlRates } from '../../engine/stream/control-rates.ts';
import type { OperationMap } from '../../wire/aws/service.ts';
import { limitsFor, type LimitsMode } from './limits.ts';
import type { Operations } from './model.gen.ts';
import { createDeliveryStream } from './operations/create-delivery-stream.ts';
import { deleteDeliveryStream } from './operations/delete-delivery-stream.ts';
import { describeDeliveryStream } from './operations/describe-delivery-stream.ts';
import { listDeliveryStreams } from './operations/list-delivery-streams.ts';
import { listTagsForDeliveryStream } from './operations/list-tags-for-delivery-stream.ts';
import { putRecordBatch } from './operations/put-record-batch.ts';
import { putRecord } from './operations/put-record.ts';
import { startDeliveryStreamEncryption } from './operations/start-delivery-stream-encryption.ts';
import { stopDeliveryStreamEncryption } from './operations/stop-delivery-stream-encryption.ts';
import { tagDeliveryStream } from './operations/tag-delivery-stream.ts';
import { untagDeliveryStream } from './operations/untag-delivery-stream.ts';
import { updateDestination } from './operations/update-destination.ts';
import type { FirehoseParts } from './parts.ts';
import { PutThrottles } from './put-throttles.ts';

/** Creations of one account and region that are under way and waiting. */
const creationsMax = 1_000;

export interface FirehoseOptions extends Omit<FirehoseParts, 'limits' | 'creations' | 'rates' | 'throttles'> {
  readonly limits: LimitsMode;
}

export function operationsOf({ limits: mode, ...rest }: FirehoseOptions) {
  const limits = limitsFor(mode);
  const { monotonic, catalog } = rest;
  const parts: FirehoseParts = {
    ...rest,
    limits,
    creations: new Turns({
      pendingCountMax: creationsMax,
      refusal: () => new DeliveryError({ code: 'TooManyChanges', pendingCountMax: creationsMax }),
    }),
    rates: new ControlRates(limits.rates, monotonic),
    throttles: limits.limitsPuts ? new PutThrottles(monotonic, catalog) : undefined,
  };
  return {
    CreateDeliveryStream: createDeliveryStream(parts),
    DeleteDeliveryStream: deleteDeliveryStream(parts),
    DescribeDeliveryStream: describeDeliveryStream(parts),
    ListDeliveryStreams: listDeliveryStreams(parts),
    ListTagsForDeliveryStream: listTagsForDeliveryStream(parts),
    PutRecord: putRecord(parts),
    PutRecordBatch: putRecordBatch(parts),
    StartDeliveryStreamEncryption: startDeliveryStreamEncryption(parts),
    StopDeliveryStreamEncryption: stopDeliveryStreamEncryption(parts),
    TagDeliveryStream: tagDeliveryStream(parts),
    UntagDeliveryStream: untagDeliveryStream(parts),
    UpdateDestination: updateDestination(parts),
  } satisfies OperationMap<Operations>;
}
