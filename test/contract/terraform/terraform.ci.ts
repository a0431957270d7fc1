import assert from 'node:assert/strict';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { FirehoseClient, ListDeliveryStreamsCommand } from '@aws-sdk/client-firehose';
import { ListStreamsCommand } from '@aws-sdk/client-kinesis';
import { KinesisAnalyticsV2Client, ListApplicationsCommand } from '@aws-sdk/client-kinesis-analytics-v2';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { ServerProcess, temporaryFolder } from '../../server/server-process.ts';
import { signedHeaders } from '../../server/sigv4.ts';
import { kinesisClient } from '../js/clients.ts';
import { s3Client } from '../js/s3-client.ts';
import { awsEnvironment, run, tool } from '../tools.ts';

const terraform = tool('CI_TERRAFORM');

interface Configuration {
  /** Its file, a module of the whole. */
  readonly name: string;
  /** Variables whose change is applied, and planned again. */
  readonly change: Readonly<Record<string, string>>;
  /** What is there after it was destroyed: nothing. */
  readonly left: (server: ServerProcess) => Promise<unknown>;
}

const configurations: readonly Configuration[] = [
  { name: 'firehose', change: { prefix: 'changed', interval: '90' }, left: deliveryStreamsLeft },
  { name: 'glue', change: { comment: 'of an order' }, left: databasesLeft },
  { name: 'kinesis', change: { retention_hours: '24' }, left: streamsLeft },
  { name: 'kinesisanalytics', change: { average: 'MAX' }, left: applicationsLeft },
  { name: 's3', change: { owner: 'someone else', expiration_days: '60' }, left: bucketsLeft },
];

/** Modules of one whole: each command loads the provider anew, which takes longer than all that it then does. */
test('apply, an empty second plan, a change, destroy', { skip: terraform.skip }, async () => {
  await using server = await ServerProcess.start();
  await using folder = await temporaryFolder();
  await copyFile(join(import.meta.dirname, 'provider.tf'), join(folder.path, 'provider.tf'));
  for (const { name } of configurations) {
    await mkdir(join(folder.path, name));
    await copyFile(join(import.meta.dirname, `${name}.tf`), join(folder.path, name, 'main.tf'));
  }
  const plugins = process.env['CI_TERRAFORM_PLUGINS'] ?? '';
  const ran = (expected: number, ...args: readonly string[]): Promise<void> =>
    terraformEnds(expected, args, { server, directory: folder.path });
  const modules = join(folder.path, 'main.tf');
  await writeFile(modules, modulesOf(false));
  await ran(0, 'init', ...(plugins === '' ? [] : [`-plugin-dir=${plugins}`]));
  await ran(0, 'apply', '-auto-approve');
  await ran(0, 'plan', '-detailed-exitcode');
  await writeFile(modules, modulesOf(true));
  await ran(0, 'apply', '-auto-approve');
  await ran(0, 'plan', '-detailed-exitcode');
  await writeFile(modules, modulesOf(false));
  await ran(2, 'plan', '-detailed-exitcode');
  await ran(0, 'destroy', '-auto-approve');
  for (const { name, left } of configurations) assert.deepEqual(await left(server), [], name);
});

function modulesOf(isChanged: boolean): string {
  const module = ({ name, change }: Configuration): string => {
    const values = isChanged ? Object.entries(change).map(([variable, value]) => `  ${variable} = "${value}"\n`) : [];
    return `module "${name}" {\n  source = "./${name}"\n${values.join('')}}\n`;
  };
  return configurations.map(module).join('\n');
}

async function terraformEnds(
  expected: number,
  args: readonly string[],
  { server, directory }: { readonly server: ServerProcess; readonly directory: string },
): Promise<void> {
  // The endpoint of the environment would reach services that are not there; the configuration names the ones that are.
  const { AWS_ENDPOINT_URL: _, ...aws } = awsEnvironment(server);
  const env = { ...aws, TF_VAR_endpoint: server.endpoint, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1' };
  const all = [...args, '-input=false', '-no-color'];
  const { code, stdout, stderr } = await run(terraform.path, all, { cwd: directory, env });
  assert.equal(code, expected, `terraform ${all.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
}

async function deliveryStreamsLeft(server: ServerProcess): Promise<unknown> {
  const client = new FirehoseClient({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const { DeliveryStreamNames } = await client.send(new ListDeliveryStreamsCommand({}));
  client.destroy();
  return DeliveryStreamNames;
}

async function streamsLeft(server: ServerProcess): Promise<unknown> {
  const client = kinesisClient(server);
  const { StreamNames } = await client.send(new ListStreamsCommand({}));
  client.destroy();
  return StreamNames;
}

async function applicationsLeft(server: ServerProcess): Promise<unknown> {
  const client = new KinesisAnalyticsV2Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const { ApplicationSummaries } = await client.send(new ListApplicationsCommand({}));
  client.destroy();
  return ApplicationSummaries;
}

/** Called by hand: the SDK of Glue is not worth a dependency for one call. */
async function databasesLeft(server: ServerProcess): Promise<unknown> {
  const { host } = new URL(server.endpoint);
  const body = Buffer.from('{}');
  const headers = signedHeaders({
    method: 'POST',
    path: '/',
    headers: { host, 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSGlue.GetDatabases' },
    body,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    region: 'us-east-1',
    service: 'glue',
    timeMs: Date.now(),
  });
  const answer: unknown = await (await fetch(server.endpoint, { method: 'POST', headers, body })).json();
  return (answer as { readonly DatabaseList?: unknown }).DatabaseList;
}

async function bucketsLeft(server: ServerProcess): Promise<unknown> {
  const client = s3Client(server);
  const { Buckets = [] } = await client.send(new ListBucketsCommand({}));
  client.destroy();
  return Buckets;
}
