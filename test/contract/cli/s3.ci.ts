import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ServerProcess, temporaryFolder } from '../../server/server-process.ts';
import { awsEnvironment, run, tool, type Outcome } from '../tools.ts';

const cli = tool('CI_AWS_CLI');

let server: ServerProcess;
before(async () => {
  server = await ServerProcess.start();
});
after(() => server[Symbol.asyncDispose]());

describe('the AWS CLI on S3', { skip: cli.skip }, () => {
  const aws = (...args: string[]): Promise<Outcome> => run(cli.path, args, { env: awsEnvironment(server) });
  const ok = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await aws(...args);
    assert.equal(code, 0, `aws ${args.join(' ')}: ${stderr}`);
    return stdout;
  };

  test("the lab's bucket, its folders, and its clean-up", async () => {
    await ok('s3', 'mb', 's3://your-name-stream-data-20260101');
    for (const key of ['raw-stream/', 'processed-stream/'])
      await ok('s3api', 'put-object', '--bucket', 'your-name-stream-data-20260101', '--key', key);
    assert.match(
      await ok('s3', 'ls', 's3://your-name-stream-data-20260101'),
      /PRE processed-stream\/\s+PRE raw-stream\//,
    );
    assert.match(
      (await aws('s3', 'rb', 's3://your-name-stream-data-20260101')).stderr,
      /An error occurred \(BucketNotEmpty\) when calling the DeleteBucket operation: The bucket you tried to delete is not empty/,
    );
    await ok('s3', 'rb', 's3://your-name-stream-data-20260101', '--force');
    assert.equal(await ok('s3', 'ls'), '');
  });

  test("the documents' placeholder is refused as AWS refuses it", async () => {
    assert.match(
      (await aws('s3', 'mb', 's3://your-name-stream-data-YYYYMMDD')).stderr,
      /An error occurred \(InvalidBucketName\) when calling the CreateBucket operation: The specified bucket is not valid\./,
    );
  });

  test('files small and large go there and back, and sync moves what changed', async () => {
    await using folder = await temporaryFolder();
    const [from, to] = [join(folder.path, 'from'), join(folder.path, 'to')];
    await mkdir(join(from, 'deep'), { recursive: true });
    const large = Buffer.alloc(20_000_000, 'millstream ');
    await writeFile(join(from, 'large.bin'), large);
    await writeFile(join(from, 'deep', 'ä b+c.txt'), 'hello');
    await ok('s3', 'mb', 's3://files');
    await ok('s3', 'sync', from, 's3://files/all', '--no-progress');
    await ok('s3', 'cp', 's3://files/all', to, '--recursive', '--no-progress');
    assert.ok((await readFile(join(to, 'large.bin'))).equals(large));
    assert.equal(await readFile(join(to, 'deep', 'ä b+c.txt'), 'utf8'), 'hello');
    assert.equal(await ok('s3', 'sync', from, 's3://files/all', '--no-progress'), '');
    await ok('s3', 'cp', 's3://files/all/large.bin', 's3://files/copy.bin', '--no-progress');
    await ok('s3', 'rb', 's3://files', '--force');
  });

  test('s3api: conditional writes, ranges, parts, tags', async () => {
    await using folder = await temporaryFolder();
    const [from, to] = [join(folder.path, 'from'), join(folder.path, 'to')];
    await writeFile(from, Buffer.alloc(30_000_000, 'millstream '));
    const Bucket = ['--bucket', 'by-api'];
    await ok('s3api', 'create-bucket', ...Bucket, '--create-bucket-configuration', 'LocationConstraint=eu-west-1');
    const once = [...Bucket, '--key', 'once', '--body', from, '--if-none-match', '*'];
    await ok('s3api', 'put-object', ...once);
    assert.match((await aws('s3api', 'put-object', ...once)).stderr, /An error occurred \(PreconditionFailed\)/);
    await ok('s3', 'cp', from, 's3://by-api/large', '--no-progress', '--checksum-algorithm', 'SHA256');
    await ok('s3api', 'get-object', ...Bucket, '--key', 'large', '--range', 'bytes=8388600-8388615', to);
    assert.equal((await readFile(to, 'utf8')).length, 16);
    const part = ['--key', 'large', '--part-number', '2', '--checksum-mode', 'ENABLED'];
    const head = JSON.parse(await ok('s3api', 'head-object', ...Bucket, ...part)) as Record<string, unknown>;
    assert.deepEqual([head['PartsCount'], head['ContentLength']], [4, 8 * 1024 * 1024]);
    await ok('s3api', 'put-object-tagging', ...Bucket, '--key', 'large', '--tagging', 'TagSet=[{Key=a,Value=b}]');
    assert.match(await ok('s3api', 'get-object-tagging', ...Bucket, '--key', 'large'), /"Value": "b"/);
    const attributes = ['--object-attributes', 'ObjectParts', 'Checksum'];
    assert.match(await ok('s3api', 'get-object-attributes', ...Bucket, '--key', 'large', ...attributes), /-4"/);
    const lists = ['analytics', 'inventory', 'metrics', 'intelligent-tiering'];
    for (const list of lists) await ok('s3api', `list-bucket-${list}-configurations`, ...Bucket);
    await ok('s3', 'presign', 's3://by-api/large');
    await ok('s3', 'rb', 's3://by-api', '--force');
  });
});
