/**
 * The conversion of JSON into columns: what is said, what an update changes of it, and AWS's checks in AWS's order. What was
 * not said is not described, so nothing is filled in.
 */
import type { FormatConversion, S3Place, SchemaReference } from '../../../engine/delivery/delivery-stream.ts';
import { invalidArgument } from '../errors.ts';
import { largeBufferingSizeMin } from '../limits.ts';
import type * as wire from '../model.gen.ts';
import { jsonReading, wireJsonReading } from './json-reading.ts';
import { columnarWriting, wireColumnarWriting } from './columnar-writing.ts';

/** Members that are said replace those before, the schema's one by one. Left out, `Enabled` means that it is. */
export function mergedConversion(
  before: FormatConversion | undefined,
  input: wire.DataFormatConversionConfiguration | undefined,
): FormatConversion | undefined {
  if (input === undefined) return before;
  const { InputFormatConfiguration: reading, OutputFormatConfiguration: writing } = input;
  return {
    enabled: input.Enabled ?? before?.enabled ?? true,
    schema: mergedSchema(before?.schema, input.SchemaConfiguration),
    input: reading === undefined ? before?.input : jsonReading(reading.Deserializer),
    output: writing === undefined ? before?.output : columnarWriting(writing.Serializer),
  };
}

function mergedSchema(
  before: SchemaReference | undefined,
  input: wire.SchemaConfiguration | undefined,
): SchemaReference | undefined {
  if (input === undefined) return before;
  return {
    roleArn: input.RoleARN ?? before?.roleArn,
    catalogId: input.CatalogId ?? before?.catalogId,
    databaseName: input.DatabaseName ?? before?.databaseName,
    tableName: input.TableName ?? before?.tableName,
    region: input.Region ?? before?.region,
    versionId: input.VersionId ?? before?.versionId,
    // Found anew for what is said now.
    meant: undefined,
  };
}

/**
 * What AWS asks of a conversion that is enabled. `input` is what this call says of it, to tell what is empty from what is not
 * there. Errors: InvalidArgumentException.
 */
export function checkConversion(
  conversion: FormatConversion | undefined,
  input: wire.DataFormatConversionConfiguration | undefined,
  { compression, buffering }: S3Place,
): void {
  if (conversion?.enabled !== true) return;
  if (compression !== 'UNCOMPRESSED')
    throw invalidArgument(
      "The S3 destination's compression format must be set to UNCOMPRESSED when data format conversion is enabled. To enable " +
        'compression within the converted output format, set the appropriate serialization option in the output format ' +
        'configuration.',
    );
  if (buffering.sizeMiB < largeBufferingSizeMin)
    throw invalidArgument(
      `BufferingHints.SizeInMBs must be at least ${largeBufferingSizeMin} when data format conversion is enabled.`,
    );
  if (conversion.input === undefined) throw mustNotBeNull(missing(input, 'InputFormatConfiguration', 'Deserializer'));
  if (conversion.output === undefined) throw mustNotBeNull(missing(input, 'OutputFormatConfiguration', 'Serializer'));
  checkSchema(conversion.schema);
}

function missing(
  input: wire.DataFormatConversionConfiguration | undefined,
  outer: 'InputFormatConfiguration' | 'OutputFormatConfiguration',
  inner: string,
): string {
  return input?.[outer] === undefined ? outer : inner;
}

function mustNotBeNull(member: string) {
  return invalidArgument(`${member} must not be null`);
}

function checkSchema(schema: SchemaReference | undefined): void {
  if (schema === undefined) throw mustNotBeNull('SchemaConfiguration');
  const wanted = [
    ['RoleArn', schema.roleArn],
    ['DatabaseName', schema.databaseName],
    ['TableName', schema.tableName],
  ] as const;
  const empty = wanted.find(([, value]) => (value ?? '') === '');
  if (empty !== undefined) throw invalidArgument(`SchemaConfiguration.${empty[0]} must not be null or empty`);
}

export function wireConversion(conversion: FormatConversion): wire.DataFormatConversionConfiguration {
  const { enabled, schema, input, output } = conversion;
  return {
    ...(schema === undefined ? {} : { SchemaConfiguration: wireSchema(schema) }),
    ...(input === undefined ? {} : { InputFormatConfiguration: { Deserializer: wireJsonReading(input) } }),
    ...(output === undefined ? {} : { OutputFormatConfiguration: { Serializer: wireColumnarWriting(output) } }),
    Enabled: enabled,
  };
}

function wireSchema(schema: SchemaReference): wire.SchemaConfiguration {
  return {
    RoleARN: schema.roleArn,
    CatalogId: schema.catalogId,
    DatabaseName: schema.databaseName,
    TableName: schema.tableName,
    Region: schema.region,
    VersionId: schema.versionId,
  };
}
