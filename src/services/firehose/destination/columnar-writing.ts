/** How columns are written: Parquet or ORC, with the options of each. */
import type { ColumnarWriting } from '../../../engine/delivery/delivery-stream.ts';
import { invalidArgument } from '../errors.ts';
import type * as wire from '../model.gen.ts';

/** undefined where none is chosen. Errors: InvalidArgumentException. */
export function columnarWriting(input: wire.Serializer | undefined): ColumnarWriting | undefined {
  const { ParquetSerDe: parquet, OrcSerDe: orc } = input ?? {};
  if (parquet !== undefined && orc !== undefined)
    throw invalidArgument('More than one serializer specified. Only one may be chosen.');
  if (parquet !== undefined) return parquetWriting(parquet);
  return orc === undefined ? undefined : orcWriting(orc);
}

function parquetWriting(parquet: wire.ParquetSerDe): ColumnarWriting {
  return {
    kind: 'parquet',
    blockBytes: parquet.BlockSizeBytes,
    pageBytes: parquet.PageSizeBytes,
    compression: parquet.Compression,
    dictionary: parquet.EnableDictionaryCompression,
    paddingBytesMax: parquet.MaxPaddingBytes,
    writerVersion: parquet.WriterVersion,
  };
}

function orcWriting(orc: wire.OrcSerDe): ColumnarWriting {
  return {
    kind: 'orc',
    stripeBytes: orc.StripeSizeBytes,
    blockBytes: orc.BlockSizeBytes,
    rowIndexStride: orc.RowIndexStride,
    enablePadding: orc.EnablePadding,
    paddingTolerance: orc.PaddingTolerance,
    compression: orc.Compression,
    bloomFilterColumns: orc.BloomFilterColumns,
    bloomFilterFalsePositiveProbability: orc.BloomFilterFalsePositiveProbability,
    dictionaryKeyThreshold: orc.DictionaryKeyThreshold,
    formatVersion: orc.FormatVersion,
  };
}

export function wireColumnarWriting(writing: ColumnarWriting): wire.Serializer {
  return writing.kind === 'parquet'
    ? {
        ParquetSerDe: {
          BlockSizeBytes: writing.blockBytes,
          PageSizeBytes: writing.pageBytes,
          Compression: writing.compression,
          EnableDictionaryCompression: writing.dictionary,
          MaxPaddingBytes: writing.paddingBytesMax,
          WriterVersion: writing.writerVersion,
        },
      }
    : {
        OrcSerDe: {
          StripeSizeBytes: writing.stripeBytes,
          BlockSizeBytes: writing.blockBytes,
          RowIndexStride: writing.rowIndexStride,
          EnablePadding: writing.enablePadding,
          PaddingTolerance: writing.paddingTolerance,
          Compression: writing.compression,
          BloomFilterColumns: writing.bloomFilterColumns,
          BloomFilterFalsePositiveProbability: writing.bloomFilterFalsePositiveProbability,
          DictionaryKeyThreshold: writing.dictionaryKeyThreshold,
          FormatVersion: writing.formatVersion,
        },
      };
}
