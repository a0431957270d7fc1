import type { Operation } from '../../../wire/aws/service.ts';
import { deliveryStreamArn } from '../arns.ts';
import { putRecordJson } from '../codecs/put-record-json.ts';
import { guarded, throttled } from '../errors.ts';
import type { PutRecordInput, PutRecordOutput } from '../model.gen.ts';
import { nameOf } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';
import { putAll, recordIds } from '../puts.ts';

export function putRecord(parts: FirehoseParts): Operation<PutRecordInput, PutRecordOutput> {
  return {
    access: (input, context) => ({
      action: 'firehose:PutRecord',
      resources: [deliveryStreamArn(nameOf(input, context))],
    }),
    handle: (input, context) =>
      guarded(async () => {
        const records = [input.Record.Data];
        const { taken, sealed } = await putAll(parts, nameOf(input, context), { operation: 'PutRecord', records });
        if (taken === 0) throw throttled();
        return { RecordId: recordIds(parts.random)(0), Encrypted: sealed };
      }),
    codecs: { json: putRecordJson },
  };
}
