/** What delivery asks of the world around it, beside its records (record-source.ts) and its objects (object-sink.ts). */
import type { SourceRecord } from './record-source.ts';

/** One record as a transforming function is given it. */
export interface TransformRecord {
  readonly recordId: string;
  readonly record: SourceRecord;
}

export interface TransformedRecord {
  readonly recordId: string;
  readonly result: 'Ok' | 'Dropped' | 'ProcessingFailed';
  readonly data: Uint8Array;
  readonly partitionKeys?: Readonly<Record<string, string>>;
}

export interface TransformCall {
  readonly invocationId: string;
  readonly deliveryStreamArn: string;
  readonly region: string;
  readonly sourceStreamArn?: string;
  readonly records: readonly TransformRecord[];
}

/** User code that changes records, such as a Lambda function. */
export interface Transform {
  /** Rejects where the call failed as a whole; it is then tried again. */
  invoke(functionArn: string, call: TransformCall, signal: AbortSignal): Promise<readonly TransformedRecord[]>;
}

/** A table's columns in Hive's words, as the Glue catalog has them. */
export interface TableSchema {
  /** Such as `struct<a:int>`, `array<string>`, `decimal(10,2)`. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Of the table's version that was read. */
  readonly versionId: string;
}

export interface SchemaName {
  readonly catalogId: string;
  readonly region: string;
  readonly databaseName: string;
  readonly tableName: string;
  /** `LATEST`, or a version's number. */
  readonly versionId: string;
}

export interface Schemas {
  /** undefined where there is no such table or version. */
  find(name: SchemaName): Promise<TableSchema | undefined>;
}

/** Lines of a delivery stream's error log, in AWS's words; CloudWatch Logs will stand behind it. */
export interface ErrorLog {
  write(line: ErrorLine): void;
}

export interface ErrorLine {
  readonly logGroup: string;
  readonly logStream: string;
  readonly timeMs: number;
  readonly deliveryStreamArn: string;
  readonly destination: string;
  readonly deliveryStreamVersionId: number;
  readonly message: string;
  readonly errorCode: string;
}
