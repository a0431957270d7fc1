/** Applications as the wire describes them, in the shapes that both versions share. */
import { hash } from 'node:crypto';
import { unreachable } from '../../base/assert.ts';
import type {
  ApplicationInput,
  ApplicationOutput,
  LinkedResource,
  LoggingTarget,
  ReferenceSource,
  SqlApplication,
} from '../../engine/jobs/applications/application.ts';
import { inputStreamNames } from '../../engine/jobs/applications/application.ts';
import { applicationArn } from './arns.ts';
import { wireSchema } from './record-schema.ts';
import type {
  CloudWatchLoggingOptionDescription,
  InputDescription,
  InputProcessingConfigurationDescription,
  OutputDescription,
  ReferenceDataSourceDescription,
} from './v2/model.gen.ts';

/** AWS shows times of whole seconds; DeleteApplication is given one back. */
export function wireTime(timeMs: number): number {
  return Math.floor(timeMs / 1_000) * 1_000;
}

/** The role is shown where there is one: of applications made with the first version. */
function wireLink({ arn, roleArn }: LinkedResource): { ResourceARN: string; RoleARN?: string } {
  return { ResourceARN: arn, ...(roleArn === undefined ? {} : { RoleARN: roleArn }) };
}

export function wireInput(input: ApplicationInput): InputDescription {
  const { from, processor } = input;
  return {
    InputId: input.id,
    NamePrefix: input.namePrefix,
    InAppStreamNames: inputStreamNames(input),
    ...(processor === undefined ? {} : { InputProcessingConfigurationDescription: wireProcessing(processor) }),
    ...(from.kind === 'stream'
      ? { KinesisStreamsInputDescription: wireLink(from) }
      : { KinesisFirehoseInputDescription: wireLink(from) }),
    InputSchema: wireSchema(input.schema),
    InputParallelism: { Count: input.parallelism },
    InputStartingPositionConfiguration: { InputStartingPosition: input.start },
  };
}

export function wireProcessing(processor: LinkedResource): InputProcessingConfigurationDescription {
  return { InputLambdaProcessorDescription: wireLink(processor) };
}

export function wireOutput(output: ApplicationOutput): OutputDescription {
  return {
    OutputId: output.id,
    Name: output.name,
    ...wireDestination(output.to),
    DestinationSchema: { RecordFormatType: output.format },
  };
}

function wireDestination(to: ApplicationOutput['to']): Partial<OutputDescription> {
  switch (to.kind) {
    case 'stream':
      return { KinesisStreamsOutputDescription: wireLink(to) };
    case 'delivery-stream':
      return { KinesisFirehoseOutputDescription: wireLink(to) };
    case 'function':
      return { LambdaOutputDescription: wireLink(to) };
    default:
      return unreachable(to.kind);
  }
}

export function wireReference(reference: ReferenceSource): ReferenceDataSourceDescription {
  const { bucketArn: BucketARN, fileKey: FileKey, roleArn } = reference;
  return {
    ReferenceId: reference.id,
    TableName: reference.tableName,
    S3ReferenceDataSourceDescription: {
      BucketARN,
      FileKey,
      ...(roleArn === undefined ? {} : { ReferenceRoleARN: roleArn }),
    },
    ReferenceSchema: wireSchema(reference.schema),
  };
}

export function wireLogging({ id, logStreamArn, roleArn }: LoggingTarget): CloudWatchLoggingOptionDescription {
  return {
    CloudWatchLoggingOptionId: id,
    LogStreamARN: logStreamArn,
    ...(roleArn === undefined ? {} : { RoleARN: roleArn }),
  };
}

/** Stands for the application's version as it is now. */
export function conditionalToken(application: SqlApplication): string {
  const { id, version } = application;
  return hash('sha256', `${applicationArn(application)} ${id} ${version}`, 'base64url');
}
