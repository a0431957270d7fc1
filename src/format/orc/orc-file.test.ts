import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { anyTable, type Table } from '../columnar/tables.fixture.ts';
import { ProtobufReader } from '../protobuf.ts';
import { OrcFile, type OrcSettings } from './orc-file.ts';

const settings: OrcSettings = { compression: 'NONE', version: 'V0_12', dictionaryShareMax: 0.5 };

async function fileOf({ fields, rows }: Table, own: Partial<OrcSettings> = {}): Promise<Buffer> {
  const file = new OrcFile(fields, { ...settings, ...own });
  const parts: Buffer[] = [];
  for (const [index, row] of rows.entries()) {
    file.table.append(row);
    if (index % 20 === 19) parts.push(...(await Array.fromAsync(file.flush())));
  }
  parts.push(...(await Array.fromAsync(file.flush())), await file.finish());
  return Buffer.concat(parts);
}

/** Whole numbers of a message, by field. */
function numbersOf(message: Buffer): Map<number, number> {
  const numbers = new Map<number, number>();
  const reader = new ProtobufReader(message);
  while (reader.next()) {
    if (reader.type === 0) numbers.set(reader.field, reader.number());
    else reader.skip();
  }
  return numbers;
}

test('every table becomes a file whose footers tell its rows, the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, fc.constantFrom('V0_11' as const, 'V0_12' as const), async (table, version) => {
      const file = await fileOf(table, { version });
      assert.equal(file.toString('latin1', 0, 3), 'ORC');
      const postscriptStart = file.length - 1 - (file.at(-1) ?? 0);
      const footerBytes = numbersOf(file.subarray(postscriptStart, -1)).get(1) ?? 0;
      const footer = numbersOf(file.subarray(postscriptStart - footerBytes, postscriptStart));
      assert.equal(footer.get(6), table.rows.length);
      assert.equal(footer.get(2), postscriptStart - footerBytes);
      assert.ok(file.equals(await fileOf(table, { version })));
    }),
    { numRuns: 50 },
  );
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
      [null, 'a', { seconds: -5, nanos: 500_000_000 }, null, null],
    ],
  };
  const digests = await Promise.all(
    (['NONE', 'SNAPPY'] as const).map(async (compression) =>
      hash('sha256', await fileOf(table, { compression })).slice(0, 16),
    ),
  );
  // pyarrow reads such files (test/contract/python/formats.ci.ts); a change here is one of the format.
  assert.deepEqual(digests, ['c3de8833bac926e2', '85b2676619f0f8a7']);
});
