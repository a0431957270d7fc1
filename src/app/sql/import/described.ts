/** What `aws kinesisanalytics describe-application` printed, and `aws kinesisanalyticsv2 describe-application`. */
import { fieldAt, fieldOf, isJsonObject, listIn, textIn } from '../../answer-fields.ts';
import type { JsonObject } from '../../answer-fields.ts';
import { ImportError } from './definition.ts';
import type { ApplicationDefinition } from './definition.ts';

/** undefined where it is something else. Errors: ImportError. */
export function describedApplication(value: unknown): ApplicationDefinition | undefined {
  const detail = fieldOf(value, 'ApplicationDetail') ?? value;
  const name = textIn(detail, 'ApplicationName');
  if (name === undefined || textIn(detail, 'ApplicationARN') === undefined) return undefined;
  const runtime = textIn(detail, 'RuntimeEnvironment');
  if (runtime !== undefined && !runtime.startsWith('SQL'))
    throw new ImportError(`The application ${name} has the runtime ${runtime}; only those in SQL can be imported.`);
  const configuration = fieldOf(detail, 'ApplicationConfigurationDescription');
  const sql = runtime === undefined ? detail : fieldOf(configuration, 'SqlApplicationConfigurationDescription');
  const code =
    runtime === undefined
      ? textIn(detail, 'ApplicationCode')
      : textIn(
          fieldAt(configuration, 'ApplicationCodeConfigurationDescription', 'CodeContentDescription'),
          'TextContent',
        );
  return {
    version: runtime === undefined ? 1 : 2,
    name,
    description: textIn(detail, 'ApplicationDescription'),
    code: code ?? '',
    serviceRole: textIn(detail, 'ServiceExecutionRole'),
    inputs: listIn(sql, 'InputDescriptions').map((input) => wanted(input, inputMembers)),
    outputs: listIn(sql, 'OutputDescriptions').map((output) => wanted(output, outputMembers)),
    references: listIn(sql, 'ReferenceDataSourceDescriptions').map((one) => wanted(one, referenceMembers)),
    logging: listIn(detail, 'CloudWatchLoggingOptionDescriptions').map((one) => wanted(one, loggingMembers)),
    tags: [],
  };
}

const inputMembers = [
  'NamePrefix',
  'InputProcessingConfiguration',
  'KinesisStreamsInput',
  'KinesisFirehoseInput',
  'InputSchema',
  'InputParallelism',
];
const outputMembers = ['Name', 'KinesisStreamsOutput', 'KinesisFirehoseOutput', 'LambdaOutput', 'DestinationSchema'];
const referenceMembers = ['TableName', 'S3ReferenceDataSource', 'ReferenceSchema'];
const loggingMembers = ['LogStreamARN', 'RoleARN'];

/** A description names its members with `Description` behind them, and has some that a request has not. */
function wanted(description: unknown, members: readonly string[]): JsonObject {
  const plain = withoutSuffix(description);
  return Object.fromEntries(
    Object.entries(isJsonObject(plain) ? plain : {}).filter(([name]) => members.includes(name)),
  );
}

function withoutSuffix(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSuffix);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name.replace(/Description$/, ''), withoutSuffix(member)]),
  );
}
