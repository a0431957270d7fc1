/** ARNs of streams and consumers. */
import type { StreamName } from '../../engine/stream/stream.ts';

export interface ConsumerId extends StreamName {
  readonly consumer: string;
  /** The second the consumer was made in. */
  readonly createdAtSeconds: number;
}

export function streamArn({ account, region, name }: StreamName): string {
  return `arn:${partitionOf(region)}:kinesis:${region}:${account}:stream/${name}`;
}

export function consumerArn(
  stream: StreamName,
  consumer: { readonly name: string; readonly createdAtMs: number },
): string {
  return `${streamArn(stream)}/consumer/${consumer.name}:${Math.floor(consumer.createdAtMs / 1_000)}`;
}

const prefix = String.raw`arn:aws[a-z-]*:kinesis:(?<region>[a-z0-9-]+):(?<account>\d{12}):stream/(?<name>[a-zA-Z0-9_.-]{1,128})`;
const streamPattern = new RegExp(`^${prefix}$`);
const consumerPattern = new RegExp(
  String.raw`^${prefix}/consumer/(?<consumer>[a-zA-Z0-9_.-]{1,128}):(?<seconds>\d{1,12})$`,
);

export function parseStreamArn(arn: string): StreamName | undefined {
  const groups = streamPattern.exec(arn)?.groups;
  if (groups === undefined) return undefined;
  const { region = '', account = '', name = '' } = groups;
  return { region, account, name };
}

export function parseConsumerArn(arn: string): ConsumerId | undefined {
  const groups = consumerPattern.exec(arn)?.groups;
  if (groups === undefined) return undefined;
  const { region = '', account = '', name = '', consumer = '', seconds = '' } = groups;
  return { region, account, name, consumer, createdAtSeconds: Number(seconds) };
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
