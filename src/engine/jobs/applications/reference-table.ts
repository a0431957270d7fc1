/** The rows of a reference table, from its object. They are read when the application starts, and again with each new version. */
import { InputDecoder } from '../../sql/input/input-decoder.ts';
import type { InputSchema } from '../../sql/input/input-schema.ts';
import type { RowError } from '../../sql/errors.ts';
import type { Row } from '../../sql/types/sql-type.ts';
import { ObjectError } from '../../objects/errors.ts';
import type { ObjectStore } from '../../objects/open-objects.ts';
import type { ReferenceSource } from './application.ts';
import { invalidConfiguration } from './errors.ts';
import { referenceBytesMax, referenceRowsMax } from './limits.ts';

export type ReferenceObjects = Pick<ObjectStore['objects'], 'open'>;

/** Errors: ApplicationError InvalidConfiguration where the object is not there, is too large or cannot be read. */
export async function readReference(
  objects: ReferenceObjects,
  reference: ReferenceSource,
  schema: InputSchema,
): Promise<readonly Row[]> {
  const { tableName: name, fileKey, bucketArn } = reference;
  const data = await readObject(objects, reference);
  const rows: Row[] = [];
  const decoder = new InputDecoder(schema, { name, columns: schema.columns }, new Set(schema.columns.keys()));
  decoder.decode(
    { data, arrivalMs: 0 },
    {
      row: (row) => {
        rows.push(row);
        if (rows.length > referenceRowsMax)
          throw invalidConfiguration(`Reference table ${name} has more than ${referenceRowsMax} rows.`);
      },
      // A join without some of them would be wrong without a word.
      fail: (error: RowError) => {
        throw invalidConfiguration(`${bucketArn}/${fileKey} does not fit table ${name}: ${error.message}`, error);
      },
    },
  );
  return rows;
}

async function readObject(objects: ReferenceObjects, reference: ReferenceSource): Promise<Buffer> {
  const { bucketArn, fileKey, tableName } = reference;
  const bucket = bucketArn.split(':::')[1] ?? '';
  try {
    await using reader = await objects.open({ bucket, key: fileKey });
    const { sizeBytes } = reader.info;
    if (sizeBytes > referenceBytesMax) {
      const reason = `The object of reference table ${tableName} has ${sizeBytes} bytes; at most ${referenceBytesMax} are loaded.`;
      throw invalidConfiguration(reason);
    }
    const pieces: Buffer[] = [];
    for await (const piece of reader.read()) pieces.push(piece);
    return Buffer.concat(pieces);
  } catch (error) {
    if (!(error instanceof ObjectError)) throw error;
    throw invalidConfiguration(`Reference table ${tableName}: ${bucketArn}/${fileKey} cannot be read.`, error);
  }
}
