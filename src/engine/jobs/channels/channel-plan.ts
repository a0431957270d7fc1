/** What a channel does, in the terms of the delivery engine. */
import { zstdBody } from '../../delivery/compression.ts';
import type { S3Destination } from '../../delivery/delivery-stream.ts';
import { makePlan } from '../../delivery/plan.ts';
import type { OtherWays, Plan } from '../../delivery/plan.ts';
import type { DeliveryPlanDocument } from '../../meta/documents/delivery-plan.ts';
import { bucketOf, errorPlace } from './channel.ts';
import type { Channel } from './channel.ts';
import { keyTemplateDefault, objectKey } from './key-template.ts';
import { objectMiBMax } from './limits.ts';
import { RecordCheck } from './record-check.ts';

const extensions = { NONE: '', GZIP: '.gz', ZSTD: '.zst' } as const;
const lineEnd = Buffer.from('\n');

/** What may change of a channel while records wait, as the ledger keeps it; the rest never does. */
export function channelPlanDocument(channel: Channel): DeliveryPlanDocument {
  const { account, region, name, version } = channel;
  const sourceArn = streamArnOf(channel);
  return { account, region, name, version, sourceArn, destination: destinationOf(channel), schema: undefined };
}

export function openChannelPlan(channel: Channel, number: number, document: DeliveryPlanDocument): Plan {
  const { name, id, recordFormat, compression } = channel;
  const plan = makePlan({
    ...{ number, document, part: 'main' },
    processor: new RecordCheck({ name, id, recordFormat, streamArn: streamArnOf(channel) }),
    delimiter: recordFormat === 'BYTE_ARRAY' ? undefined : lineEnd,
  });
  return { ...plan, contentEncoding: compression === 'ZSTD' ? 'zstd' : plan.contentEncoding, ways: waysOf(channel) };
}

function waysOf(channel: Channel): OtherWays {
  const { name, id, keyTemplate = keyTemplateDefault, compression } = channel;
  const place = errorPlace(channel);
  const errorTemplate = `${place.prefix}!{yyyy}/!{MM}/!{dd}/!{HH}/!{channel-name}-!{channel-id}!{extension}`;
  const extension = extensions[compression];
  return {
    nameOf: (target, timeMs, random) =>
      objectKey(
        target.kind === 'main' ? keyTemplate : errorTemplate,
        { channel: name, channelId: id, timeMs, extension },
        random,
      ),
    compress: compression === 'ZSTD' ? zstdBody : undefined,
    errorBucket: bucketOf(place.bucketArn),
    storageClass: channel.storageClass,
  };
}

function destinationOf(channel: Channel): S3Destination {
  const { bucketArn, roleArn, freshnessS, compression, kmsKeyId, logging } = channel;
  return {
    ...{ id: channel.id, isExtended: true, roleArn, bucketArn, logging, kmsKeyArn: kmsKeyId },
    prefix: undefined,
    errorOutputPrefix: undefined,
    buffering: { sizeMiB: objectMiBMax, intervalS: freshnessS },
    // Zstandard is one of the plan's own ways.
    compression: compression === 'GZIP' ? 'GZIP' : 'UNCOMPRESSED',
    backup: { mode: 'Disabled' },
    processing: undefined,
    conversion: undefined,
    dynamicPartitioning: undefined,
    fileExtension: undefined,
    timeZone: undefined,
  };
}

function streamArnOf({ stream: { account, region, name } }: Channel): string {
  return `arn:aws:kinesis:${region}:${account}:stream/${name}`;
}
