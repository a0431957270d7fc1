/** What the hot codecs of the puts check of the model's constraints; what fails is left to the generic decoder to word. */
import { batchRecordsMax, recordBytesMax } from '../limits.ts';
import type { RecordShape } from '../model.gen.ts';
import type { PlainJson } from '../../../wire/aws/codec/plain-json.ts';

const deliveryStreamNamePattern = /^[a-zA-Z0-9_.-]{1,64}$/;

export function readDeliveryStreamName(json: PlainJson): string {
  const text = json.string();
  return deliveryStreamNamePattern.test(text) ? text : json.giveUp();
}

/** `{"Data": "base64"}` and nothing else. */
export function readRecord(json: PlainJson): RecordShape {
  let data: Buffer | undefined;
  json.object((name) => {
    if (name !== 'Data' || data !== undefined) json.giveUp();
    data = json.blob();
  });
  if (data === undefined || data.length > recordBytesMax) return json.giveUp();
  return { Data: data };
}

export function readRecords(json: PlainJson): readonly RecordShape[] {
  const records: RecordShape[] = [];
  json.array(() => {
    records.push(readRecord(json));
  });
  return records.length === 0 || records.length > batchRecordsMax ? json.giveUp() : records;
}
