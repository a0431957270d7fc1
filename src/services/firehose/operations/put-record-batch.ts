import type { Operation } from '../../../wire/aws/service.ts';
import { deliveryStreamArn } from '../arns.ts';
import { putRecordBatchJson } from '../codecs/put-record-batch-json.ts';
import { guarded, invalidArgument, slowDown } from '../errors.ts';
import { batchBytesMax } from '../limits.ts';
import type { PutRecordBatchInput, PutRecordBatchOutput, PutRecordBatchResponseEntry } from '../model.gen.ts';
import { nameOf } from '../operation.ts';
import type { FirehoseParts } from '../parts.ts';
import { bytesOf, putAll, recordIds } from '../puts.ts';

const refused: PutRecordBatchResponseEntry = { ErrorCode: slowDown.code, ErrorMessage: slowDown.message };

export function putRecordBatch(parts: FirehoseParts): Operation<PutRecordBatchInput, PutRecordBatchOutput> {
  return {
    access: (input, context) => ({
      action: 'firehose:PutRecordBatch',
      resources: [deliveryStreamArn(nameOf(input, context))],
    }),
    handle: (input, context) =>
      guarded(async () => {
        const records = input.Records.map(({ Data }) => Data);
        if (bytesOf(records) > batchBytesMax) throw invalidArgument('Records size exceeds 4 MB limit');
        const { taken, sealed } = await putAll(parts, nameOf(input, context), { operation: 'PutRecordBatch', records });
        const idOf = recordIds(parts.random);
        return {
          FailedPutCount: records.length - taken,
          Encrypted: sealed,
          RequestResponses: records.map((_, index) => (index < taken ? { RecordId: idOf(index) } : refused)),
        };
      }),
    codecs: { json: putRecordBatchJson },
  };
}
