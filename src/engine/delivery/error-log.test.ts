import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VirtualClock } from '../../io/virtual-clock.ts';
import { destination, startMs, streamOf } from './delivery.fixture.ts';
import { logPutFailure } from './error-log.ts';
import { SinkError } from './object-sink.ts';
import { openPlan } from './open-plan.ts';
import { Pace } from './pace.ts';
import { planDocument } from './plan.ts';
import type { ErrorLine } from './ports.ts';

async function linesOf(enabled: boolean, error: unknown): Promise<readonly ErrorLine[]> {
  const logging = { enabled, logGroup: '/aws/kinesisfirehose/clicks', logStream: 'DestinationDelivery' };
  const document = planDocument(streamOf({ destination: destination({ logging }) }), undefined);
  const jq = { run: () => Promise.reject(new Error('no query is run here')) };
  const pace = new Pace(new VirtualClock({ frozenAtMs: startMs }));
  const plan = await openPlan({ number: 1, document, part: 'main', jq, pace });
  const lines: ErrorLine[] = [];
  logPutFailure({ write: (line) => void lines.push(line) }, plan, error, startMs);
  return lines;
}

test('a put that fails is a line in the words of Firehose, where logging is on', async () => {
  const error = new SinkError('S3.NoSuchBucket', 'no bucket');
  assert.deepEqual(await linesOf(false, error), []);
  assert.deepEqual(await linesOf(true, error), [
    {
      logGroup: '/aws/kinesisfirehose/clicks',
      logStream: 'DestinationDelivery',
      timeMs: startMs,
      deliveryStreamArn: 'arn:aws:firehose:us-east-1:000000000000:deliverystream/clicks',
      destination: 'arn:aws:s3:::lake',
      deliveryStreamVersionId: 1,
      message: 'The specified S3 bucket does not exist. Create the bucket or use a different bucket that does exist.',
      errorCode: 'S3.NoSuchBucket',
    },
  ]);
  assert.equal((await linesOf(true, new Error('odd')))[0]?.errorCode, 'S3.InternalError');
});
