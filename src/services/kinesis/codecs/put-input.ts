/** What the hot codecs of the puts check of the model's constraints; what fails is left to the generic decoder to word. */
const streamNamePattern = /^[a-zA-Z0-9_.-]{1,128}$/;
const streamArnPattern = /^arn:aws[a-z-]*:kinesis:[a-z0-9-]{1,64}:\d{12}:stream\/[a-zA-Z0-9_.-]{1,128}$/;
const hashKeyPattern = /^(0|[1-9]\d{0,38})$/;
const sequenceNumberPattern = /^(0|[1-9]\d{0,128})$/;
const partitionKeyCharactersMax = 256;
const dataBytesMax = 10_485_760;
export const entriesMax = 500;

export const isStreamName = (text: string): boolean => streamNamePattern.test(text);
export const isStreamArn = (text: string): boolean => streamArnPattern.test(text);
export const isHashKey = (text: string): boolean => hashKeyPattern.test(text);
export const isSequenceNumber = (text: string): boolean => sequenceNumberPattern.test(text);
export const isPartitionKey = (text: string): boolean => isPartitionKeyLength(text.length);
export const isPartitionKeyLength = (characters: number): boolean =>
  characters > 0 && characters <= partitionKeyCharactersMax;
export const isDataLength = (bytes: number): boolean => bytes <= dataBytesMax;
