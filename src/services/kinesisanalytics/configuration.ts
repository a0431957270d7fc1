/** What both versions are given to configure an application, as the engine's values: inputs, outputs, reference, logging. */
import type {
  ApplicationInput,
  ApplicationOutput,
  LinkedResource,
  LoggingTarget,
  ReferenceSource,
} from '../../engine/jobs/applications/application.ts';
import { invalidArgument } from './errors.ts';
import { inputsMax, loggingOptionsMax, outputsMax, referencesMax } from './limits.ts';
import { recordSchemaOf } from './record-schema.ts';
import type { SourceSchema } from './v2/model.gen.ts';

/** The role is the first version's; the second has one for the application. */
export interface WireLink {
  readonly ResourceARN: string;
  readonly RoleARN?: string | undefined;
}

export interface WireProcessing {
  readonly InputLambdaProcessor: WireLink;
}

export interface WireInput {
  readonly NamePrefix: string;
  readonly InputProcessingConfiguration?: WireProcessing | undefined;
  readonly KinesisStreamsInput?: WireLink | undefined;
  readonly KinesisFirehoseInput?: WireLink | undefined;
  readonly InputParallelism?: { readonly Count?: number | undefined } | undefined;
  readonly InputSchema: SourceSchema;
}

export interface WireOutput {
  readonly Name: string;
  readonly KinesisStreamsOutput?: WireLink | undefined;
  readonly KinesisFirehoseOutput?: WireLink | undefined;
  readonly LambdaOutput?: WireLink | undefined;
  readonly DestinationSchema: { readonly RecordFormatType: 'JSON' | 'CSV' };
}

export interface WireReference {
  readonly TableName: string;
  readonly S3ReferenceDataSource?:
    | {
        readonly BucketARN?: string | undefined;
        readonly FileKey?: string | undefined;
        readonly ReferenceRoleARN?: string | undefined;
      }
    | undefined;
  readonly ReferenceSchema: SourceSchema;
}

export interface WireLogging {
  readonly LogStreamARN: string;
  readonly RoleARN?: string | undefined;
}

/** AWS's form of an id: the version that brought the part, and which of its kind it was in that version. */
export function partId(version: number, index: number): string {
  return `${version}.${index + 1}`;
}

export function linkOf({ ResourceARN, RoleARN }: WireLink): LinkedResource {
  return { arn: ResourceARN, roleArn: RoleARN };
}

/** Errors: InvalidArgumentException. */
export function inputOf(input: WireInput, id: string): ApplicationInput {
  const {
    KinesisStreamsInput: stream,
    KinesisFirehoseInput: delivery,
    InputProcessingConfiguration: processing,
  } = input;
  const [from] = given('Input', { KinesisStreamsInput: stream, KinesisFirehoseInput: delivery });
  return {
    id,
    namePrefix: input.NamePrefix,
    from: { kind: delivery === undefined ? 'stream' : 'delivery-stream', ...linkOf(from) },
    processor: processing === undefined ? undefined : linkOf(processing.InputLambdaProcessor),
    parallelism: input.InputParallelism?.Count ?? 1,
    schema: recordSchemaOf(input.InputSchema),
    start: 'NOW',
  };
}

/** Errors: InvalidArgumentException. */
export function outputOf(output: WireOutput, id: string): ApplicationOutput {
  const { KinesisStreamsOutput, KinesisFirehoseOutput, LambdaOutput } = output;
  const [to, member] = given('Output', { KinesisStreamsOutput, KinesisFirehoseOutput, LambdaOutput });
  return {
    id,
    name: output.Name,
    to: { kind: destinationKinds[member], ...linkOf(to) },
    format: output.DestinationSchema.RecordFormatType,
  };
}

const destinationKinds = {
  KinesisStreamsOutput: 'stream',
  KinesisFirehoseOutput: 'delivery-stream',
  LambdaOutput: 'function',
} as const;

/** Errors: InvalidArgumentException. */
export function referenceOf(reference: WireReference, id: string): ReferenceSource {
  const { TableName: tableName, S3ReferenceDataSource: place } = reference;
  const { BucketARN: bucketArn, FileKey: fileKey, ReferenceRoleARN: roleArn } = place ?? {};
  if (bucketArn === undefined || fileKey === undefined)
    throw invalidArgument(`ReferenceDataSource ${tableName} needs S3ReferenceDataSource with BucketARN and FileKey.`);
  return { id, tableName, bucketArn, fileKey, roleArn, schema: recordSchemaOf(reference.ReferenceSchema) };
}

export function loggingOf({ LogStreamARN, RoleARN }: WireLogging, id: string): LoggingTarget {
  return { id, logStreamArn: LogStreamARN, roleArn: RoleARN };
}

/** How many parts an application may have. Errors: InvalidArgumentException. */
export function checkCounts(parts: {
  readonly inputs: readonly unknown[];
  readonly outputs: readonly unknown[];
  readonly references: readonly unknown[];
  readonly logging: readonly unknown[];
}): void {
  const rules = [
    ['input', parts.inputs, inputsMax],
    ['output', parts.outputs, outputsMax],
    ['reference data source', parts.references, referencesMax],
    ['CloudWatch logging option', parts.logging, loggingOptionsMax],
  ] as const;
  for (const [what, list, most] of rules)
    if (list.length > most)
      throw invalidArgument(`An application has at most ${most} ${what}${most === 1 ? '' : 's'}.`);
}

/** The one member that is there, with its name. */
function given<Name extends string>(
  what: string,
  members: Readonly<Record<Name, WireLink | undefined>>,
): readonly [link: WireLink, member: Name] {
  const names = Object.keys(members) as Name[];
  const found = names.flatMap((name) => {
    const link = members[name];
    return link === undefined ? [] : [[link, name] as const];
  });
  const [only, another] = found;
  if (only === undefined || another !== undefined)
    throw invalidArgument(`${what} must have exactly one of ${names.join(', ')}.`);
  return only;
}
