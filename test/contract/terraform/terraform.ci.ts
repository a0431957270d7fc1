import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ListStreamsCommand } from '@aws-sdk/client-kinesis';
import { ServerProcess, temporaryFolder } from '../../server/server-process.ts';
import { kinesisClient } from '../js/clients.ts';
import { awsEnvironment, run, tool, type Outcome } from '../tools.ts';

const terraform = tool('CI_TERRAFORM');

test('apply, an empty second plan, a change, destroy', { skip: terraform.skip }, async () => {
  await using server = await ServerProcess.start();
  await using folder = await temporaryFolder();
  await copyFile(join(import.meta.dirname, 'main.tf'), join(folder.path, 'main.tf'));
  // The endpoint of the environment would reach services that are not there; the configuration names the ones that are.
  const { AWS_ENDPOINT_URL: _, ...aws } = awsEnvironment(server);
  const env = { ...aws, TF_VAR_endpoint: server.endpoint, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1' };
  const call = (...args: string[]): Promise<Outcome> => run(terraform.path, args, { cwd: folder.path, env });
  const plugins = process.env['CI_TERRAFORM_PLUGINS'] ?? '';
  const steps: (readonly [expected: number, args: readonly string[]])[] = [
    [0, ['init', '-input=false', '-no-color', ...(plugins === '' ? [] : [`-plugin-dir=${plugins}`])]],
    [0, ['apply', '-auto-approve', '-input=false', '-no-color']],
    [0, ['plan', '-detailed-exitcode', '-input=false', '-no-color']],
    [0, ['apply', '-auto-approve', '-input=false', '-no-color', '-var', 'retention_hours=24']],
    [0, ['plan', '-detailed-exitcode', '-input=false', '-no-color', '-var', 'retention_hours=24']],
    [2, ['plan', '-detailed-exitcode', '-input=false', '-no-color']],
    [0, ['destroy', '-auto-approve', '-input=false', '-no-color']],
  ];
  for (const [expected, args] of steps) {
    const { code, stdout, stderr } = await call(...args);
    assert.equal(code, expected, `terraform ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
  }
  const client = kinesisClient(server);
  assert.deepEqual((await client.send(new ListStreamsCommand({}))).StreamNames, []);
  client.destroy();
});
