/** One column of a row group as Parquet stores it: a dictionary page where there is a dictionary, and data pages. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { unreachable } from '../../base/assert.ts';
import { ByteList } from '../columnar/growing.ts';
import { SnappyCompressor } from '../snappy.ts';
import { dictionaryOf, type Dictionary } from './dictionary.ts';
import { bitsFor, writeHybrid, type Range } from './hybrid.ts';
import type { Leaf } from './levels.ts';
import { boundsOf, writePlain, type Bounds } from './plain.ts';
import { ThriftWriter } from './thrift.ts';

export type ParquetCompression = 'UNCOMPRESSED' | 'GZIP' | 'SNAPPY';

export interface PageSettings {
  readonly compression: ParquetCompression;
  /** Of a page before compression; a page has at least one row. */
  readonly pageBytes: number;
  /** Of data pages. */
  readonly version: 'V1' | 'V2';
  /** How many of a column's values may be distinct for a dictionary, 0 to 1; 0 for none. */
  readonly dictionaryShareMax: number;
}

export interface Chunk {
  readonly bytes: number;
  readonly uncompressedBytes: number;
  readonly valueCount: number;
  readonly nullCount: number;
  readonly encodings: readonly number[];
  /** The size of the dictionary page, which comes first; 0 without one. */
  readonly dictionaryBytes: number;
  readonly bounds: Bounds | undefined;
}

const encoding = { plain: 0, plainDictionary: 2, rle: 3, rleDictionary: 8 } as const;
const pageType = { data: 0, dictionary: 2, dataV2: 3 } as const;
export const codecs: Readonly<Record<ParquetCompression, number>> = { UNCOMPRESSED: 0, SNAPPY: 1, GZIP: 2 };

/** As in other writers, however small the rows are. */
const pageSlotsMax = 20_000;
const gzipLevel = 1;
const gzipAsync = promisify(gzip);
const snappy = new SnappyCompressor();

/** Its pages, one after the other, and in the end what the footer says of them. */
export async function* encodeChunk(leaf: Leaf, settings: PageSettings): AsyncGenerator<Buffer, Chunk> {
  let bytes = 0;
  let uncompressedBytes = 0;
  const counted = ({ page, plainBytes }: Page): Buffer => {
    bytes += page.length;
    uncompressedBytes += plainBytes;
    return page;
  };
  const dictionary = dictionaryOf(leaf.column, settings.dictionaryShareMax);
  if (dictionary !== undefined) yield counted(await dictionaryPage(dictionary, settings));
  const dictionaryBytes = bytes;
  for (const range of pageRanges(leaf, settings.pageBytes))
    yield counted(await dataPage(leaf, dictionary, range, settings));
  const withDictionary = settings.version === 'V1' ? encoding.plainDictionary : encoding.rleDictionary;
  return {
    bytes,
    uncompressedBytes,
    valueCount: leaf.definitions.length,
    nullCount: nullsIn(leaf, { from: 0, to: leaf.definitions.length }),
    encodings:
      dictionary === undefined ? [encoding.rle, encoding.plain] : [encoding.rle, encoding.plain, withDictionary],
    dictionaryBytes,
    bounds: boundsOf(leaf.column),
  };
}

/** Slots and the values that stand in them, page for page. */
interface PageRange {
  readonly slots: Range;
  readonly values: Range;
}

function* pageRanges(
  { column, definitions, repetitions, definitionMax }: Leaf,
  pageBytes: number,
): Iterable<PageRange> {
  const bytesPerSlot = column.sizeBytes / Math.max(definitions.length, 1);
  const slotsAim = Math.max(1, Math.min(pageSlotsMax, Math.floor(pageBytes / bytesPerSlot)));
  let slotsFrom = 0;
  let valuesFrom = 0;
  let value = 0;
  for (let slot = 0; slot < definitions.length; slot += 1) {
    // A row is never cut.
    if (slot - slotsFrom >= slotsAim && (repetitions[slot] ?? 0) === 0) {
      yield { slots: { from: slotsFrom, to: slot }, values: { from: valuesFrom, to: value } };
      slotsFrom = slot;
      valuesFrom = value;
    }
    if (definitions[slot] === definitionMax) value += 1;
  }
  yield { slots: { from: slotsFrom, to: definitions.length }, values: { from: valuesFrom, to: value } };
}

interface Page {
  readonly page: Buffer;
  /** With its head. */
  readonly plainBytes: number;
}

