import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { GetRecordsCommand, GetShardIteratorCommand, ListShardsCommand } from '@aws-sdk/client-kinesis';
import { ServerProcess } from '../../server/server-process.ts';
import { kinesisClient } from '../js/clients.ts';
import { awsEnvironment, run, tool } from '../tools.ts';

const python = tool('CI_PYTHON');
const folder = import.meta.dirname;

for (const [service, module] of [
  ['Firehose', 'test_firehose'],
  ['Kinesis', 'test_kinesis'],
  ['Kinesis Data Analytics', 'test_kinesisanalytics'],
  ['Glue', 'test_glue'],
  ['S3', 'test_s3'],
]) {
  test(`boto3 on ${service}`, { skip: python.skip }, async () => {
    await using server = await ServerProcess.start({ flags: ['--limits', 'off'] });
    const { code, stderr } = await run(python.path, ['-m', 'unittest', '-v', `${module}`], {
      cwd: folder,
      env: awsEnvironment(server),
    });
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^Ran [1-9]\d* tests/m);
  });
}

test("the lab's producer, unchanged, on a clock that runs fast", { skip: python.skip }, async () => {
  await using server = await ServerProcess.start({ flags: ['--create-stream', 'sensor-data-stream:4'] });
  const producer = join(folder, '..', '..', '..', 'examples', 'sensor_data_producer.py');
  const outcome = await run(python.path, [join(folder, 'run_fast.py'), producer], { env: awsEnvironment(server) });
  assert.equal(outcome.code, 0, outcome.stderr);
  const sent = Number(/Data generation complete\. Sent (\d+) records/.exec(outcome.stdout)?.[1]);
  assert.ok(sent >= 100, outcome.stdout);

  const client = kinesisClient(server);
  const StreamName = 'sensor-data-stream';
  const { Shards: shards = [] } = await client.send(new ListShardsCommand({ StreamName }));
  let received = 0;
  for (const { ShardId } of shards) {
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({ StreamName, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
    );
    const { Records = [] } = await client.send(new GetRecordsCommand({ ShardIterator }));
    received += Records.length;
    for (const { Data = new Uint8Array(), PartitionKey } of Records) {
      const reading = JSON.parse(Buffer.from(Data).toString()) as Record<string, unknown>;
      assert.deepEqual(Object.keys(reading), ['sensor_id', 'timestamp', 'temperature', 'humidity', 'pressure']);
      assert.equal(reading['sensor_id'], PartitionKey);
    }
  }
  client.destroy();
  assert.equal(received, sent);
});
