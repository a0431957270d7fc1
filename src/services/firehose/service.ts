/** Amazon Data Firehose: every operation of AWS's model. */
import { Turns } from '../../base/turns.ts';
import { DeliveryError } from '../../engine/delivery/delivery-error.ts';
import { ControlRates } from '../../engine/stream/control-rates.ts';
import type { OperationMap, Service } from '../../wire/aws/service.ts';
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

/** 4 MiB of records as base64, with room for the JSON around 500 of them, and for AWS's own refusal of somewhat more. */
const requestBytesMax = 8 * 1024 * 1024;

/** Creations of one account and region that are under way and waiting. */
const creationsMax = 1_000;

export interface FirehoseOptions extends Pick<
  FirehoseParts,
  | 'catalog'
  | 'intake'
  | 'keys'
  | 'dataStreams'
  | 'monotonic'
  | 'random'
  | 'arns'
  | 'openJq'
  | 'schemas'
  | 'isStrict'
  | 'events'
  | 'meter'
> {
  readonly limits: LimitsMode;
}

export function firehoseService({ limits: mode, ...rest }: FirehoseOptions): Service {
  const limits = limitsFor(mode);
  const { monotonic, catalog } = rest;
  return {
    id: 'firehose',
    model: async () => (await import('./model.gen.ts')).model,
    targetPrefix: 'Firehose_20150804',
    signingNames: ['firehose'],
    requestBytesMax,
    operations: operationsOf({
      ...rest,
      limits,
      creations: new Turns({
        pendingCountMax: creationsMax,
        refusal: () => new DeliveryError({ code: 'TooManyChanges', pendingCountMax: creationsMax }),
      }),
      rates: new ControlRates(limits.rates, monotonic),
      throttles: limits.limitsPuts ? new PutThrottles(monotonic, catalog) : undefined,
    }),
  };
}

function operationsOf(parts: FirehoseParts) {
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
