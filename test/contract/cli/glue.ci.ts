import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ServerProcess } from '../../server/server-process.ts';
import { awsEnvironment, run, tool, type Outcome } from '../tools.ts';

const cli = tool('CI_AWS_CLI');

let server: ServerProcess;
before(async () => {
  server = await ServerProcess.start();
});
after(() => server[Symbol.asyncDispose]());

describe('the AWS CLI on the Glue Data Catalog', { skip: cli.skip }, () => {
  const aws = (...args: string[]): Promise<Outcome> =>
    run(cli.path, ['glue', ...args], { env: awsEnvironment(server) });
  const ok = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await aws(...args);
    assert.equal(code, 0, `aws glue ${args.join(' ')}: ${stderr}`);
    return stdout;
  };

  test('a database, a table and its partitions are made, found and deleted', async () => {
    const table = {
      Name: 'readings',
      StorageDescriptor: { Columns: [{ Name: 'temperature', Type: 'double' }], Location: 's3://lake/readings/' },
      PartitionKeys: [{ Name: 'day', Type: 'date' }],
    };
    await ok('create-database', '--database-input', 'Name=sensors');
    await ok('create-table', '--database-name', 'sensors', '--table-input', JSON.stringify(table));
    const named = ['--database-name', 'sensors', '--table-name', 'readings'];
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-22'])
      await ok('create-partition', ...named, '--partition-input', `Values=${day}`);
    const expression = ['--expression', "day > '2026-11-20'", '--query', 'Partitions[].Values[0]', '--output', 'text'];
    assert.equal(await ok('get-partitions', ...named, ...expression), '2026-11-21\t2026-11-22\n');
    const tables = ['get-tables', '--database-name', 'sensors', '--query', 'TableList[].Name', '--output', 'text'];
    assert.equal(await ok(...tables), 'readings\n');
    await ok('delete-table', '--database-name', 'sensors', '--name', 'readings');
    assert.match(
      (await aws('get-table', '--database-name', 'sensors', '--name', 'readings')).stderr,
      /An error occurred \(EntityNotFoundException\) when calling the GetTable operation: Table readings not found\./,
    );
    await ok('delete-database', '--name', 'sensors');
  });
});
