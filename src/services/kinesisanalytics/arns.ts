/** ARNs of applications. */
import type { ApplicationName } from '../../engine/jobs/applications/application.ts';

/** Of regions outside the `aws` partition, by what their names start with. */
const partitions: readonly (readonly [regionPrefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
];

export function applicationArn({ account, region, name }: ApplicationName): string {
  const partition = partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
  return `arn:${partition}:kinesisanalytics:${region}:${account}:application/${name}`;
}

const pattern =
  /^arn:aws[a-z-]*:kinesisanalytics:(?<region>[a-z0-9-]+):(?<account>\d{12}):application\/(?<name>[a-zA-Z0-9_.-]{1,128})$/;

export function parseApplicationArn(arn: string): ApplicationName | undefined {
  const groups = pattern.exec(arn)?.groups;
  if (groups === undefined) return undefined;
  const { region = '', account = '', name = '' } = groups;
  return { region, account, name };
}
