/** The rows of a reference table from a file: all must be readable, since a join without some of them would be silently wrong. */
import type { InputSchema } from '../../engine/sql/input/input-schema.ts';
import { InputDecoder } from '../../engine/sql/input/input-decoder.ts';
import type { Row } from '../../engine/sql/types/sql-type.ts';
import { StartError } from '../errors.ts';

/** The service takes 1 GB in one file; this many rows fit into a process's memory. */
const referenceRowsMax = 2_000_000;

export interface ReferenceTable {
  readonly name: string;
  readonly schema: InputSchema;
  readonly rows: readonly Row[];
}

export async function readReferenceTable(
  table: { readonly name: string; readonly path: string; readonly schema: InputSchema },
  records: AsyncIterable<Uint8Array>,
): Promise<ReferenceTable> {
  const { name, path, schema } = table;
  const all = new Set(schema.columns.keys());
  const decoder = new InputDecoder(schema, { name, columns: schema.columns }, all);
  const rows: Row[] = [];
  let record = 0;
  for await (const data of records) {
    record += 1;
    decoder.decode(
      { data, arrivalMs: 0 },
      {
        row: (row) => rows.push(row),
        fail: (error) => {
          throw new StartError([`${path}: record ${record}: ${error.message}`]);
        },
      },
    );
    if (rows.length > referenceRowsMax) throw new StartError([`${path} has more than ${referenceRowsMax} rows.`]);
  }
  return { name, schema, rows };
}