async function dictionaryPage({ column, count }: Dictionary, settings: PageSettings): Promise<Page> {
  const body = new ByteList();
  writePlain(body, column, { from: 0, to: count });
  const content = await compressed(body.view(), settings.compression);
  const head = new ThriftWriter();
  head.i32(1, pageType.dictionary);
  head.i32(2, body.length);
  head.i32(3, content.length);
  head.struct(7, () => {
    head.i32(1, count);
    head.i32(2, settings.version === 'V1' ? encoding.plainDictionary : encoding.plain);
  });
  return pageOf(head, content, body.length);
}

async function dataPage(
  leaf: Leaf,
  dictionary: Dictionary | undefined,
  { slots, values }: PageRange,
  settings: PageSettings,
): Promise<Page> {
  const content = new ByteList();
  let valueEncoding: number = encoding.plain;
  if (dictionary === undefined) writePlain(content, leaf.column, values);
  else {
    valueEncoding = settings.version === 'V1' ? encoding.plainDictionary : encoding.rleDictionary;
    const bits = bitsFor(Math.max(0, dictionary.count - 1));
    content.push(bits);
    writeHybrid(content, dictionary.indexes, values, bits);
  }
  const repetitions = levels(leaf.repetitions, slots, leaf.repetitionMax);
  const definitions = levels(leaf.definitions, slots, leaf.definitionMax);
  const page = { repetitions, definitions, content: content.view(), valueEncoding };
  return settings.version === 'V1'
    ? dataPageV1(page, slots, settings.compression)
    : dataPageV2(page, leaf, slots, settings.compression);
}

interface DataPage {
  readonly repetitions: Buffer;
  readonly definitions: Buffer;
  readonly content: Buffer;
  readonly valueEncoding: number;
}

async function dataPageV1(page: DataPage, slots: Range, compression: ParquetCompression): Promise<Page> {
  const body = Buffer.concat([...withLength(page.repetitions), ...withLength(page.definitions), page.content]);
  const content = await compressed(body, compression);
  const head = new ThriftWriter();
  head.i32(1, pageType.data);
  head.i32(2, body.length);
  head.i32(3, content.length);
  head.struct(5, () => {
    head.i32(1, slots.to - slots.from);
    head.i32(2, page.valueEncoding);
    head.i32(3, encoding.rle);
    head.i32(4, encoding.rle);
  });
  return pageOf(head, content, body.length);
}

/** Levels stay as they are, so that rows can be counted without taking the values out. */
async function dataPageV2(page: DataPage, leaf: Leaf, slots: Range, compression: ParquetCompression): Promise<Page> {
  const content = await compressed(page.content, compression);
  const levelBytes = page.repetitions.length + page.definitions.length;
  const head = new ThriftWriter();
  head.i32(1, pageType.dataV2);
  head.i32(2, levelBytes + page.content.length);
  head.i32(3, levelBytes + content.length);
  head.struct(8, () => {
    head.i32(1, slots.to - slots.from);
    head.i32(2, nullsIn(leaf, slots));
    head.i32(3, rowsIn(leaf, slots));
    head.i32(4, page.valueEncoding);
    head.i32(5, page.definitions.length);
    head.i32(6, page.repetitions.length);
    head.bool(7, compression !== 'UNCOMPRESSED');
  });
  const body = Buffer.concat([page.repetitions, page.definitions, content]);
  return pageOf(head, body, levelBytes + page.content.length);
}

function pageOf(head: ThriftWriter, content: Buffer, plainBytes: number): Page {
  const bytes = head.finish();
  return { page: Buffer.concat([bytes, content]), plainBytes: bytes.length + plainBytes };
}

function levels(all: Uint8Array, slots: Range, max: number): Buffer {
  const into = new ByteList();
  if (max > 0) writeHybrid(into, all, slots, bitsFor(max));
  return into.view();
}

function withLength(levels: Buffer): Buffer[] {
  if (levels.length === 0) return [];
  const length = Buffer.alloc(4);
  length.writeUInt32LE(levels.length);
  return [length, levels];
}

function nullsIn({ definitions, definitionMax }: Leaf, { from, to }: Range): number {
  let count = 0;
  for (let slot = from; slot < to; slot += 1) if (definitions[slot] !== definitionMax) count += 1;
  return count;
}

function rowsIn({ repetitions, repetitionMax }: Leaf, { from, to }: Range): number {
  if (repetitionMax === 0) return to - from;
  let count = 0;
  for (let slot = from; slot < to; slot += 1) if (repetitions[slot] === 0) count += 1;
  return count;
}

async function compressed(bytes: Buffer, compression: ParquetCompression): Promise<Buffer> {
  switch (compression) {
    case 'UNCOMPRESSED':
      return bytes;
    case 'GZIP':
      return gzipAsync(bytes, { level: gzipLevel });
    case 'SNAPPY':
      return snappy.compress(bytes);
    default:
      return unreachable(compression);
  }
}
