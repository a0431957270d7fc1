/** Parameters of processors, in AWS's names, as what they mean. */
import type { DestinationDocument } from '../../meta/documents/delivery-destination.ts';
import { decompress, extractLogMessages, splitAt, splitJson } from './expand.ts';
import type { Expander } from './expand.ts';

type Processing = DestinationDocument['processing'];

/** Value of a processor's parameter; undefined where either is not there, or processing is off. */
export function parameterOf(processing: Processing, type: string, name: string): string | undefined {
  return processorOf(processing, type)?.parameters.find((parameter) => parameter.name === name)?.value;
}

export function hasProcessor(processing: Processing, type: string): boolean {
  return processorOf(processing, type) !== undefined;
}

/** What takes records apart, in the order in which AWS does it. */
export function expandersOf(processing: Processing): readonly Expander[] {
  const expanders: Expander[] = [];
  if (hasProcessor(processing, 'Decompression')) expanders.push(decompress);
  if (parameterOf(processing, 'CloudWatchLogProcessing', 'DataMessageExtraction')?.toLowerCase() === 'true')
    expanders.push(extractLogMessages);
  const subRecordType = parameterOf(processing, 'RecordDeAggregation', 'SubRecordType');
  if (subRecordType === 'JSON') expanders.push(splitJson);
  if (subRecordType === 'DELIMITED') {
    // AWS wants it in base64.
    const delimiter = Buffer.from(parameterOf(processing, 'RecordDeAggregation', 'Delimiter') ?? '', 'base64');
    if (delimiter.length > 0) expanders.push(splitAt(delimiter));
  }
  return expanders;
}

/** What stands behind each record of the main objects: a line end where nothing else is said. */
export function delimiterOf(processing: Processing): Uint8Array | undefined {
  if (!hasProcessor(processing, 'AppendDelimiterToRecord')) return undefined;
  const said = parameterOf(processing, 'AppendDelimiterToRecord', 'Delimiter');
  return Buffer.from(said === undefined || said === '' ? '\n' : unescaped(said));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\' };

/** It is written with the escapes of JSON strings, such as a backslash and an n for a line end. */
function unescaped(text: string): string {
  return text.replaceAll(/\\([nrt\\])/g, (_, letter: string) => escapes[letter] ?? letter);
}

function processorOf(processing: Processing, type: string) {
  return processing?.enabled === true ? processing.processors.find((processor) => processor.type === type) : undefined;
}
