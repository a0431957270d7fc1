/**
 * A Parquet file in the making: rows are collected in columns, and every so often become a row group.
 *
 * ```
 * 'PAR1' | row groups: column chunks, one after the other | footer, Thrift | its length u32 LE | 'PAR1'
 * ```
 */
import type { ColumnField } from '../columnar/column-type.ts';
import { StructColumn } from '../columnar/column.ts';
import { codecs, encodeChunk, type Chunk, type PageSettings } from './column-chunk.ts';
import { leavesOf } from './levels.ts';
import { parquetSchema, physical, writeSchemaElement, type ParquetSchema, type SchemaLeaf } from './schema.ts';
import { ThriftWriter } from './thrift.ts';

interface PlacedChunk extends Chunk {
  readonly leaf: SchemaLeaf;
  readonly offset: number;
}

interface RowGroup {
  readonly rows: number;
  readonly chunks: readonly PlacedChunk[];
}

const magic = Buffer.from('PAR1', 'latin1');
const createdBy = 'millstream version 1 (build 1)';

export class ParquetFile {
  /** What was appended since the last row group. */
  readonly table: StructColumn;
  readonly #schema: ParquetSchema;
  readonly #settings: PageSettings;
  readonly #groups: RowGroup[] = [];
  #offset = 0;

  constructor(fields: readonly ColumnField[], settings: PageSettings) {
    this.table = new StructColumn(fields, { dictionaryShareMax: settings.dictionaryShareMax });
    this.#schema = parquetSchema(fields);
    this.#settings = settings;
  }

  /** The rows of the table as the next row group; the table is empty again. Nothing where it was. */
  async *flush(): AsyncIterable<Buffer> {
    if (this.table.count === 0) return;
    if (this.#offset === 0) yield this.#placed(magic);
    const chunks: PlacedChunk[] = [];
    for (const [index, leaf] of leavesOf(this.table).entries()) {
      const offset = this.#offset;
      const pages = encodeChunk(leaf, this.#settings);
      let step = await pages.next();
      for (; step.done !== true; step = await pages.next()) yield this.#placed(step.value);
      const schemaLeaf = this.#schema.leaves[index];
      if (schemaLeaf !== undefined) chunks.push({ ...step.value, leaf: schemaLeaf, offset });
    }
    this.#groups.push({ rows: this.table.count, chunks });
    this.table.clear();
  }

  /** What comes behind the last row group. */
  finish(): Buffer {
    const footer = this.#footer();
    const length = Buffer.alloc(4);
    length.writeUInt32LE(footer.length);
    return Buffer.concat([this.#offset === 0 ? magic : Buffer.alloc(0), footer, length, magic]);
  }

  #placed(bytes: Buffer): Buffer {
    this.#offset += bytes.length;
    return bytes;
  }

  #footer(): Buffer {
    const thrift = new ThriftWriter();
    thrift.i32(1, this.#settings.version === 'V1' ? 1 : 2);
    thrift.structs(2, this.#schema.elements, (element) => writeSchemaElement(thrift, element));
    thrift.i64(
      3,
      this.#groups.reduce((sum, { rows }) => sum + rows, 0),
    );
    thrift.structs(4, this.#groups, ({ rows, chunks }) => {
      thrift.structs(1, chunks, (chunk) => this.#writeChunk(thrift, chunk));
      thrift.i64(
        2,
        chunks.reduce((sum, { uncompressedBytes }) => sum + uncompressedBytes, 0),
      );
      thrift.i64(3, rows);
    });
    thrift.binary(6, createdBy);
    // The order of the bounds is that of the types.
    thrift.structs(7, this.#schema.leaves, () => thrift.struct(1, () => undefined));
    return thrift.finish();
  }

  #writeChunk(thrift: ThriftWriter, chunk: PlacedChunk): void {
    const { leaf, offset, bounds } = chunk;
    thrift.i64(2, offset);
    thrift.struct(3, () => {
      thrift.i32(1, leaf.physical);
      thrift.i32s(2, chunk.encodings);
      thrift.texts(3, leaf.path);
      thrift.i32(4, codecs[this.#settings.compression]);
      thrift.i64(5, chunk.valueCount);
      thrift.i64(6, chunk.uncompressedBytes);
      thrift.i64(7, chunk.bytes);
      thrift.i64(9, offset + chunk.dictionaryBytes);
      if (chunk.dictionaryBytes > 0) thrift.i64(11, offset);
      // INT96 has no order that statistics could be in.
      if (leaf.physical === physical.int96) return;
      thrift.struct(12, () => {
        thrift.i64(3, chunk.nullCount);
        if (bounds === undefined) return;
        thrift.binary(5, bounds.max);
        thrift.binary(6, bounds.min);
      });
    });
  }
}
