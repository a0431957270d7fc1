/** What a channel does with each record: delivered as it is, or an error line where it is not of the format it should be of. */
import { isUtf8 } from 'node:buffer';
import { asBuffer } from '../../../base/bytes.ts';
import type { Emit, RecordProcessor } from '../../delivery/processing/processor.ts';
import type { SourceRecord } from '../../delivery/record-source.ts';
import { errorTarget, mainTarget } from '../../delivery/target.ts';
import type { Channel } from './channel.ts';

export interface CheckedChannel extends Pick<Channel, 'name' | 'id' | 'recordFormat'> {
  readonly streamArn: string;
}

export class RecordCheck implements RecordProcessor {
  readonly #channel: CheckedChannel;

  constructor(channel: CheckedChannel) {
    this.#channel = channel;
  }

  process(records: readonly SourceRecord[], emit: Emit): undefined {
    for (const record of records) {
      const fault = faultOf(this.#channel.recordFormat, record.data);
      if (fault === undefined) emit(record, mainTarget, record.data);
      else emit(record, errorTarget('processing-failed'), this.#errorLine(record, fault));
    }
  }

  outputsOf(record: SourceRecord): readonly Uint8Array[] {
    return [record.data];
  }

  /** AWS says that there is an error context; these are our own names for it, most of them Firehose's. */
  #errorLine(record: SourceRecord, { errorCode, errorMessage }: Fault): Uint8Array {
    const { name, id, streamArn } = this.#channel;
    const line = {
      channelName: name,
      channelId: id,
      streamARN: streamArn,
      sequenceNumber: record.sequenceNumber ?? null,
      partitionKey: record.partitionKey ?? null,
      arrivalTimestamp: record.arrivalMs,
      errorCode,
      errorMessage,
      rawData: asBuffer(record.data).toString('base64'),
    };
    return Buffer.from(`${JSON.stringify(line)}\n`);
  }
}

interface Fault {
  readonly errorCode: string;
  readonly errorMessage: string;
}

function faultOf(format: Channel['recordFormat'], data: Uint8Array): Fault | undefined {
  if (format === 'BYTE_ARRAY') return undefined;
  if (!isUtf8(data)) return { errorCode: 'InvalidEncoding', errorMessage: 'The record is not a valid UTF-8 string.' };
  if (format === 'STRING' || isJson(data)) return undefined;
  return { errorCode: 'InvalidJson', errorMessage: 'The record is not a valid JSON payload.' };
}

function isJson(data: Uint8Array): boolean {
  try {
    JSON.parse(asBuffer(data).toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
