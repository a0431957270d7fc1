/** An application made of a script alone, with a schema and the streams that its owner names. */
import type { JsonObject } from '../../answer-fields.ts';
import type { InputSchema } from '../../../engine/sql/input/input-schema.ts';
import { sourceSchemaJson } from '../../../engine/sql/input/schema-text.ts';
import { parseJson, isJsonObject } from '../../answer-fields.ts';
import { ImportError } from './definition.ts';
import type { ApplicationDefinition } from './definition.ts';

export interface BareScript {
  readonly name: string;
  readonly code: string;
  readonly schema: InputSchema;
  /** The in-application stream that the script reads, such as `SOURCE_SQL_STREAM_001`. */
  readonly stream: string;
  /** The ARN of what feeds it. */
  readonly source: string;
  /** In-application streams with the ARNs of where their rows go. */
  readonly outputs: readonly { readonly stream: string; readonly arn: string }[];
  readonly roleArn: string;
}

/** Errors: ImportError. */
export function bareApplication(script: BareScript): ApplicationDefinition {
  const prefix = /^(.+)_001$/.exec(script.stream)?.[1];
  if (prefix === undefined)
    throw new ImportError(`--stream ${script.stream}: the name of an input's stream ends in _001.`);
  const link = (arn: string): JsonObject => ({ ResourceARN: arn, RoleARN: script.roleArn });
  const schema = parseJson(sourceSchemaJson(script.schema));
  return {
    version: 1,
    name: script.name,
    description: undefined,
    code: script.code,
    serviceRole: undefined,
    inputs: [
      {
        NamePrefix: prefix,
        [isDelivery(script.source) ? 'KinesisFirehoseInput' : 'KinesisStreamsInput']: link(script.source),
        InputSchema: isJsonObject(schema) ? schema : {},
      },
    ],
    outputs: script.outputs.map(({ stream, arn }) => ({
      Name: stream,
      [isDelivery(arn) ? 'KinesisFirehoseOutput' : 'KinesisStreamsOutput']: link(arn),
      DestinationSchema: { RecordFormatType: 'JSON' },
    })),
    references: [],
    logging: [],
    tags: [],
  };
}

function isDelivery(arn: string): boolean {
  return arn.includes(':firehose:');
}
