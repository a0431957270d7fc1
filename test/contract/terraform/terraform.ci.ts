import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
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
  /** Its file, applied beside provider.tf. */
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

describe('apply, an empty second plan, a change, destroy', { skip: terraform.skip }, () => {
  for (const configuration of configurations) test(configuration.name, () => applyAndDestroy(configuration));
});

async function applyAndDestroy({ name, change, left }: Configuration): Promise<void> {
  await using server = await ServerProcess.start();
  await using folder = await temporaryFolder();
  for (const file of ['provider.tf', `${name}.tf`])
    await copyFile(join(import.meta.dirname, file), join(folder.path, file));
  // The endpoint of the environment would reach services that are not there; the configuration names the ones that are.
  const { AWS_ENDPOINT_URL: _, ...aws } = awsEnvironment(server);
  const env = { ...aws, TF_VAR_endpoint: server.endpoint, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1' };
  const plugins = process.env['CI_TERRAFORM_PLUGINS'] ?? '';
  const changed = Object.entries(change).flatMap(([variable, value]) => ['-var', `${variable}=${value}`]);
  const quiet = ['-input=false', '-no-color'];
  const steps: (readonly [expected: number, args: readonly string[]])[] = [
    [0, ['init', ...quiet, ...(plugins === '' ? [] : [`-plugin-dir=${plugins}`])]],
    [0, ['apply', '-auto-approve', ...quiet]],
    [0, ['plan', '-detailed-exitcode', ...quiet]],
    [0, ['apply', '-auto-approve', ...quiet, ...changed]],
    [0, ['plan', '-detailed-exitcode', ...quiet, ...changed]],
    [2, ['plan', '-detailed-exitcode', ...quiet]],
    [0, ['destroy', '-auto-approve', ...quiet]],
  ];
  for (const [expected, args] of steps) {
    const { code, stdout, stderr } = await run(terraform.path, args, { cwd: folder.path, env });
    assert.equal(code, expected, `terraform ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
  }
  assert.deepEqual(await left(server), []);
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
