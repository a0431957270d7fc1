import type { HotCodec } from '../../../wire/aws/service.ts';
import type { PutRecordsInput, PutRecordsOutput, PutRecordsRequestEntry } from '../model.gen.ts';
import { plainly, type PlainJson } from '../../../wire/aws/codec/plain-json.ts';
import { entriesMax, isData, isHashKey, isPartitionKey, isStreamArn, isStreamName } from './put-input.ts';

/** PutRecords in JSON, by raw bytes. */
export const putRecordsJson: HotCodec<PutRecordsInput, PutRecordsOutput> = {
  decode: (body, allocate) => plainly(body, readInput, allocate),
  encode: (output) => Buffer.from(outputText(output)),
};

function readInput(json: PlainJson): PutRecordsInput {
  let records: PutRecordsRequestEntry[] | undefined;
  let streamName: string | undefined;
  let streamArn: string | undefined;
  json.object((name) => {
    if (name === 'Records' && records === undefined) records = readEntries(json);
    else if (name === 'StreamName' && streamName === undefined) streamName = checked(json, isStreamName);
    else if (name === 'StreamARN' && streamArn === undefined) streamArn = checked(json, isStreamArn);
    else json.giveUp();
  });
  if (records === undefined || records.length === 0 || records.length > entriesMax) return json.giveUp();
  return {
    Records: records,
    ...(streamName === undefined ? {} : { StreamName: streamName }),
    ...(streamArn === undefined ? {} : { StreamARN: streamArn }),
  };
}

function checked(json: PlainJson, isValid: (text: string) => boolean): string {
  const text = json.string();
  return isValid(text) ? text : json.giveUp();
}

function readEntries(json: PlainJson): PutRecordsRequestEntry[] {
  const entries: PutRecordsRequestEntry[] = [];
  json.array(() => {
    let data: Buffer | undefined;
    let partitionKey: string | undefined;
    let explicitHashKey: string | undefined;
    json.object((name) => {
      if (name === 'Data' && data === undefined) data = json.base64();
      else if (name === 'PartitionKey' && partitionKey === undefined) partitionKey = checked(json, isPartitionKey);
      else if (name === 'ExplicitHashKey' && explicitHashKey === undefined) explicitHashKey = checked(json, isHashKey);
      else json.giveUp();
    });
    if (data === undefined || !isData(data)) json.giveUp();
    else if (explicitHashKey === undefined && partitionKey !== undefined) {
      // Nearly all entries are of this form: no spreading for them.
      entries.push({ Data: data, PartitionKey: partitionKey });
    } else {
      entries.push({
        Data: data,
        ...(partitionKey === undefined ? {} : { PartitionKey: partitionKey }),
        ...(explicitHashKey === undefined ? {} : { ExplicitHashKey: explicitHashKey }),
      });
    }
  });
  return entries;
}

function outputText({ FailedRecordCount, Records, EncryptionType }: PutRecordsOutput): string {
  const failed = FailedRecordCount === undefined ? '' : `"FailedRecordCount":${FailedRecordCount},`;
  let text = `{${failed}"Records":[`;
  let separator = '';
  for (const { SequenceNumber, ShardId, ErrorCode, ErrorMessage } of Records) {
    if (
      SequenceNumber !== undefined &&
      ShardId !== undefined &&
      ErrorCode === undefined &&
      ErrorMessage === undefined
    ) {
      text += `${separator}{"SequenceNumber":"${SequenceNumber}","ShardId":"${ShardId}"}`;
    } else text += separator + JSON.stringify({ SequenceNumber, ShardId, ErrorCode, ErrorMessage });
    separator = ',';
  }
  return `${text}]${EncryptionType === undefined ? '' : `,"EncryptionType":"${EncryptionType}"`}}`;
}
