/** The lab of a sensor pipeline, steps 1 to 4 and its cleanup, with the AWS CLI and the producer as they are written down. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { ServerProcess } from '../../server/server-process.ts';
import { awsEnvironment, run, tool, type Outcome } from '../tools.ts';

const cli = tool('CI_AWS_CLI');
const python = tool('CI_PYTHON');

const bucket = 'jane-doe-stream-data-20261121';
const stream = 'sensor-data-stream';
const deliveryStream = 'sensor-data-delivery';
const attemptsMax = 200;

async function advance(server: ServerProcess, ms: number): Promise<void> {
  const response = await fetch(`${server.endpoint}/_millstream/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action: 'advance', ms }),
  });
  assert.equal(response.status, 200);
}

test('the lab, steps 1 to 4 and its cleanup', { skip: cli.skip !== false ? cli.skip : python.skip }, async () => {
  await using server = await ServerProcess.start();
  const aws = (...args: string[]): Promise<Outcome> => run(cli.path, args, { env: awsEnvironment(server) });
  const done = async (line: string, ...more: string[]): Promise<string> => {
    const { code, stdout, stderr } = await aws(...line.split(' '), ...more);
    assert.equal(code, 0, `aws ${line}: ${stderr}`);
    return stdout;
  };

  // Step 1, with the name in small letters, as buckets have it.
  const refused = await aws('s3', 'mb', 's3://your-name-stream-data-YYYYMMDD');
  assert.match(refused.stderr, /InvalidBucketName/);
  await done(`s3 mb s3://${bucket}`);
  await done(`s3api put-object --bucket ${bucket} --key raw-stream/`);
  await done(`s3api put-object --bucket ${bucket} --key processed-stream/`);

  // Step 2.
  await done(`kinesis create-stream --stream-name ${stream} --stream-mode-details StreamMode=ON_DEMAND`);
  await done(`kinesis wait stream-exists --stream-name ${stream}`);

  // Step 3, what the console would ask of the API.
  const role = 'arn:aws:iam::000000000000:role/firehose';
  const Prefix = 'raw-stream/year=!{timestamp:yyyy}/month=!{timestamp:MM}/day=!{timestamp:dd}/hour=!{timestamp:HH}/';
  await done(
    `firehose create-delivery-stream --delivery-stream-name ${deliveryStream} --delivery-stream-type KinesisStreamAsSource`,
    '--kinesis-stream-source-configuration',
    JSON.stringify({ KinesisStreamARN: `arn:aws:kinesis:us-east-1:000000000000:stream/${stream}`, RoleARN: role }),
    '--extended-s3-destination-configuration',
    JSON.stringify({
      RoleARN: role,
      BucketARN: `arn:aws:s3:::${bucket}`,
      Prefix,
      BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 60 },
    }),
  );
  const { DeliveryStreamDescription: described } = JSON.parse(
    await done(`firehose describe-delivery-stream --delivery-stream-name ${deliveryStream}`),
  ) as { DeliveryStreamDescription: { DeliveryStreamStatus: string; DeliveryStreamType: string } };
  assert.equal(described.DeliveryStreamStatus, 'ACTIVE');
  assert.equal(described.DeliveryStreamType, 'KinesisStreamAsSource');
  assert.match(server.output.join('\n'), /has no ErrorOutputPrefix/);

  // Step 4, on a clock that runs fast.
  const examples = join(import.meta.dirname, '..', '..', '..', 'examples');
  const producer = await run(
    python.path,
    [join(import.meta.dirname, '..', 'python', 'run_fast.py'), join(examples, 'sensor_data_producer.py')],
    { env: awsEnvironment(server) },
  );
  const sent = Number(/Data generation complete\. Sent (\d+) records/.exec(producer.stdout)?.[1]);
  assert.ok(sent >= 100, producer.stdout + producer.stderr);
  await advance(server, 60_000);

  const readings = await delivered(server, done, sent);
  assert.equal(readings.length, sent);
  assert.ok(readings.every((reading) => 'sensor_id' in reading && 'temperature' in reading));

  await done(`firehose delete-delivery-stream --delivery-stream-name ${deliveryStream}`);
  await done(`kinesis delete-stream --stream-name ${stream}`);
  await done(`s3 rb s3://${bucket} --force`);
  const { DeliveryStreamNames } = JSON.parse(await done('firehose list-delivery-streams')) as Record<string, unknown>;
  assert.deepEqual(DeliveryStreamNames, []);
});

/** All readings under the names that the prefix asks for, once as many are there as were sent. */
async function delivered(
  server: ServerProcess,
  done: (line: string) => Promise<string>,
  count: number,
): Promise<readonly object[]> {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const listed = await done(`s3api list-objects-v2 --bucket ${bucket} --prefix raw-stream/year=`);
    const { Contents = [] } = (listed === '' ? {} : JSON.parse(listed)) as { Contents?: { Key: string }[] };
    const texts = await Promise.all(
      Contents.map(async ({ Key }) => {
        assert.match(
          Key,
          /^raw-stream\/year=\d{4}\/month=\d\d\/day=\d\d\/hour=\d\d\/sensor-data-delivery-1-\d{4}(-\d\d){5}-[0-9a-f-]{36}$/,
        );
        return await done(`s3 cp s3://${bucket}/${Key} -`);
      }),
    );
    // Records lie one behind the other, as the producer ends none of them.
    const readings = texts
      .join('')
      .split(/(?<=\})(?=\{)/)
      .filter((text) => text !== '');
    if (readings.length >= count) return readings.map((text) => JSON.parse(text) as object);
    await wait(100);
  }
  throw new Error(`${count} readings were not delivered:\n${server.output.join('\n')}`);
}
