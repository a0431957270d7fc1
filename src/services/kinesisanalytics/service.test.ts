import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Service } from '../../wire/aws/service.ts';
import { model as modelOfV1 } from './v1/model.gen.ts';
import { kinesisAnalyticsService } from './v1/service.ts';
import { model as modelOfV2 } from './v2/model.gen.ts';
import { kinesisAnalyticsV2Service } from './v2/service.ts';
import { openWire, create } from './wire-fixture.ts';

test('every operation of both models is there or says why not, and the README lists them as they are', async () => {
  await using wire = await openWire();
  const { applications, samples } = wire;
  const parts = { applications, samples, isStrict: false };
  const v1 = (await kinesisAnalyticsService(parts).moreOperations?.()) ?? {};
  const v2 = (await kinesisAnalyticsV2Service(parts).moreOperations?.()) ?? {};
  assert.deepEqual(Object.keys(v1).toSorted(), Object.keys(modelOfV1.operations).toSorted());
  assert.deepEqual(Object.keys(v2).toSorted(), Object.keys(modelOfV2.operations).toSorted());
  const rows = Object.keys(v2).map((name) => `| ${name} | ${said(v1[name])} | ${said(v2[name])} |`);
  const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
  const listed = readme.split('\n').filter((line) => /^\| [A-Z]\w+ \| (yes|no)/.test(line));
  assert.deepEqual(listed, rows.toSorted());
});

function said(operation: Service['operations'][string] | undefined): string {
  if (operation === undefined) return 'no such operation';
  return 'unsupported' in operation ? `no: ${operation.unsupported}` : 'yes';
}

test('what is for Flink alone is a clear error', async () => {
  await using wire = await openWire();
  await create(wire.v2);
  assert.equal(
    await wire.v2.refused('CreateApplicationSnapshot', { ApplicationName: 'lab', SnapshotName: 'one' }),
    'UnsupportedOperationException: CreateApplicationSnapshot is not supported by this server: SQL applications have no snapshots, as on AWS.',
  );
});
