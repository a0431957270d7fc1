import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartitionId } from '../../log/log.ts';
import { SqlError } from '../../sql/errors.ts';
import type { SqlApplication } from './application.ts';
import { configuration, input, named, newWorld, openCatalog, output } from './applications.fixture.ts';
import type { ApplicationEvent, Applications } from './catalog.ts';
import { ApplicationError } from './errors.ts';
import type { ApplicationErrorDetail } from './errors.ts';
import { applicationPartitionFirst } from './partitions.ts';

const name = named('averages');

function failsWith(code: ApplicationErrorDetail['code'], text?: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof ApplicationError, String(error));
    assert.equal(error.detail.code, code);
    if (text !== undefined) assert.match(error.message, text);
    return true;
  };
}

function statuses(applications: Applications): string[] {
  const seen: string[] = [];
  applications.watch((event: ApplicationEvent) => seen.push(`${event.kind} ${event.application.status}`));
  return seen;
}

test('APP-1: an application is there after a restart as it was, with its newest version', async () => {
  const world = await newWorld();
  const applications = await openCatalog(world);
  const made = await applications.create(name, configuration({ description: 'of what' }));
  assert.equal(made.version, 1);
  assert.equal(made.status, 'READY');
  world.clock.advance(5);
  const changed = await applications.change(name, {
    version: 1,
    apply: (now) => ({ ...now, outputs: [{ ...output, format: 'CSV' }] }),
  });
  assert.equal(changed.version, 2);
  assert.equal(changed.updatedAtMs, world.clock.nowMs());
  await applications.setTags(name, () => ({ team: 'a' }));
  const again = await openCatalog(world);
  assert.deepEqual(again.get(name), { ...changed, tags: { team: 'a' } });
  assert.deepEqual(
    again.list(name).map(({ name: own }) => own),
    ['averages'],
  );
  assert.deepEqual(again.list(name, { after: 'averages' }), []);
});

test('APP-1: a script that cannot be run is refused when it is saved, with the place', async () => {
  const applications = await openCatalog(await newWorld());
  const wrong =
    'CREATE OR REPLACE STREAM D (A INTEGER);\nCREATE OR REPLACE PUMP P AS INSERT INTO D SELECT STREAM NOPE FROM SOURCE_SQL_STREAM_001;';
  await assert.rejects(
    () => applications.create(name, configuration({ code: wrong })),
    (error) => error instanceof SqlError && error.at.line === 2 && error.at.column === 57,
  );
  assert.equal(applications.find(name), undefined);
  await applications.create(name, configuration({ code: '', inputs: [], outputs: [] }));
  await assert.rejects(
    () => applications.change(name, { version: 1, apply: (now) => ({ ...now, code: 'SELEC' }) }),
    SqlError,
  );
  await applications.change(name, { version: 1, apply: (now) => ({ ...now, code: wrong }) });
  await assert.rejects(
    () => applications.change(name, { version: 2, apply: (now) => ({ ...now, inputs: [input] }) }),
    SqlError,
    'the input that the script was waiting for shows what is wrong with it',
  );
  assert.equal(applications.get(name).version, 2);
});

test('what an application cannot be is said in a sentence', async () => {
  const applications = await openCatalog(await newWorld());
  const refused = (more: Parameters<typeof configuration>[0], code: ApplicationErrorDetail['code'], text: RegExp) =>
    assert.rejects(() => applications.create(name, configuration(more)), failsWith(code, text));
  const column = { name: 'K', sqlType: 'VARCHAR(16)', mapping: '$.k' };
  const withColumns = (...columns: (typeof column)[]) => ({
    inputs: [{ ...input, schema: { ...input.schema, columns } }],
  });
  await refused(withColumns(), 'InvalidConfiguration', /has no columns/);
  await refused(withColumns(column, column), 'InvalidConfiguration', /two columns K/);
  await refused(withColumns({ ...column, sqlType: 'TEXT' }), 'InvalidConfiguration', /'TEXT', is no SQL type/);
  await refused(
    withColumns({ ...column, mapping: '$.a[1' }),
    'InvalidConfiguration',
    /schema of input SOURCE_SQL_STREAM/,
  );
  await refused({ inputs: [input, input] }, 'InvalidConfiguration', /Two inputs make/);
  const lambda = { ...output, to: { kind: 'function' as const, arn: 'arn:aws:lambda:x', roleArn: undefined } };
  await refused({ outputs: [lambda] }, 'Unsupported', /functions as outputs are not supported/);
});

