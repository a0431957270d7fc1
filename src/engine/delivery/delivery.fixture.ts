/** Delivery streams for tests. */
import type { DeliveryStream, DeliveryStreamId, S3Destination } from './delivery-stream.ts';
import { deliveryPartitionFirst } from './partitions.ts';
import type { PartitionId } from '../log/log.ts';
import type { DeliverySealing } from './sealing.ts';

export const startMs = Date.UTC(2026, 0, 15, 10, 20, 30);

export function destination(more: Partial<S3Destination> = {}): S3Destination {
  return {
    id: 'destinationId-000000000001',
    isExtended: true,
    roleArn: 'arn:aws:iam::000000000000:role/delivery',
    bucketArn: 'arn:aws:s3:::lake',
    prefix: undefined,
    errorOutputPrefix: undefined,
    buffering: { sizeMiB: 5, intervalS: 300 },
    compression: 'UNCOMPRESSED',
    kmsKeyArn: undefined,
    logging: { enabled: false, logGroup: undefined, logStream: undefined },
    backup: { mode: 'Disabled' },
    processing: undefined,
    conversion: undefined,
    dynamicPartitioning: undefined,
    fileExtension: undefined,
    timeZone: undefined,
    ...more,
  };
}

export function streamOf(more: Partial<DeliveryStream> = {}): DeliveryStream {
  return {
    account: '000000000000',
    region: 'us-east-1',
    name: 'clicks',
    id: 1 as DeliveryStreamId,
    status: 'ACTIVE',
    settlesAtMs: undefined,
    createdAtMs: startMs,
    updatedAtMs: undefined,
    version: 1,
    source: {
      kind: 'direct-put',
      partition: deliveryPartitionFirst as PartitionId,
      throughputHintMBs: undefined,
    },
    staging: (deliveryPartitionFirst + 1) as PartitionId,
    destination: destination(),
    encryption: undefined,
    dataKeys: [],
    encryptionChangesMs: [],
    tags: {},
    ...more,
  };
}

/** For records that are never sealed. */
export const plainSealing: DeliverySealing = {
  seal: () => Promise.reject(new Error('nothing is sealed here')),
  open: () => Promise.reject(new Error('nothing is sealed here')),
};
