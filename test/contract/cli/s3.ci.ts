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
});
