import { plainly, type PlainJson } from '../../../wire/aws/codec/plain-json.ts';
import type { HotCodec } from '../../../wire/aws/service.ts';
import type { PutRecordInput, PutRecordOutput, RecordShape } from '../model.gen.ts';
import { readDeliveryStreamName, readRecord } from './put-input.ts';

/** PutRecord in JSON, by raw bytes. */
export const putRecordJson: HotCodec<PutRecordInput, PutRecordOutput> = {
  decode: (body, allocate) => plainly(body, readInput, allocate),
  encode: ({ RecordId, Encrypted }) => {
    const encrypted = Encrypted === undefined ? '' : `,"Encrypted":${Encrypted}`;
    return Buffer.from(`{"RecordId":"${RecordId}"${encrypted}}`, 'latin1');
  },
};

function readInput(json: PlainJson): PutRecordInput {
  let record: RecordShape | undefined;
  let deliveryStreamName: string | undefined;
  json.object((name) => {
    if (name === 'Record' && record === undefined) record = readRecord(json);
    else if (name === 'DeliveryStreamName' && deliveryStreamName === undefined)
      deliveryStreamName = readDeliveryStreamName(json);
    else json.giveUp();
  });
  if (record === undefined || deliveryStreamName === undefined) return json.giveUp();
  return { DeliveryStreamName: deliveryStreamName, Record: record };
}
