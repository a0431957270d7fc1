/** ARNs of delivery streams, and of the data streams that feed them. */
import type { DataStreamName, DeliveryStreamName } from '../../engine/delivery/delivery-stream.ts';

export function deliveryStreamArn({ account, region, name }: DeliveryStreamName): string {
  return `arn:${partitionOf(region)}:firehose:${region}:${account}:deliverystream/${name}`;
}

const dataStreamPattern =
  /^arn:[^:]*:kinesis:(?<region>[a-zA-Z0-9-]+):(?<account>\d{12}):stream\/(?<name>[a-zA-Z0-9_.-]+)$/;

/** The model's pattern has let it through. */
export function parseDataStreamArn(arn: string): DataStreamName | undefined {
  const groups = dataStreamPattern.exec(arn)?.groups;
  if (groups === undefined) return undefined;
  const { region = '', account = '', name = '' } = groups;
  return { region, account, name };
}

/** Of regions outside the `aws` partition, by what their names start with. */
const partitions: readonly (readonly [regionPrefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
  ['eusc-', 'aws-eusc'],
];

function partitionOf(region: string): string {
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
