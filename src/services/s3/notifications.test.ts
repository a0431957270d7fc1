import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchNotifications, type Notification } from './notifications.ts';
import { openLake, type S3Wire } from './s3-fixture.ts';

const queue = 'arn:aws:sqs:us-east-1:000000000000:changes';
const topic = 'arn:aws:sns:us-east-1:000000000000:removals';

const configuration = `<NotificationConfiguration>
  <QueueConfiguration><Id>parquet</Id><Queue>${queue}</Queue><Event>s3:ObjectCreated:*</Event>
    <Filter><S3Key><FilterRule><Name>prefix</Name><Value>raw/</Value></FilterRule>
    <FilterRule><Name>suffix</Name><Value>.parquet</Value></FilterRule></S3Key></Filter></QueueConfiguration>
  <TopicConfiguration><Topic>${topic}</Topic><Event>s3:ObjectRemoved:Delete</Event></TopicConfiguration>
</NotificationConfiguration>`;

interface Watched {
  readonly heard: Notification[];
  readonly lost: unknown[];
  readonly idle: () => Promise<void>;
}

function watch(s3: S3Wire): Watched {
  const [heard, lost]: [Notification[], unknown[]] = [[], []];
  watchNotifications({
    store: s3.test.store,
    clock: s3.test.clock,
    deliver: async (notification) => {
      if (notification.record.s3.object.key === 'raw/fails.parquet') throw new Error('target is down');
      heard.push(notification);
    },
    onLost: ({ cause }) => lost.push(cause),
  });
  return { heard, lost, idle: () => new Promise((resolve) => setImmediate(resolve)) };
}

test('each change is told to the configurations that want it, as S3 words it', async () => {
  await using s3 = await openLake();
  await s3.call('PUT /lake?notification', { body: configuration });
  const { heard, lost, idle } = watch(s3);
  await s3.call('PUT /lake/raw/a%20b%2B%C3%BC.parquet', { body: 'hello' });
  await s3.call('PUT /lake/raw/a.csv', { body: 'hello' });
  await s3.call('PUT /lake/raw/fails.parquet', { body: 'hello' });
  await s3.call('DELETE /lake/raw/a.csv');
  await idle();
  assert.deepEqual(
    heard.map(({ target, record }) => [target, record.eventName, record.s3.object.key, record.s3.configurationId]),
    [
      [{ kind: 'queue', arn: queue }, 'ObjectCreated:Put', 'raw/a+b%2B%C3%BC.parquet', 'parquet'],
      [{ kind: 'topic', arn: topic }, 'ObjectRemoved:Delete', 'raw/a.csv', 'topic-1'],
    ],
  );
  assert.equal(lost.length, 1);
  const [first] = heard;
  const { sequencer, ...object } = first?.record.s3.object ?? { sequencer: '' };
  assert.match(sequencer, /^[0-9A-F]{16}$/);
  assert.deepEqual(object, { key: 'raw/a+b%2B%C3%BC.parquet', size: 5, eTag: '5d41402abc4b2a76b9719d911017c592' });
  assert.deepEqual(
    [first?.record.eventTime, first?.record.awsRegion, first?.record.s3.bucket.arn],
    [new Date(s3.test.clock.nowMs()).toISOString(), 'us-east-1', 'arn:aws:s3:::lake'],
  );
});

test('markers, versions and copies have names of their own; EventBridge hears of everything', async () => {
  await using s3 = await openLake();
  const body = '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>';
  await s3.call('PUT /lake?versioning', { body });
  await s3.call('PUT /lake?notification', {
    body: '<NotificationConfiguration><EventBridgeConfiguration/></NotificationConfiguration>',
  });
  const { heard, idle } = watch(s3);
  await s3.call('PUT /lake/a', { body: 'x' });
  await s3.call('PUT /lake/b', { headers: { 'x-amz-copy-source': '/lake/a' } });
  await s3.call('DELETE /lake/a');
  await idle();
  assert.deepEqual(
    heard.map(({ target, record }) => [target.kind, record.eventName, record.s3.object.versionId !== undefined]),
    [
      ['bridge', 'ObjectCreated:Put', true],
      ['bridge', 'ObjectCreated:Copy', true],
      ['bridge', 'ObjectRemoved:DeleteMarkerCreated', true],
    ],
  );
});
