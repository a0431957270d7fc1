import type { HotCodec } from '../../../wire/aws/service.ts';
import type { PutRecordsInput, PutRecordsOutput } from '../model.gen.ts';
import { plainly, type PlainJson } from '../../../wire/aws/codec/plain-json.ts';
import { PackedRecords } from './packed-records.ts';
import { isDataLength, isHashKey, isPartitionKeyLength, isStreamArn, isStreamName } from './put-input.ts';

/** What the operation takes: as the model says, or packed. */
export interface HotPutRecordsInput extends Omit<PutRecordsInput, 'Records'> {
  readonly Records: PutRecordsInput['Records'] | PackedRecords;
}

/** PutRecords in JSON, by raw bytes. */
export const putRecordsJson: HotCodec<HotPutRecordsInput, PutRecordsOutput> = {
  decode: (body, allocate) => plainly(body, readInput, allocate),
  encode: (output) => Buffer.from(outputText(output)),
};

function readInput(json: PlainJson): HotPutRecordsInput {
  let records: PackedRecords | undefined;
  let streamName: string | undefined;
  let streamArn: string | undefined;
  json.object((name) => {
    if (name === 'Records' && records === undefined) records = readEntries(json);
    else if (name === 'StreamName' && streamName === undefined) streamName = checked(json, isStreamName);
    else if (name === 'StreamARN' && streamArn === undefined) streamArn = checked(json, isStreamArn);
    else json.giveUp();
  });
  if (records === undefined || records.count === 0) return json.giveUp();
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

function readEntries(json: PlainJson): PackedRecords {
  const records = new PackedRecords(json.body, json.decoded);
  let dataStart = -1;
  let dataEnd = -1;
  let hasKey = false;
  let explicitHashKey: string | undefined;
  const readMember = (name: string): void => {
    if (name === 'Data' && dataStart < 0) {
      json.base64();
      dataStart = json.start;
      dataEnd = json.end;
    } else if (name === 'PartitionKey' && !hasKey) {
      json.text();
      if (!isPartitionKeyLength(json.end - json.start)) json.giveUp();
      records.placeKey(json.start, json.end);
      hasKey = true;
    } else if (name === 'ExplicitHashKey' && explicitHashKey === undefined) explicitHashKey = checked(json, isHashKey);
    else json.giveUp();
  };
  json.array(() => {
    dataStart = -1;
    hasKey = false;
    explicitHashKey = undefined;
    json.object(readMember);
    if (dataStart < 0 || !isDataLength(dataEnd - dataStart) || records.isFull) json.giveUp();
    records.add(dataStart, dataEnd, explicitHashKey);
  });
  return records;
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
