/** Delivery streams as the documents that hold them, and what is there at start. */
import type { Log, PartitionId } from '../log/log.ts';
import { deliveryStreamType, type DeliveryStreamDocument } from '../meta/documents/delivery-stream.ts';
import type { Meta } from '../meta/meta.ts';
import type { DeliverySource, DeliveryStream, DeliveryStreamId, DeliveryStreamName } from './delivery-stream.ts';
import { DeliveryTable } from './delivery-table.ts';
import { deliveryPartitionFirst, deliveryPartitionLast } from './partitions.ts';

export function documentOf(stream: DeliveryStream): DeliveryStreamDocument {
  const { account: _account, region: _region, name: _name, ...document } = stream;
  return document;
}

function streamOf(name: DeliveryStreamName, document: DeliveryStreamDocument): DeliveryStream {
  const { source } = document;
  const decoded: DeliverySource =
    source.kind === 'stream' ? source : { ...source, partition: source.partition as PartitionId };
  return {
    ...document,
    ...name,
    id: document.id as DeliveryStreamId,
    source: decoded,
    staging: document.staging as PartitionId,
  };
}

/** Everything in the log that a delivery stream has for itself. */
export function partitionsOf({ source, staging }: DeliveryStream): readonly PartitionId[] {
  return source.kind === 'direct-put' ? [source.partition, staging] : [staging];
}

export interface LoadedDeliveryStreams {
  readonly table: DeliveryTable;
  /** What a crash left between the removal of a delivery stream and that of its records. */
  readonly orphanPartitions: readonly PartitionId[];
}

export async function loadDeliveryStreams(meta: Meta, log: Log): Promise<LoadedDeliveryStreams> {
  const table = new DeliveryTable();
  const named = new Set<PartitionId>();
  for await (const { key, value, version } of deliveryStreamType.all(meta)) {
    const [account, region, name] = key;
    const stream = streamOf({ account, region, name }, value);
    for (const partition of partitionsOf(stream)) named.add(partition);
    table.set(stream, version);
  }
  const partitions = await log.partitions();
  return {
    table,
    orphanPartitions: partitions.filter(
      (partition) => partition >= deliveryPartitionFirst && partition <= deliveryPartitionLast && !named.has(partition),
    ),
  };
}
