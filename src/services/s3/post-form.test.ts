/** Browsers' forms on the whole service: what comes of them, and what refuses them. */
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import { contentOf, openTestStore, pattern } from '../../engine/objects/objects.fixture.ts';
import type { TestStore } from '../../engine/objects/objects.fixture.ts';
import { bodyOf, testDispatcher, testKey, testNowMs, testRequest } from '../../wire/aws/dispatch-fixture.ts';
import { s3Service } from './service.ts';

const account = '000000000000';
const principal = { account, accessKeyId: testKey.accessKeyId, arn: `arn:aws:iam::${account}:root`, userId: account };
const signedAlready = {
  'x-amz-algorithm': 'AWS4-HMAC-SHA256',
  'x-amz-credential': `${testKey.accessKeyId}/20261121/us-east-1/s3/aws4_request`,
  'x-amz-date': '20261121T050000Z',
};

type Fields = Readonly<Record<string, string>>;

interface Form {
  readonly bucket?: string;
  readonly fields: Fields;
  /** Of the policy; those that name each field as it is where left out, `none` for a form without a policy. */
  readonly conditions?: readonly unknown[] | 'none';
  readonly expiresAtMs?: number;
  /** Fields that are changed after the policy was signed. */
  readonly tampered?: Fields;
  readonly file?: string | Buffer;
  readonly fileName?: string;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

interface World extends AsyncDisposable {
  readonly test: TestStore;
  post(form: Form): Promise<Answer>;
  /** `403 AccessDenied: message`. */
  refused(form: Form): Promise<string>;
}

async function openForms(): Promise<World> {
  const test = await openTestStore();
  await test.store.buckets.create({ name: 'lake', account, region: 'us-east-1' });
  const { handler, failures } = testDispatcher({
    services: [s3Service({ store: test.store, isStrict: false })],
    auth: {
      mode: 'server',
      credentials: { find: (id) => (id === testKey.accessKeyId ? { ...testKey, principal } : undefined) },
    },
  });
  const post = async (form: Form): Promise<Answer> => {
    const { bucket = 'lake', conditions } = form;
    const fields = conditions === 'none' ? form.fields : signed(form);
    const body = encoded({ ...fields, ...form.tampered }, form.file ?? 'hello', form.fileName ?? 'me.txt');
    const headers = {
      host: 'localhost:4566',
      'content-type': 'multipart/form-data; boundary=xyz',
      'content-length': String(body.length),
    };
    const { status, headers: answered, ...rest } = await handler(testRequest({ path: `/${bucket}`, body, headers }));
    const lower = Object.entries(answered).map(([name, value]) => [name.toLowerCase(), value] as const);
    const text = (await bodyOf({ status, headers: answered, ...rest })).toString();
    return { status, headers: Object.fromEntries(lower), text };
  };
  return {
    test,
    post,
    async refused(form) {
      const { status, text } = await post(form);
      const [, code = '', message = ''] = /<Code>(.*?)<\/Code>\s*<Message>(.*?)<\/Message>/s.exec(text) ?? [];
      return `${status} ${code}: ${message.replaceAll('&quot;', '"')}`;
    },
    async [Symbol.asyncDispose]() {
      assert.deepEqual(failures, []);
      await test[Symbol.asyncDispose]();
    },
  };
}

function encoded(fields: Fields, file: string | Buffer, fileName: string): Buffer {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--xyz\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--xyz\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: text/plain\r\n\r\n`;
  return Buffer.concat([Buffer.from(parts.join('') + head), Buffer.from(file), Buffer.from('\r\n--xyz--\r\n')]);
}

/** The signature is made from AWS's description and not by the server's code. */
function signed({ bucket = 'lake', fields, conditions, expiresAtMs = testNowMs + 60_000 }: Form): Fields {
  const own = { ...fields, ...signedAlready };
  const named = Object.entries(own).map(([name, value]) => ['eq', `$${name}`, value]);
  const extra = Array.isArray(conditions) ? (conditions as unknown[]) : named;
  const always = Object.keys(signedAlready).map((name) => ['starts-with', `$${name}`, '']);
  const document = {
    expiration: new Date(expiresAtMs).toISOString(),
    conditions: [{ bucket }, ...always, ...extra],
  };
  const policy = Buffer.from(JSON.stringify(document)).toString('base64');
  const scope = ['20261121', 'us-east-1', 's3', 'aws4_request'];
  const key = scope.reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${testKey.secretAccessKey}`);
  return { ...own, policy, 'x-amz-signature': hmac(key, policy).toString('hex') };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function denied(reason: string): string {
  return `403 AccessDenied: Invalid according to Policy: ${reason}`;
}

test('the fields of a form become what a put says in headers', async () => {
  await using forms = await openForms();
  const { status, headers } = await forms.post({
    fields: {
      key: 'up/a b.txt',
      'Content-Type': 'text/x',
      'Cache-Control': 'no-store',
      'x-amz-meta-Colour': 'blü',
      'x-amz-server-side-encryption': 'AES256',
      tagging: '<Tagging><TagSet><Tag><Key>a b</Key><Value>c+d=é</Value></Tag></TagSet></Tagging>',
    },
  });
  assert.deepEqual([status, headers['etag']], [204, `"${createHash('md5').update('hello').digest('hex')}"`]);
  assert.equal(headers['x-amz-server-side-encryption'], 'AES256');
  assert.equal(headers['location'], 'http://localhost:4566/lake/up%2Fa%20b.txt');
  const info = await forms.test.store.objects.head({ bucket: 'lake', key: 'up/a b.txt' });
  assert.ok(!info.isMarker);
  assert.deepEqual({ ...info.tags }, { 'a b': 'c+d=é' });
  assert.match(JSON.stringify(info.attributes), /text\/x.*no-store|no-store.*text\/x/);
  assert.match(JSON.stringify(info.attributes), /"colour":"blü"/);
});

test('a file of many pieces streams into the store, and its name into the key', async () => {
  await using forms = await openForms();
  const content = pattern(3_000_000);
  const { status } = await forms.post({
    fields: { key: 'up/${filename}' },
    conditions: [
      ['starts-with', '$key', 'up/'],
      ['content-length-range', 0, content.length],
    ],
    file: content,
    fileName: 'photo 1.jpg',
  });
  assert.equal(status, 204);
  assert.ok(content.equals(await contentOf(forms.test.store, 'lake/up/photo 1.jpg')));
});

test('a form is answered as it wishes', async () => {
  await using forms = await openForms();
  const statusOf = async (wish: string) =>
    (await forms.post({ fields: { key: 'k', success_action_status: wish } })).status;
  assert.deepEqual(
    [await statusOf('200'), await statusOf('201'), await statusOf('204'), await statusOf('404')],
    [200, 201, 204, 204],
  );
  const created = await forms.post({ fields: { key: 'a<b', success_action_status: '201' } });
  assert.equal(created.headers['content-type'], 'application/xml');
  assert.match(
    created.text,
    /<Bucket>lake<\/Bucket><Key>a&lt;b<\/Key><ETag>(&quot;|")5d41402abc4b2a76b9719d911017c592/,
  );
  const redirected = await forms.post({ fields: { key: 'k', success_action_redirect: 'https://x.example/done?n=1' } });
  assert.deepEqual(
    [redirected.status, redirected.headers['location']],
    [303, 'https://x.example/done?n=1&bucket=lake&key=k&etag=%225d41402abc4b2a76b9719d911017c592%22'],
  );
  // No address to go to: as if nothing was wished.
  assert.equal((await forms.post({ fields: { key: 'k', success_action_redirect: 'nowhere' } })).status, 204);
});

test('a versioned bucket says which version was made', async () => {
  await using forms = await openForms();
  await forms.test.store.buckets.setVersioning('lake', 'enabled');
  const first = await forms.post({ fields: { key: 'k' } });
  const second = await forms.post({ fields: { key: 'k' }, file: 'again' });
  const [one, two] = [first.headers['x-amz-version-id'] ?? '', second.headers['x-amz-version-id'] ?? ''];
  assert.ok(one !== '' && one !== two);
  assert.equal((await contentOf(forms.test.store, 'lake/k', one)).toString(), 'hello');
});

test('what breaks the policy is refused and stores nothing', async () => {
  await using forms = await openForms();
  const fields = { key: 'k' };
  const cases: readonly (readonly [form: Form, answer: string])[] = [
    [{ fields, expiresAtMs: testNowMs }, denied('Policy expired.')],
    [{ fields, tampered: { key: 'other' } }, denied('Policy Condition failed: ["eq", "$key", "k"]')],
    [
      { fields, conditions: [['starts-with', '$key', 'up/']] },
      denied('Policy Condition failed: ["starts-with", "$key", "up/"]'),
    ],
    [{ fields, conditions: [] }, denied('Extra input fields: key')],
    [{ fields, tampered: { acl: 'public-read' } }, denied('Extra input fields: acl')],
    [
      { fields, conditions: [{ key: 'k' }, { success_action_status: '201' }] },
      denied('Policy Condition failed: ["eq", "$success_action_status", "201"]'),
    ],
    [
      {
        fields: { ...fields, 'Content-Type': 'image/png,text/html' },
        conditions: [{ key: 'k' }, ['starts-with', '$Content-Type', 'image/']],
      },
      denied('Policy Condition failed: ["starts-with", "$Content-Type", "image/"]'),
    ],
    [
      { fields, conditions: [{ key: 'k' }, ['content-length-range', 0, 4]] },
      '400 EntityTooLarge: Your proposed upload exceeds the maximum allowed size',
    ],
    [
      { fields, conditions: [{ key: 'k' }, ['content-length-range', 6, 9]] },
      '400 EntityTooSmall: Your proposed upload is smaller than the minimum allowed size',
    ],
  ];
  for (const [form, answer] of cases) assert.equal(await forms.refused(form), answer);
  assert.deepEqual((await forms.test.store.listings.objects({ bucket: 'lake', limit: 10 })).objects, []);
});

test('a policy that nobody signed, or that was changed, opens nothing', async () => {
  await using forms = await openForms();
  const fields = { key: 'k' };
  const mismatch = /^403 SignatureDoesNotMatch: The request signature we calculated does not match/;
  assert.match(await forms.refused({ fields, tampered: { 'x-amz-signature': '0'.repeat(64) } }), mismatch);
  const later = signed({ fields, expiresAtMs: testNowMs + 10_000_000 })['policy'] ?? '';
  assert.match(await forms.refused({ fields, tampered: { policy: later } }), mismatch);
  const nobody = { 'x-amz-credential': signedAlready['x-amz-credential'].replace('AKID', 'NONE') };
  assert.match(await forms.refused({ fields, tampered: nobody }), /^403 InvalidAccessKeyId: /);
});

test('without a policy a form is anonymous: the bucket policy decides', async () => {
  await using forms = await openForms();
  const form: Form = { fields: { key: 'drop/k' }, conditions: 'none' };
  assert.match(await forms.refused(form), /^403 AccessDenied: /);
  const Statement = [{ Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: 'arn:aws:s3:::lake/drop/*' }];
  await forms.test.store.buckets.putSetting('lake', 'policy', JSON.stringify({ Version: '2012-10-17', Statement }));
  assert.equal((await forms.post(form)).status, 204);
  assert.match(await forms.refused({ ...form, fields: { key: 'k' } }), /^403 AccessDenied: /);
});

test('a bucket policy holds for signed forms too', async () => {
  await using forms = await openForms();
  const Statement = [{ Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: 'arn:aws:s3:::lake/no/*' }];
  await forms.test.store.buckets.putSetting('lake', 'policy', JSON.stringify({ Version: '2012-10-17', Statement }));
  assert.match(await forms.refused({ fields: { key: 'no/k' } }), /^403 AccessDenied: .*explicit deny/);
  assert.equal((await forms.post({ fields: { key: 'yes/k' } })).status, 204);
});

test('what a put refuses, a form is refused for', async () => {
  await using forms = await openForms();
  const fields = { key: 'k' };
  assert.match(await forms.refused({ bucket: 'nothing', fields }), /^404 NoSuchBucket: /);
  assert.match(await forms.refused({ fields: { key: 'x'.repeat(1_025) } }), /^400 KeyTooLongError: /);
  assert.match(
    await forms.refused({ fields: { ...fields, 'x-amz-checksum-sha256': Buffer.alloc(32).toString('base64') } }),
    /^400 BadDigest: The SHA256 you specified did not match the calculated checksum\./,
  );
  assert.match(await forms.refused({ fields: { ...fields, tagging: 'a=b' } }), /^400 MalformedXML: /);
  assert.match(
    await forms.refused({ fields: { ...fields, 'x-amz-meta-a': 'x'.repeat(3_000) } }),
    /^400 MetadataTooLarge: /,
  );
  assert.match(
    await forms.refused({ fields: {}, conditions: [] }),
    /^400 InvalidArgument: Bucket POST must contain a field named 'key'/,
  );
});
