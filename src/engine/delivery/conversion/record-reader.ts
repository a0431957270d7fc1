/** A record's rows: one for each JSON document in it. All of them fit, or none is taken. */
import type { ColumnField, ColumnValue } from '../../../format/columnar/column-type.ts';
import type { JsonReading } from '../delivery-stream.ts';
import { Mismatch, type ConversionFailure } from './failure.ts';
import { NumberText, readDocuments } from './json-documents.ts';
import { makeReader } from './json-reading.ts';
import { rulesOf } from './json-rules.ts';

export type RecordReader = (record: Uint8Array) => ColumnValue[] | ConversionFailure;

const primitiveAtTop =
  'The input JSON contained a primitive at the top level. The top level must be an object or array.';

/** Errors: TimestampFormatError. */
export function openRecordReader(fields: readonly ColumnField[], input: JsonReading): RecordReader {
  const rules = rulesOf(input);
  const readRow = makeReader({ kind: 'struct', fields }, rules);
  return (record) => {
    const documents = readDocuments(record);
    if (!Array.isArray(documents)) return documents;
    rules.meter.reset();
    try {
      return documents.map((document) => {
        if (typeof document !== 'object' || document === null || document instanceof NumberText)
          throw new Mismatch('', primitiveAtTop);
        return readRow(document);
      });
    } catch (error) {
      if (error instanceof Mismatch) return error.failure;
      throw error;
    }
  };
}
