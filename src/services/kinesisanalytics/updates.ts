/** What UpdateApplication changes, part by part; both versions name its members alike. */
import type {
  ApplicationInput,
  ApplicationOutput,
  LinkedResource,
  LoggingTarget,
  RecordSchema,
  ReferenceSource,
  SqlApplication,
} from '../../engine/jobs/applications/application.ts';
import { resourceNotFound } from './errors.ts';
import { columnsOf, formatOf, recordSchemaOf } from './record-schema.ts';
import type { InputSchemaUpdate, SourceSchema } from './v2/model.gen.ts';

interface LinkUpdate {
  readonly ResourceARNUpdate?: string | undefined;
  readonly RoleARNUpdate?: string | undefined;
}

export interface WireInputUpdate {
  readonly InputId: string;
  readonly NamePrefixUpdate?: string | undefined;
  readonly InputProcessingConfigurationUpdate?: { readonly InputLambdaProcessorUpdate: LinkUpdate } | undefined;
  readonly KinesisStreamsInputUpdate?: LinkUpdate | undefined;
  readonly KinesisFirehoseInputUpdate?: LinkUpdate | undefined;
  readonly InputSchemaUpdate?: InputSchemaUpdate | undefined;
  readonly InputParallelismUpdate?: { readonly CountUpdate?: number | undefined } | undefined;
}

export interface WireOutputUpdate {
  readonly OutputId: string;
  readonly NameUpdate?: string | undefined;
  readonly KinesisStreamsOutputUpdate?: LinkUpdate | undefined;
  readonly KinesisFirehoseOutputUpdate?: LinkUpdate | undefined;
  readonly LambdaOutputUpdate?: LinkUpdate | undefined;
  readonly DestinationSchemaUpdate?: { readonly RecordFormatType: 'JSON' | 'CSV' } | undefined;
}

export interface WireReferenceUpdate {
  readonly ReferenceId: string;
  readonly TableNameUpdate?: string | undefined;
  readonly S3ReferenceDataSourceUpdate?:
    | {
        readonly BucketARNUpdate?: string | undefined;
        readonly FileKeyUpdate?: string | undefined;
        readonly ReferenceRoleARNUpdate?: string | undefined;
      }
    | undefined;
  readonly ReferenceSchemaUpdate?: SourceSchema | undefined;
}

export interface WireLoggingUpdate {
  readonly CloudWatchLoggingOptionId: string;
  readonly LogStreamARNUpdate?: string | undefined;
  readonly RoleARNUpdate?: string | undefined;
}

export interface WireUpdate {
  readonly inputs?: readonly WireInputUpdate[] | undefined;
  readonly outputs?: readonly WireOutputUpdate[] | undefined;
  readonly references?: readonly WireReferenceUpdate[] | undefined;
  readonly logging?: readonly WireLoggingUpdate[] | undefined;
}

type Parts = Pick<SqlApplication, 'inputs' | 'outputs' | 'references' | 'logging'>;

/** Errors: ResourceNotFoundException for an id that no part has, InvalidArgumentException. */
export function updatedParts(now: Parts, update: WireUpdate): Parts {
  return {
    inputs: each(now.inputs, update.inputs, ({ InputId }) => InputId, withInput),
    outputs: each(now.outputs, update.outputs, ({ OutputId }) => OutputId, withOutput),
    references: each(now.references, update.references, ({ ReferenceId }) => ReferenceId, withReference),
    logging: each(
      now.logging,
      update.logging,
      ({ CloudWatchLoggingOptionId }) => CloudWatchLoggingOptionId,
      withLogging,
    ),
  };
}

/** Errors: ResourceNotFoundException. */
export function partOf<Part extends { readonly id: string }>(parts: readonly Part[], id: string): Part {
  const found = parts.find((part) => part.id === id);
  if (found === undefined) throw resourceNotFound(`The application has nothing with the id ${id}.`);
  return found;
}

