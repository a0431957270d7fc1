/** Which destination a request is about. There is S3; others are refused by name, never taken and left aside. */
import { invalidArgument } from '../errors.ts';
import type * as wire from '../model.gen.ts';
import { configured, type DestinationInput } from './destination.ts';

/** Destinations that AWS has and this server does not, as their members begin. */
const others = [
  'Redshift',
  'Elasticsearch',
  'Amazonopensearchservice',
  'AmazonOpenSearchServerless',
  'Splunk',
  'HttpEndpoint',
  'Snowflake',
  'Iceberg',
] as const;

/** Errors: InvalidArgumentException. */
export function chosenConfiguration(input: wire.CreateDeliveryStreamInput): DestinationInput {
  const { S3DestinationConfiguration: s3, ExtendedS3DestinationConfiguration: extended } = input;
  const absent = others.find((name) => input[`${name}DestinationConfiguration`] !== undefined);
  if (absent !== undefined) throw unsupported(`${absent}DestinationConfiguration`, 'Configuration');
  if (extended !== undefined && s3 === undefined) return { isExtended: true, s3: configured(extended) };
  if (s3 !== undefined && extended === undefined) return { isExtended: false, s3 };
  throw invalidArgument('Exactly one destination configuration is supported for a Firehose');
}

/** Errors: InvalidArgumentException. */
export function chosenUpdate(input: wire.UpdateDestinationInput): DestinationInput {
  const { S3DestinationUpdate: s3, ExtendedS3DestinationUpdate: extended } = input;
  const absent = others.find((name) => input[`${name}DestinationUpdate`] !== undefined);
  if (absent !== undefined) throw unsupported(`${absent}DestinationUpdate`, 'Update');
  if (s3 !== undefined && extended !== undefined)
    throw invalidArgument('Exactly one of s3DestinationUpdate or extendedS3DestinationUpdate must be specified.');
  if (extended !== undefined) return { isExtended: true, s3: extended };
  if (s3 !== undefined) return { isExtended: false, s3 };
  throw invalidArgument('At least one destination or source configuration update must be provided');
}

/** Text of our own. */
function unsupported(member: string, kind: 'Configuration' | 'Update') {
  return invalidArgument(
    `${member} is not supported by this server: it delivers to Amazon S3, by ExtendedS3Destination${kind} or ` +
      `S3Destination${kind}.`,
  );
}
