import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { anyTable, type Table } from '../columnar/tables.fixture.ts';
import type { PageSettings } from './column-chunk.ts';
import { ParquetFile } from './parquet-file.ts';

const settings: PageSettings = {
  compression: 'UNCOMPRESSED',
  pageBytes: 1_000_000,
  version: 'V1',
  dictionaryShareMax: 0.5,
};

async function fileOf({ fields, rows }: Table, own: Partial<PageSettings> = {}): Promise<Buffer> {
  const file = new ParquetFile(fields, { ...settings, ...own });
  const parts: Buffer[] = [];
  for (const [index, row] of rows.entries()) {
    file.table.append(row);
    if (index % 20 === 19) parts.push(...(await Array.fromAsync(file.flush())));
  }
  parts.push(...(await Array.fromAsync(file.flush())), file.finish());
  return Buffer.concat(parts);
}

test('every table becomes a file with its frame, the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, fc.constantFrom('V1' as const, 'V2' as const), async (table, version) => {
      const file = await fileOf(table, { version, compression: 'SNAPPY' });
      assert.equal(file.toString('latin1', 0, 4), 'PAR1');
      assert.equal(file.toString('latin1', file.length - 4), 'PAR1');
      assert.ok(file.readUInt32LE(file.length - 8) <= file.length - 12);
      assert.ok(file.equals(await fileOf(table, { version, compression: 'SNAPPY' })));
    }),
    { numRuns: 50 },
  );
});

test('a table without rows is a file too', async () => {
  const file = await fileOf({ fields: [{ name: 'a', type: { kind: 'int' } }], rows: [] });
  assert.equal(file.readUInt32LE(file.length - 8), file.length - 12);
});

test('the bytes of a small file are pinned', async () => {
  const table: Table = {
    fields: [
      { name: 'id', type: { kind: 'bigint' } },
      { name: 'name', type: { kind: 'string' } },
      { name: 'at', type: { kind: 'timestamp' } },
      { name: 'tags', type: { kind: 'array', element: { kind: 'varchar', length: 5 } } },
      { name: 'price', type: { kind: 'decimal', precision: 6, scale: 2 } },
    ],
    rows: [
      [1, 'a', { seconds: 1_772_600_767, nanos: 250_000_000 }, ['x', null], 1250n],
      [2n, null, null, [], -1n],
      [null, 'a', { seconds: -1, nanos: 0 }, null, null],
    ],
  };
  const digests = await Promise.all(
    (['V1', 'V2'] as const).map(async (version) =>
      hash('sha256', await fileOf(table, { version, compression: 'SNAPPY' })).slice(0, 16),
    ),
  );
  // pyarrow and DuckDB read such files (test/contract/python/formats.ci.ts); a change here is one of the format.
  assert.deepEqual(digests, ['454b828f8abeb228', '4c028b630fa63d40']);
});
