/** What AWS asks of a destination as a whole: prefixes, partitioning, roles, zones. */
import { prefixFaults, type PrefixError, type PrefixFaultCode } from '../../../engine/delivery/naming/prefix.ts';
import { isTimeZone } from '../../../engine/delivery/naming/zoned-time.ts';
import type { S3Destination, S3Place } from '../../../engine/delivery/delivery-stream.ts';
import { accessDenied, invalidArgument } from '../errors.ts';
import { bufferedIntervalMin, largeBufferingSizeMin } from '../limits.ts';
import { parameterOf, type Processing } from './processing.ts';
import { queryKeys } from './query-keys.ts';

export interface DestinationRules {
  /** Of the caller. */
  readonly account: string;
  readonly principalArn: string;
  /** Refuse also what can be borne (docs/leniencies.md). */
  readonly isStrict: boolean;
  /** Told of a prefix with expressions that has no prefix for errors beside it, where that is borne. */
  readonly onErrorPrefixMissing: (prefix: string) => void;
}

/** Errors: InvalidArgumentException, AccessDeniedException. */
export function checkDestination(destination: S3Destination, rules: DestinationRules): void {
  const { backup, conversion, timeZone } = destination;
  checkRole(destination.roleArn, rules);
  const schemaRole = conversion?.schema?.roleArn;
  if (rules.isStrict && schemaRole !== undefined && accountOf(schemaRole) !== rules.account)
    throw invalidArgument('Cross-account pass role is not allowed.');
  checkPartitioning(destination, rules);
  checkPrefixes(destination, partitionKeys(destination), rules);
  if (timeZone !== undefined && !(timeZone === 'UTC' || (timeZone.includes('/') && isTimeZone(timeZone))))
    throw invalidArgument(
      'Provided custom time zone is not supported. Custom time zones are limited to UTC and non-3-letter IANA time zones.',
    );
  if (backup.place === undefined) return;
  checkRole(backup.place.roleArn, rules);
  checkPrefixes(backup.place, undefined, rules);
  // Unconfirmed text.
  if (rules.isStrict && backup.place.buffering.intervalS < bufferedIntervalMin)
    throw invalidArgument(`S3 backup buffering interval must be between ${bufferedIntervalMin} and 900 seconds.`);
}

/** There are no roles yet; what can be told is whose they are. */
function checkRole(roleArn: string, { account, principalArn, isStrict }: DestinationRules): void {
  if (isStrict && accountOf(roleArn) !== account)
    throw accessDenied(`User: ${principalArn} is not authorized to perform: iam:PassRole on resource: ${roleArn}`);
}

function accountOf(arn: string): string | undefined {
  return arn.split(':')[4];
}

function checkPartitioning(destination: S3Destination, { isStrict }: DestinationRules): void {
  const { processing, dynamicPartitioning, buffering } = destination;
  if (dynamicPartitioning?.enabled === true) {
    if (buffering.sizeMiB < largeBufferingSizeMin)
      throw invalidArgument(
        `BufferingHints.SizeInMBs must be at least ${largeBufferingSizeMin} when Dynamic Partitioning is enabled.`,
      );
    // Unconfirmed text.
    if (isStrict && buffering.intervalS < bufferedIntervalMin)
      throw invalidArgument(
        `BufferingHints.IntervalInSeconds must be at least ${bufferedIntervalMin} when Dynamic Partitioning is enabled.`,
      );
    return;
  }
  const needing = processing?.processors.find(({ type }) => partitioningOnly.has(type));
  if (needing !== undefined)
    throw invalidArgument(
      `class com.amazonaws.services.firehose.internal.model.${needing.type}Processor can only be present when Dynamic ` +
        'Partitioning is enabled.',
    );
}

const partitioningOnly: ReadonlySet<string> = new Set(['MetadataExtraction', 'RecordDeAggregation']);

type Partitioning = Parameters<typeof prefixFaults>[0]['partitioning'];

/** The keys there will be for the prefix; undefined where records are not partitioned. */
function partitionKeys({ prefix = '', processing, dynamicPartitioning }: S3Destination): Partitioning {
  if (dynamicPartitioning?.enabled !== true) return undefined;
  const active = processing?.enabled === true ? processing : undefined;
  const query = active === undefined ? undefined : parameterOf(active, 'MetadataExtraction', 'MetadataExtractionQuery');
  return {
    query: query === undefined ? undefined : keysForPrefix(query, prefix),
    hasLambda: active?.processors.some(({ type }) => type === 'Lambda') ?? false,
  };
}

function keysForPrefix(query: string, prefix: string): readonly string[] {
  const inPrefix = Array.from(prefix.matchAll(/!\{partitionKeyFromQuery:([^}]*)\}/g), ([, key = '']) => key);
  // Where only jq could tell the keys, records tell whether they are there.
  const keys = queryKeys(query) ?? inPrefix;
  if (keys.some((key) => !inPrefix.includes(key)))
    throw invalidArgument(
      "MetaDataExtraction JQ Query can't contain keys that are not present in the S3 Prefix expression",
    );
  return keys;
}

function checkPrefixes(
  { prefix, errorOutputPrefix }: S3Place,
  partitioning: Partitioning,
  { isStrict, onErrorPrefixMissing }: DestinationRules,
): void {
  const faults = prefixFaults({ prefix, errorOutputPrefix, partitioning });
  const [worst] = faults.filter(({ code }) => isStrict || code !== 'ErrorOutputPrefixMissing');
  if (worst !== undefined) throw refusedPrefix(worst);
  if (faults.length > 0) onErrorPrefixMissing(prefix ?? '');
}

/** AWS words faults of partitioning by themselves and all others behind a common begin, with its own spelling. */
function refusedPrefix(fault: PrefixError) {
  const begin = ofPartitioning.has(fault.code)
    ? ''
    : 'Ths supplied prefix(es) do not satisfy the following constraint: ';
  return invalidArgument(`${begin}${fault.message}`, fault);
}

const ofPartitioning: ReadonlySet<PrefixFaultCode> = new Set([
  'PartitionKeyInErrorOutputPrefix',
  'PartitioningDisabled',
  'PartitionKeyMissing',
  'PartitionKeyUnknown',
]);

/** The jq query of a destination that uses it. */
export function extractionQuery({ processing, dynamicPartitioning }: S3Destination): string | undefined {
  if (processing?.enabled !== true || dynamicPartitioning?.enabled !== true) return undefined;
  return parameterOf(processing satisfies Processing, 'MetadataExtraction', 'MetadataExtractionQuery');
}
