/**
 * An ORC file in the making: rows are collected in columns, and every so often become a stripe. There is no row index, so
 * readers skip whole stripes but no rows within one.
 *
 * ```
 * 'ORC' | stripes: streams, stripe footer | footer | postscript | its length u8
 * ```
 *
 * Footers are Protocol Buffers, compressed like the streams; the postscript, which says how, is not.
 */
import type { ColumnField } from '../columnar/column-type.ts';
import { StructColumn, type Column } from '../columnar/column.ts';
import { ProtobufWriter } from '../protobuf.ts';
import {
  compressionBlockBytes,
  compressionKind,
  compressStream,
  compressWhole,
  type OrcCompression,
} from './compression.ts';
import { ColumnStatistics } from './statistics.ts';
import { streamsOf } from './streams.ts';
import { typeMessages } from './types.ts';

export interface OrcSettings {
  readonly compression: OrcCompression;
  /** How many of a column's texts may be distinct for a dictionary, 0 to 1; 0 for none. */
  readonly dictionaryShareMax: number;
  readonly version: 'V0_11' | 'V0_12';
}

interface Stripe {
  readonly offset: number;
  readonly dataBytes: number;
  readonly footerBytes: number;
  readonly rows: number;
}

const magic = Buffer.from('ORC', 'latin1');
const encoding = { direct: 0, dictionary: 1 } as const;
const prolepticGregorian = 2;
/** Of the writer's code: past the one that began to compare texts by their bytes, which statistics here do. */
const writerVersion = 6;

export class OrcFile {
  /** What was appended since the last stripe. */
  readonly table: StructColumn;
  readonly #types: readonly ProtobufWriter[];
  readonly #columns: readonly Column[];
  readonly #statistics: readonly ColumnStatistics[];
  readonly #settings: OrcSettings;
  readonly #stripes: Stripe[] = [];
  #offset = 0;

  constructor(fields: readonly ColumnField[], settings: OrcSettings) {
    this.table = new StructColumn(fields, { dictionaryShareMax: settings.dictionaryShareMax });
    this.#types = typeMessages(fields);
    this.#columns = columnsOf(this.table);
    this.#statistics = this.#columns.map(() => new ColumnStatistics());
    this.#settings = settings;
  }

  /** The rows of the table as the next stripe; the table is empty again. Nothing where it was. */
  async *flush(): AsyncIterable<Buffer> {
    if (this.table.count === 0) return;
    if (this.#offset === 0) yield this.#placed(magic);
    const offset = this.#offset;
    const footer = new ProtobufWriter();
    const encodings: ProtobufWriter[] = [];
    for (const [number, column] of this.#columns.entries()) {
      this.#statistics[number]?.add(column);
      const { streams, dictionarySize } = streamsOf(column);
      for (const { kind, bytes } of streams) {
        const start = this.#offset;
        for await (const block of compressStream(bytes, this.#settings.compression)) yield this.#placed(block);
        footer.message(
          1,
          new ProtobufWriter()
            .number(1, kind)
            .number(2, number)
            .number(3, this.#offset - start),
        );
      }
      encodings.push(
        dictionarySize === undefined
          ? new ProtobufWriter().number(1, encoding.direct)
          : new ProtobufWriter().number(1, encoding.dictionary).number(2, dictionarySize),
      );
    }
    for (const message of encodings) footer.message(2, message);
    footer.bytes(3, 'UTC');
    const dataBytes = this.#offset - offset;
    const storedFooter = await compressWhole(footer.finish(), this.#settings.compression);
    yield this.#placed(storedFooter);
    this.#stripes.push({ offset, dataBytes, footerBytes: storedFooter.length, rows: this.table.count });
    this.table.clear();
  }

  /** What comes behind the last stripe. */
  async finish(): Promise<Buffer> {
    const head = this.#offset === 0 ? this.#placed(magic) : Buffer.alloc(0);
    const footer = await compressWhole(this.#footer(), this.#settings.compression);
    const postscript = this.#postscript(footer.length);
    return Buffer.concat([head, footer, postscript, Buffer.from([postscript.length])]);
  }

  #placed(bytes: Buffer): Buffer {
    this.#offset += bytes.length;
    return bytes;
  }

  #footer(): Buffer {
    const footer = new ProtobufWriter().number(1, magic.length).number(2, this.#offset);
    for (const { offset, dataBytes, footerBytes, rows } of this.#stripes) {
      const stripe = new ProtobufWriter().number(1, offset).number(2, 0).number(3, dataBytes);
      footer.message(3, stripe.number(4, footerBytes).number(5, rows));
    }
    for (const type of this.#types) footer.message(4, type);
    footer.number(
      6,
      this.#stripes.reduce((sum, { rows }) => sum + rows, 0),
    );
    for (const [number, column] of this.#columns.entries()) {
      const statistics = this.#statistics[number];
      if (statistics !== undefined) footer.message(7, statistics.message(column));
    }
    // The calendar is today's at all times, and not the Julian one before 1582.
    return footer.number(8, 0).number(11, prolepticGregorian).bytes(12, 'millstream').finish();
  }

  #postscript(footerBytes: number): Buffer {
    const postscript = new ProtobufWriter()
      .number(1, footerBytes)
      .number(2, compressionKind[this.#settings.compression]);
    if (this.#settings.compression !== 'NONE') postscript.number(3, compressionBlockBytes);
    return postscript
      .packed(4, this.#settings.version === 'V0_11' ? [0, 11] : [0, 12])
      .number(5, 0)
      .number(6, writerVersion)
      .bytes(8000, magic)
      .finish();
  }
}

/** In the order of the types' numbers. */
function columnsOf(column: Column): Column[] {
  if (column.kind === 'struct') return [column, ...column.fields.flatMap(columnsOf)];
  if (column.kind === 'array') return [column, ...columnsOf(column.element)];
  return column.kind === 'map' ? [column, ...columnsOf(column.key), ...columnsOf(column.value)] : [column];
}