function each<Part extends { readonly id: string }, Update>(
  parts: readonly Part[],
  updates: readonly Update[] | undefined,
  idOf: (update: Update) => string,
  apply: (part: Part, update: Update) => Part,
): readonly Part[] {
  return (updates ?? []).reduce<readonly Part[]>((now, update) => {
    const part = partOf(now, idOf(update));
    return now.map((one) => (one === part ? apply(part, update) : one));
  }, parts);
}

function withInput(input: ApplicationInput, update: WireInputUpdate): ApplicationInput {
  const { KinesisStreamsInputUpdate: stream, KinesisFirehoseInputUpdate: delivery } = update;
  const processor = update.InputProcessingConfigurationUpdate?.InputLambdaProcessorUpdate;
  return {
    ...input,
    namePrefix: update.NamePrefixUpdate ?? input.namePrefix,
    from: withLink(input.from, { stream, 'delivery-stream': delivery }),
    processor: processor === undefined ? input.processor : linkWith(input.processor, processor),
    parallelism: update.InputParallelismUpdate?.CountUpdate ?? input.parallelism,
    schema: update.InputSchemaUpdate === undefined ? input.schema : withSchema(input.schema, update.InputSchemaUpdate),
  };
}

function withSchema(schema: RecordSchema, update: InputSchemaUpdate): RecordSchema {
  const format = update.RecordFormatUpdate === undefined ? schema.format : formatOf(update.RecordFormatUpdate);
  const columns = update.RecordColumnUpdates;
  return {
    format,
    encoding: update.RecordEncodingUpdate ?? schema.encoding,
    columns: columns === undefined ? schema.columns : columnsOf(columns),
  };
}

function withOutput(output: ApplicationOutput, update: WireOutputUpdate): ApplicationOutput {
  const { KinesisStreamsOutputUpdate, KinesisFirehoseOutputUpdate, LambdaOutputUpdate } = update;
  return {
    ...output,
    name: update.NameUpdate ?? output.name,
    to: withLink(output.to, {
      stream: KinesisStreamsOutputUpdate,
      'delivery-stream': KinesisFirehoseOutputUpdate,
      function: LambdaOutputUpdate,
    }),
    format: update.DestinationSchemaUpdate?.RecordFormatType ?? output.format,
  };
}

function withReference(reference: ReferenceSource, update: WireReferenceUpdate): ReferenceSource {
  const { S3ReferenceDataSourceUpdate: place, ReferenceSchemaUpdate: schema } = update;
  return {
    ...reference,
    tableName: update.TableNameUpdate ?? reference.tableName,
    bucketArn: place?.BucketARNUpdate ?? reference.bucketArn,
    fileKey: place?.FileKeyUpdate ?? reference.fileKey,
    roleArn: place?.ReferenceRoleARNUpdate ?? reference.roleArn,
    schema: schema === undefined ? reference.schema : recordSchemaOf(schema),
  };
}

function withLogging(target: LoggingTarget, update: WireLoggingUpdate): LoggingTarget {
  return {
    ...target,
    logStreamArn: update.LogStreamARNUpdate ?? target.logStreamArn,
    roleArn: update.RoleARNUpdate ?? target.roleArn,
  };
}

/** An update of another kind than the part has makes it one of that kind. */
function withLink<Kind extends string>(
  now: { readonly kind: Kind } & LinkedResource,
  updates: Readonly<Record<Kind, LinkUpdate | undefined>>,
): { readonly kind: Kind } & LinkedResource {
  const kinds = Object.keys(updates) as Kind[];
  return kinds.reduce((link, kind) => {
    const update = updates[kind];
    return update === undefined ? link : { kind, ...linkWith(link, update) };
  }, now);
}

function linkWith(now: LinkedResource | undefined, update: LinkUpdate): LinkedResource {
  return { arn: update.ResourceARNUpdate ?? now?.arn ?? '', roleArn: update.RoleARNUpdate ?? now?.roleArn };
}
