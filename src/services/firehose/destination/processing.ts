/** Processors and their parameters: AWS's checks, and what AWS fills in. */
import type { Processor } from '../../../engine/delivery/delivery-stream.ts';
import { invalidArgument } from '../errors.ts';
import { processorsMax } from '../limits.ts';
import type * as wire from '../model.gen.ts';

export interface Processing {
  readonly enabled: boolean;
  readonly processors: readonly Processor[];
}

/** What is said, checked and completed; an update replaces all that was before. Errors: InvalidArgumentException. */
export function checkedProcessing(input: wire.ProcessingConfiguration, roleArn: string): Processing {
  const { Enabled: enabled = false, Processors: wanted = [] } = input;
  if (enabled && (wanted.length < 1 || wanted.length > processorsMax))
    throw invalidArgument(
      `A maximum of ${processorsMax} and a minimum of 1 processor needs to be supplied when processing is enabled.`,
    );
  const processors = wanted.map((processor) => checkedProcessor(processor, roleArn));
  for (const [type, same] of Map.groupBy(processors, (processor) => processor.type)) {
    if (same.length > 1) throw invalidArgument(`Cannot have more than 1 ${type} processor.`);
  }
  const has = (type: wire.ProcessorType): boolean => processors.some((processor) => processor.type === type);
  if (has('CloudWatchLogProcessing') && !has('Decompression'))
    throw invalidArgument('CloudWatchLogProcessingProcessor can only be enabled with DecompressionProcessor');
  return { enabled, processors };
}

/** The value of a parameter of the processor of that type, where both are there. */
export function parameterOf(
  { processors }: Processing,
  type: wire.ProcessorType,
  name: wire.ProcessorParameterName,
): string | undefined {
  return processors.find((processor) => processor.type === type)?.parameters.find((found) => found.name === name)
    ?.value;
}

type Parameters = ReadonlyMap<wire.ProcessorParameterName, string>;

function checkedProcessor({ Type: type, Parameters: said = [] }: wire.Processor, roleArn: string): Processor {
  const parameters = new Map(said.map(({ ParameterName, ParameterValue }) => [ParameterName, ParameterValue]));
  if (parameters.size < said.length)
    throw invalidArgument('Duplicate ProcessorParameter passed to ProcessingConfiguration.');
  const checked = checks[type](parameters, roleArn);
  return { type, parameters: Array.from(checked, ([name, value]) => ({ name, value })) };
}

/** By type: refuses what AWS refuses, and gives the parameters that are kept. */
const checks: Readonly<Record<wire.ProcessorType, (parameters: Parameters, roleArn: string) => Parameters>> = {
  AppendDelimiterToRecord: (parameters) => parameters,
  CloudWatchLogProcessing: (parameters) => {
    const extraction = parameters.get('DataMessageExtraction')?.toLowerCase();
    if (extraction !== 'true' && extraction !== 'false')
      throw invalidArgument('Invalid parameter value for DataMessageExtraction. Allowed values are True and False.');
    return parameters;
  },
  Decompression: (parameters) => {
    const format = parameters.get('CompressionFormat') ?? 'GZIP';
    if (format !== 'GZIP') throw invalidArgument('CompressionFormat has to be GZIP');
    return new Map([...parameters, ['CompressionFormat', format]]);
  },
  Lambda: lambdaParameters,
  MetadataExtraction: (parameters) => {
    if (parameters.get('JsonParsingEngine') !== 'JQ-1.6')
      throw invalidArgument('MetaDataExtraction JSON Parsing Engine has to be one of JQ-1.6');
    // Unconfirmed text.
    if (!parameters.has('MetadataExtractionQuery'))
      throw invalidArgument('MetadataExtractionQuery is required when MetadataExtraction processor is used.');
    return parameters;
  },
  RecordDeAggregation: (parameters) => {
    const type = parameters.get('SubRecordType') ?? '';
    if (!['JSON', 'DELIMITED'].includes(type)) throw invalidArgument('SubRecordType has to be one of JSON, DELIMITED');
    if (type === 'DELIMITED' && !parameters.has('Delimiter'))
      throw invalidArgument('Delimiter should be present for DELIMITED');
    return parameters;
  },
};

/** As Lambda itself takes them: of a function, its version or its alias. */
const functionArn =
  /^arn:[^:]*:lambda:[a-zA-Z0-9-]+:\d{12}:function:[a-zA-Z0-9_-]{1,140}(:(\$LATEST|[a-zA-Z0-9_-]+))?$/;

function lambdaParameters(parameters: Parameters, roleArn: string): Parameters {
  const arn = parameters.get('LambdaArn');
  if (arn === undefined) throw invalidArgument('LambdaArn is required when Lambda processor is used.');
  if (!functionArn.test(arn)) throw invalidArgument('Invalid lambda ARN.');
  if (parameters.has('BufferSizeInMBs') !== parameters.has('BufferIntervalInSeconds'))
    throw invalidArgument(
      'Both BufferSizeInMBs and BufferIntervalInSeconds are required to configure buffering for lambda processor.',
    );
  const {
    NumberOfRetries: retries,
    BufferSizeInMBs: size,
    BufferIntervalInSeconds: interval,
  } = { NumberOfRetries: '3', BufferSizeInMBs: '1', BufferIntervalInSeconds: '60', ...Object.fromEntries(parameters) };
  if (!isWithin(retries, 0, 300)) throw invalidArgument('Number of retries for lambda must be between 0 and 300.');
  if (!isWithin(size, 0.2, 3)) throw invalidArgument('BufferSizeInMBs for lambda processor must be between 0.2 and 3.');
  if (!isWithin(interval, 0, 900))
    throw invalidArgument('BufferIntervalInSeconds for lambda processor must be between 0 and 900.');
  return new Map([
    ['LambdaArn', arn],
    ['NumberOfRetries', retries],
    ['RoleArn', parameters.get('RoleArn') ?? roleArn],
    ['BufferSizeInMBs', size],
    ['BufferIntervalInSeconds', interval],
  ]);
}

function isWithin(text: string, min: number, max: number): boolean {
  const value = Number(text);
  return value >= min && value <= max;
}

export function wireProcessing({ enabled, processors }: Processing): wire.ProcessingConfiguration {
  return {
    Enabled: enabled,
    Processors: processors.map(({ type, parameters }) => ({
      // Both are names of the model: they came in through it.
      Type: type as wire.ProcessorType,
      Parameters: parameters.map(({ name, value }) => ({
        ParameterName: name as wire.ProcessorParameterName,
        ParameterValue: value,
      })),
    })),
  };
}
