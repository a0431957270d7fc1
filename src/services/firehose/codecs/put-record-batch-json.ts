import { plainly, type PlainJson } from '../../../wire/aws/codec/plain-json.ts';
import type { HotCodec } from '../../../wire/aws/service.ts';
import type { PutRecordBatchInput, PutRecordBatchOutput, RecordShape } from '../model.gen.ts';
import { readDeliveryStreamName, readRecords } from './put-input.ts';

/** PutRecordBatch in JSON, by raw bytes. */
export const putRecordBatchJson: HotCodec<PutRecordBatchInput, PutRecordBatchOutput> = {
  decode: (body, allocate) => plainly(body, readInput, allocate),
  encode: (output) => Buffer.from(outputText(output)),
};

function readInput(json: PlainJson): PutRecordBatchInput {
  let records: readonly RecordShape[] | undefined;
  let deliveryStreamName: string | undefined;
  json.object((name) => {
    if (name === 'Records' && records === undefined) records = readRecords(json);
    else if (name === 'DeliveryStreamName' && deliveryStreamName === undefined)
      deliveryStreamName = readDeliveryStreamName(json);
    else json.giveUp();
  });
  if (records === undefined || deliveryStreamName === undefined) return json.giveUp();
  return { DeliveryStreamName: deliveryStreamName, Records: records };
}

/** Ids are base64 with digits behind; nothing in them needs escaping. */
function outputText({ FailedPutCount, Encrypted, RequestResponses }: PutRecordBatchOutput): string {
  const encrypted = Encrypted === undefined ? '' : `,"Encrypted":${Encrypted}`;
  let text = `{"FailedPutCount":${FailedPutCount}${encrypted},"RequestResponses":[`;
  let separator = '';
  for (const { RecordId, ErrorCode, ErrorMessage } of RequestResponses) {
    text +=
      RecordId !== undefined && ErrorCode === undefined && ErrorMessage === undefined
        ? `${separator}{"RecordId":"${RecordId}"}`
        : separator + JSON.stringify({ RecordId, ErrorCode, ErrorMessage });
    separator = ',';
  }
  return `${text}]}`;
}