test('changes ask for the version and the status they need', async () => {
  const world = await newWorld();
  const applications = await openCatalog(world, 1_000);
  applications.attend({ check: () => undefined, begin: async () => undefined, ended: async () => undefined });
  const apply = (now: SqlApplication) => now;
  await assert.rejects(() => applications.change(name, { version: 1, apply }), failsWith('ApplicationNotFound'));
  await applications.create(name, configuration());
  await assert.rejects(() => applications.create(name, configuration()), failsWith('ApplicationExists'));
  await assert.rejects(() => applications.change(name, { version: 2, apply }), failsWith('VersionConflict'));
  await assert.rejects(() => applications.stop(name), failsWith('ApplicationInUse'));
  await applications.start(name);
  await assert.rejects(() => applications.change(name, { version: 1, apply }), failsWith('ApplicationInUse'));
  await assert.rejects(() => applications.start(name), failsWith('ApplicationInUse'));
  await applications.stop(name, { force: true });
  await applications.delete(name);
  await assert.rejects(() => applications.delete(name), failsWith('ApplicationInUse'));
});

test('an application that could not run is not started', async () => {
  const applications = await openCatalog(await newWorld());
  applications.attend({
    check: () => {
      throw new ApplicationError({ code: 'InvalidConfiguration', reason: 'The stream is not there.' });
    },
    begin: async () => undefined,
    ended: async () => undefined,
  });
  await applications.create(name, configuration({ outputs: [{ ...output, name: 'NOWHERE' }] }));
  await assert.rejects(() => applications.start(name), failsWith('InvalidConfiguration', /NOWHERE, which the code/));
  await applications.change(name, { version: 1, apply: (now) => ({ ...now, outputs: [output] }) });
  await assert.rejects(() => applications.start(name), failsWith('InvalidConfiguration', /The stream is not there/));
  assert.equal(applications.get(name).status, 'READY');
});

test('APP-2: statuses pass on the clock, and end only once nothing runs any more', async () => {
  const world = await newWorld();
  const applications = await openCatalog(world, 1_000);
  const ended = Promise.withResolvers<void>();
  let isRunning = false;
  applications.attend({
    check: () => undefined,
    begin: async () => undefined,
    ended: () => (isRunning ? ended.promise : Promise.resolve()),
  });
  const seen = statuses(applications);
  const pass = async (): Promise<void> => {
    world.clock.advance(1_000);
    await new Promise((resolve) => setImmediate(resolve));
    await applications.idle();
  };
  await applications.create(name, configuration());
  await applications.start(name, new Map([['1.1', 'TRIM_HORIZON']]));
  assert.equal(applications.get(name).inputs[0]?.start, 'TRIM_HORIZON');
  await pass();
  isRunning = true;
  await applications.change(name, { version: 1, apply: (now) => now });
  await pass();
  await applications.stop(name);
  await pass();
  assert.equal(applications.get(name).status, 'STOPPING', 'what runs has not ended yet');
  isRunning = false;
  ended.resolve();
  await pass();
  await applications.delete(name);
  await pass();
  assert.deepEqual(seen, [
    'created READY',
    'changed STARTING',
    'changed RUNNING',
    'changed UPDATING',
    'changed RUNNING',
    'changed STOPPING',
    'changed READY',
    'changed DELETING',
    'deleted DELETING',
  ]);
  assert.equal((await openCatalog(world)).find(name), undefined);
});

test('APP-3: partitions go with their application, also those a crash left', async () => {
  const world = await newWorld();
  const applications = await openCatalog(world);
  const { partition } = await applications.create(name, configuration());
  assert.equal(partition, applicationPartitionFirst);
  const entry = (number: number) => ({ partition: number as PartitionId, count: 1, payload: Buffer.from('x') });
  await world.log.append([entry(partition), entry(partition + 1), entry(partition + 7)]);
  const again = await openCatalog(world);
  await again.idle();
  assert.deepEqual(await world.log.partitions(), [0, partition, partition + 1]);
  assert.deepEqual(world.reports, [{ kind: 'orphansDropped', detail: { partitionCount: 1 } }]);
  await again.delete(name);
  await again.idle();
  assert.deepEqual(await world.log.partitions(), [0]);
  const next = await again.create(name, configuration());
  assert.ok(next.partition > partition + 1 && next.id > 1, 'numbers are not given again');
});
