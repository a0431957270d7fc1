import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { model } from './model.gen.ts';
import { openLake } from './s3-fixture.ts';
import { s3Service } from './service.ts';

test('every operation of the model is there or says why not, and the README lists them as they are', async () => {
  await using s3 = await openLake();
  const operations = (await s3Service({ store: s3.test.store, isStrict: false }).moreOperations?.()) ?? {};
  assert.deepEqual(Object.keys(operations).toSorted(), Object.keys(model.operations).toSorted());
  const rows = Object.entries(operations).map(([name, operation]) =>
    'unsupported' in operation ? `| ${name} | no: ${operation.unsupported} |` : `| ${name} | yes |`,
  );
  const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
  const listed = readme.split('\n').filter((line) => /^\| [A-Z][A-Za-z\d]+ \| (yes|no)/.test(line));
  assert.deepEqual(listed, rows.toSorted());
});

test('what is not supported is a clear error', async () => {
  await using s3 = await openLake();
  assert.match(await s3.refused('GET /lake?metadataTable'), /^501 NotImplemented: .*metadata tables need S3 Tables/);
});
