import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { model } from './model.gen.ts';
import { kinesisService } from './service.ts';
import { openWire } from './wire-fixture.ts';

test('every operation of the model is there or says why not, and the README lists them as they are', async () => {
  await using wire = await openWire();
  const { operations } = kinesisService({
    streams: wire.world.parts.streams,
    channels: wire.world.parts.channels,
    arns: 'lenient',
    isStrict: false,
    events: { arnTakenAsOwn: () => undefined },
  });
  assert.deepEqual(Object.keys(operations).toSorted(), Object.keys(model.operations).toSorted());
  const rows = Object.entries(operations).map(([name, operation]) =>
    'unsupported' in operation ? `| ${name} | no: ${operation.unsupported} |` : `| ${name} | yes |`,
  );
  const readme = await readFile(new URL('README.md', import.meta.url), 'utf8');
  const listed = readme.split('\n').filter((line) => /^\| [A-Z][A-Za-z]+ \| (yes|no)/.test(line));
  assert.deepEqual(listed, rows.toSorted());
});

test('what is not supported is a clear error', async () => {
  await using wire = await openWire();
  assert.equal(
    await wire.refused('ListQueues', {}),
    'UnsupportedOperationException: ListQueues is not supported by this server: queues on a stream are not built yet.',
  );
  assert.equal(
    await wire.refused('ListQueues', {}),
    'UnsupportedOperationException: ListQueues is not supported by this server: queues on a stream are not built yet.',
  );
});
