/** Files of every format, written by the product and read with the formats' own libraries in Python. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { compressBody, compressedNames } from '../../../src/engine/delivery/compression.ts';
import { openColumnar } from '../../../src/engine/delivery/conversion/columnar.ts';
import type { ColumnarWriting, Compression } from '../../../src/engine/delivery/delivery-stream.ts';
import { anyTable, plainValue, type Table } from '../../../src/format/columnar/tables.fixture.ts';
import { OrcFile } from '../../../src/format/orc/orc-file.ts';
import { ParquetFile } from '../../../src/format/parquet/parquet-file.ts';
import { ServerProcess } from '../../server/server-process.ts';
import { awsEnvironment, run, tool } from '../tools.ts';

const python = tool('CI_FORMATS');
const folder = import.meta.dirname;
const tableCount = 100;
/** Small, so that files have several groups. */
const rowsPerGroup = 25;

test('pyarrow, DuckDB and cramjam read what is written', { skip: python.skip }, async () => {
  const files = await mkdtemp(join(tmpdir(), 'millstream-formats-'));
  try {
    await writeTables(files);
    await writeConverted(files);
    await writeCompressed(files);
    const outcome = await run(python.path, ['-m', 'unittest', '-v', 'test_formats'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], FORMATS_FOLDER: files },
    });
    assert.equal(outcome.code, 0, outcome.stderr);
    assert.match(outcome.stderr, /^Ran [1-9]\d* tests/m);
  } finally {
    await rm(files, { recursive: true });
  }
});

test('pyarrow and DuckDB read what a delivery stream converted by a Glue table', { skip: python.skip }, async () => {
  await using server = await ServerProcess.start({ flags: ['--limits', 'off'] });
  const outcome = await run(python.path, ['-m', 'unittest', '-v', 'test_conversion'], {
    cwd: folder,
    env: awsEnvironment(server),
  });
  assert.equal(outcome.code, 0, outcome.stderr);
  assert.match(outcome.stderr, /^Ran [1-9]\d* tests/m);
});

/** Random tables in every way of writing them, with their values beside them. */
async function writeTables(files: string): Promise<void> {
  const tables = fc.sample(anyTable, { numRuns: tableCount, seed: 20_131_202 });
  for (const [number, table] of tables.entries()) {
    const rows = table.rows.map((row) => row.map((value, index) => plainValue(typeOf(table, index), value)));
    const expected = JSON.stringify({ fields: table.fields, rows });
    const dictionaryShareMax = number % 2;
    for (const [way, compression] of (['UNCOMPRESSED', 'SNAPPY', 'GZIP'] as const).entries()) {
      const version = (number + way) % 2 === 0 ? 'V1' : 'V2';
      const pageBytes = number % 3 === 0 ? 64 : 1_000_000;
      const file = new ParquetFile(table.fields, { compression, version, pageBytes, dictionaryShareMax });
      await writePair(files, `table-${number}-${way}.parquet`, await bytesOf(file, table), expected);
    }
    for (const [way, compression] of (['NONE', 'SNAPPY', 'ZLIB'] as const).entries()) {
      const version = (number + way) % 2 === 0 ? 'V0_11' : 'V0_12';
      const file = new OrcFile(table.fields, { compression, version, dictionaryShareMax });
      await writePair(files, `table-${number}-${way}.orc`, await bytesOf(file, table), expected);
    }
  }
}

function typeOf(table: Table, index: number): Table['fields'][number]['type'] {
  return table.fields[index]?.type ?? { kind: 'string' };
}

async function bytesOf(file: ParquetFile | OrcFile, table: Table): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const [index, row] of table.rows.entries()) {
    file.table.append(row);
    if (index % rowsPerGroup === rowsPerGroup - 1) parts.push(...(await Array.fromAsync(file.flush())));
  }
  parts.push(...(await Array.fromAsync(file.flush())), await file.finish());
  return Buffer.concat(parts);
}

async function writePair(files: string, name: string, bytes: Buffer, expected: string): Promise<void> {
  await writeFile(join(files, name), bytes);
  await writeFile(join(files, `${name}.json`), expected);
}

/** Records of JSON as a delivery stream converts them; test_formats.py knows what they say. */
async function writeConverted(files: string): Promise<void> {
  const columns = [
    ['id', 'bigint'],
    ['name', 'string'],
    ['at', 'timestamp'],
    ['day', 'date'],
    ['price', 'decimal(10,2)'],
    ['ratio', 'double'],
    ['ok', 'boolean'],
    ['small', 'tinyint'],
    ['tags', 'array<string>'],
    ['place', 'struct<city:string,at:struct<lat:double,lon:double>>'],
    ['attributes', 'map<string,int>'],
  ].map(([name = '', type = '']) => ({ name, type }));
  async function* records(): AsyncIterable<Uint8Array> {
    for (let id = 0; id < 1000; id += 1) {
      const place = id % 3 === 0 ? null : { City: `city ${id % 7}`, at: { lat: id / 8, lon: -id } };
      const tags = Array.from({ length: id % 4 }, (_, index) => `tag ${index}`);
      const at = `2026-03-04 05:06:${String(id % 60).padStart(2, '0')}.25`;
      const record = { id, name: `name ${id % 10}`, at, day: '2026-03-04', price: id / 100, ratio: id / 3 };
      yield Buffer.from(
        `${JSON.stringify({ ...record, ok: id % 2 === 0, small: id % 100, tags, place, attributes: { N: id } })}\n`,
      );
    }
  }
  const outputs: Record<string, ColumnarWriting> = {
    'converted.parquet': {
      kind: 'parquet',
      blockBytes: 20_000,
      pageBytes: undefined,
      compression: 'SNAPPY',
      dictionary: undefined,
      paddingBytesMax: undefined,
      writerVersion: undefined,
    },
    'converted.orc': {
      kind: 'orc',
      stripeBytes: 20_000,
      blockBytes: undefined,
      rowIndexStride: undefined,
      enablePadding: undefined,
      paddingTolerance: undefined,
      compression: 'ZLIB',
      bloomFilterColumns: undefined,
      bloomFilterFalsePositiveProbability: undefined,
      dictionaryKeyThreshold: 0.5,
      formatVersion: undefined,
    },
  };
  for (const [name, output] of Object.entries(outputs)) {
    const input = {
      kind: 'openx',
      dotsToUnderscores: undefined,
      caseInsensitive: undefined,
      columnToKey: undefined,
    } as const;
    const columnar = openColumnar({ schema: { columns, versionId: '1' }, input, output });
    await writeFile(join(files, name), await Array.fromAsync(columnar.write(records())));
  }
}

async function writeCompressed(files: string): Promise<void> {
  const text = Array.from(
    { length: 20_000 },
    (_, index) => `{"sensor":"sensor-${index % 100}","value":${index * 7919}}\n`,
  );
  async function* body(): AsyncIterable<Uint8Array> {
    for (const line of text) yield Buffer.from(line);
  }
  await writeFile(join(files, 'body.txt'), text.join(''));
  for (const kind of Object.keys(compressedNames) as Compression[]) {
    const options = { entryName: 'entry', timeMs: Date.UTC(2026, 2, 4, 5, 6, 8) };
    await writeFile(join(files, `body.${kind}`), await Array.fromAsync(compressBody(kind, options, body())));
  }
}
