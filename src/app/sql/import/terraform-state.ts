/** Applications in a Terraform state (version 4): `aws_kinesis_analytics_application` and `aws_kinesisanalyticsv2_application`. */
import { fieldOf, isJsonObject, listIn, numberIn, textIn } from '../../answer-fields.ts';
import type { JsonObject } from '../../answer-fields.ts';
import { ImportError } from './definition.ts';
import type { ApplicationDefinition } from './definition.ts';

/** undefined where it is no state. Errors: ImportError. */
export function terraformApplications(state: unknown): readonly ApplicationDefinition[] | undefined {
  if (numberIn(state, 'version') === undefined || fieldOf(state, 'terraform_version') === undefined) return undefined;
  if (numberIn(state, 'version') !== 4)
    throw new ImportError('The Terraform state is not of version 4: `terraform state pull` prints one that is.');
  return listIn(state, 'resources').flatMap((resource) => {
    const read = readers.get(textIn(resource, 'type') ?? '');
    if (read === undefined || textIn(resource, 'mode') !== 'managed') return [];
    return listIn(resource, 'instances').flatMap((instance) => read(fieldOf(instance, 'attributes')) ?? []);
  });
}

const readers = new Map<string, (attributes: unknown) => ApplicationDefinition | undefined>([
  ['aws_kinesis_analytics_application', firstVersion],
  ['aws_kinesisanalyticsv2_application', secondVersion],
]);

function firstVersion(application: unknown): ApplicationDefinition {
  return {
    version: 1,
    ...named(application),
    code: textIn(application, 'code') ?? '',
    serviceRole: undefined,
    inputs: listIn(application, 'inputs').map((input) => ({
      NamePrefix: textIn(input, 'name_prefix'),
      KinesisStreamsInput: link(only(input, 'kinesis_stream')),
      KinesisFirehoseInput: link(only(input, 'kinesis_firehose')),
      InputParallelism: { Count: numberIn(only(input, 'parallelism'), 'count') },
      InputProcessingConfiguration: processing(only(only(input, 'processing_configuration'), 'lambda')),
      InputSchema: schema(only(input, 'schema'), { columns: 'record_columns', json: 'json', csv: 'csv' }),
    })),
    outputs: listIn(application, 'outputs').map((output) => ({
      Name: textIn(output, 'name'),
      KinesisStreamsOutput: link(only(output, 'kinesis_stream')),
      KinesisFirehoseOutput: link(only(output, 'kinesis_firehose')),
      LambdaOutput: link(only(output, 'lambda')),
      DestinationSchema: { RecordFormatType: textIn(only(output, 'schema'), 'record_format_type') },
    })),
    references: listIn(application, 'reference_data_sources').map((reference) => ({
      TableName: textIn(reference, 'table_name'),
      S3ReferenceDataSource: place(only(reference, 's3')),
      ReferenceSchema: schema(only(reference, 'schema'), { columns: 'record_columns', json: 'json', csv: 'csv' }),
    })),
  };
}

function secondVersion(application: unknown): ApplicationDefinition | undefined {
  const runtime = textIn(application, 'runtime_environment') ?? '';
  if (!runtime.startsWith('SQL')) return undefined;
  const configuration = only(application, 'application_configuration');
  const sql = only(configuration, 'sql_application_configuration');
  const content = only(only(configuration, 'application_code_configuration'), 'code_content');
  const names = { columns: 'record_column', json: 'json_mapping_parameters', csv: 'csv_mapping_parameters' };
  return {
    version: 2,
    ...named(application),
    code: textIn(content, 'text_content') ?? '',
    serviceRole: textIn(application, 'service_execution_role'),
    inputs: listIn(sql, 'input').map((input) => ({
      NamePrefix: textIn(input, 'name_prefix'),
      KinesisStreamsInput: link(only(input, 'kinesis_streams_input')),
      KinesisFirehoseInput: link(only(input, 'kinesis_firehose_input')),
      InputParallelism: { Count: numberIn(only(input, 'input_parallelism'), 'count') },
      InputProcessingConfiguration: processing(
        only(only(input, 'input_processing_configuration'), 'input_lambda_processor'),
      ),
      InputSchema: schema(only(input, 'input_schema'), names),
    })),
    outputs: listIn(sql, 'output').map((output) => ({
      Name: textIn(output, 'name'),
      KinesisStreamsOutput: link(only(output, 'kinesis_streams_output')),
      KinesisFirehoseOutput: link(only(output, 'kinesis_firehose_output')),
      LambdaOutput: link(only(output, 'lambda_output')),
      DestinationSchema: { RecordFormatType: textIn(only(output, 'destination_schema'), 'record_format_type') },
    })),
    references: listIn(sql, 'reference_data_source').map((reference) => ({
      TableName: textIn(reference, 'table_name'),
      S3ReferenceDataSource: place(only(reference, 's3_reference_data_source')),
      ReferenceSchema: schema(only(reference, 'reference_schema'), names),
    })),
  };
}

function named(application: unknown): Pick<ApplicationDefinition, 'name' | 'description' | 'logging' | 'tags'> {
  const tags = fieldOf(application, 'tags');
  return {
    name: textIn(application, 'name') ?? '',
    description: textIn(application, 'description') || undefined,
    logging: listIn(application, 'cloudwatch_logging_options').map((option) => ({
      LogStreamARN: textIn(option, 'log_stream_arn'),
      RoleARN: textIn(option, 'role_arn'),
    })),
    tags: Object.entries(isJsonObject(tags) ? tags : {}).map(([Key, Value]) => ({ Key, Value })),
  };
}

/** Blocks of which there is one are lists of one in a state. */
function only(value: unknown, name: string): unknown {
  return listIn(value, name)[0];
}

function link(block: unknown): JsonObject | undefined {
  if (block === undefined) return undefined;
  return { ResourceARN: textIn(block, 'resource_arn'), RoleARN: textIn(block, 'role_arn') || undefined };
}

function processing(block: unknown): JsonObject | undefined {
  const processor = link(block);
  return processor === undefined ? undefined : { InputLambdaProcessor: processor };
}

function place(block: unknown): JsonObject {
  return {
    BucketARN: textIn(block, 'bucket_arn'),
    FileKey: textIn(block, 'file_key'),
    ReferenceRoleARN: textIn(block, 'role_arn') || undefined,
  };
}

/** The two resources name the same blocks differently. */
interface SchemaNames {
  readonly columns: string;
  readonly json: string;
  readonly csv: string;
}

function schema(block: unknown, names: SchemaNames): JsonObject {
  const format = only(block, 'record_format');
  const parameters = only(format, 'mapping_parameters');
  const json = only(parameters, names.json);
  const csv = only(parameters, names.csv);
  return {
    RecordFormat: {
      RecordFormatType: textIn(format, 'record_format_type'),
      MappingParameters: {
        ...(json === undefined ? {} : { JSONMappingParameters: { RecordRowPath: textIn(json, 'record_row_path') } }),
        ...(csv === undefined
          ? {}
          : {
              CSVMappingParameters: {
                RecordRowDelimiter: textIn(csv, 'record_row_delimiter'),
                RecordColumnDelimiter: textIn(csv, 'record_column_delimiter'),
              },
            }),
      },
    },
    RecordEncoding: textIn(block, 'record_encoding') || undefined,
    RecordColumns: listIn(block, names.columns).map((column) => ({
      Name: textIn(column, 'name'),
      Mapping: textIn(column, 'mapping') || undefined,
      SqlType: textIn(column, 'sql_type'),
    })),
  };
}
