/** Lines of error output: a record that could not be delivered, and why, as JSON. */
import { asBuffer } from '../../base/bytes.ts';
import type { DeliveryPlanDocument } from '../meta/documents/delivery-plan.ts';
import type { ConversionFailure } from './conversion/failure.ts';
import type { SourceRecord } from './record-source.ts';

export interface RecordFault {
  readonly attemptsMade: number;
  readonly errorCode: string;
  readonly errorMessage: string;
  /** When the last attempt ended. */
  readonly endedAtMs: number;
  /** Of the function that failed. */
  readonly lambdaArn?: string;
}

/** With its line end. */
export function errorLine(record: Pick<SourceRecord, 'arrivalMs'>, data: Uint8Array, fault: RecordFault): Buffer {
  const { attemptsMade, errorCode, errorMessage, endedAtMs, lambdaArn } = fault;
  const line = {
    attemptsMade,
    arrivalTimestamp: record.arrivalMs,
    errorCode,
    errorMessage,
    attemptEndingTimestamp: endedAtMs,
    rawData: asBuffer(data).toString('base64'),
    ...(lambdaArn === undefined ? {} : { lambdaArn }),
  };
  return Buffer.from(`${JSON.stringify(line)}\n`);
}

export function overflowLine(record: SourceRecord, data: Uint8Array, endedAtMs: number): Buffer {
  return errorLine(record, data, {
    attemptsMade: 1,
    errorCode: 'DynamicPartitioning.ActivePartitionsLimitExceeded',
    errorMessage: 'The number of active partitions exceeded the limit of this delivery stream.',
    endedAtMs,
  });
}

/** AWS words these lines in its own way. */
export function conversionErrorLine(
  record: SourceRecord,
  data: Uint8Array,
  { errorCode, errorMessage }: ConversionFailure,
  { account, region, destination, schema }: DeliveryPlanDocument,
): Buffer {
  const reference = destination.conversion?.schema;
  const line = {
    attemptsMade: 1,
    arrivalTimestamp: record.arrivalMs,
    lastErrorCode: errorCode,
    lastErrorMessage: errorMessage,
    attemptEndingTimestamp: record.arrivalMs,
    rawData: asBuffer(data).toString('base64'),
    sequenceNumber: record.sequenceNumber ?? null,
    subSequenceNumber: record.subsequence ?? null,
    dataCatalogTable: {
      catalogId: reference?.catalogId ?? account,
      databaseName: reference?.databaseName,
      tableName: reference?.tableName,
      region: reference?.region ?? region,
      versionId: schema?.versionId ?? reference?.versionId,
      catalogArn: null,
    },
  };
  return Buffer.from(`${JSON.stringify(line)}\n`);
}
