/** Browsers' forms through a dispatcher: what their policy lets in, and how they are answered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, testDispatcher, testKey, testNowMs, testRequest } from '../dispatch-fixture.ts';
import { signature, signingKey } from '../sigv4/signing-key.ts';
import { StoreFixture } from './store-fixture.ts';

const principal = { account: '111122223333', accessKeyId: testKey.accessKeyId, arn: 'arn', userId: '1' };
const scope = { date: '20261121', region: 'us-east-1', service: 's3' };
const credential = `${testKey.accessKeyId}/20261121/us-east-1/s3/aws4_request`;

interface Form {
  readonly fields?: Readonly<Record<string, string>>;
  readonly conditions?: readonly unknown[];
  readonly expiration?: string;
  readonly file?: string;
  /** Fields after signing, as somebody might change them. */
  readonly tampered?: Readonly<Record<string, string>>;
}

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly store: StoreFixture;
}

async function post(form: Form): Promise<Answered> {
  const store = new StoreFixture();
  store.buckets.set('b', new Map());
  const { handler } = testDispatcher({
    services: [store.service()],
    auth: {
      mode: 'server',
      credentials: { find: (id) => (id === testKey.accessKeyId ? { ...testKey, principal } : undefined) },
    },
  });
  const boundary = 'xyz';
  const text = Object.entries({ ...signedFields(form), ...form.tampered })
    .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('');
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="C:\\\\dir\\\\me.txt"\r\n\r\n${form.file ?? 'hello'}\r\n`;
  const body = `${text}${file}--${boundary}--\r\n`;
  const headers = {
    host: 'localhost:4566',
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'content-length': String(Buffer.byteLength(body)),
  };
  const answer = await handler(testRequest({ path: '/b', body, headers }));
  return { status: answer.status, headers: answer.headers, text: (await bodyOf(answer)).toString('utf8'), store };
}

function signedFields({ fields = { key: 'k' }, conditions, expiration }: Form): Record<string, string> {
  const own = {
    ...fields,
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': credential,
    'x-amz-date': '20261121T050000Z',
  };
  const document = {
    expiration: expiration ?? new Date(testNowMs + 1000).toISOString(),
    conditions: conditions ?? [
      { bucket: 'b' },
      ...Object.entries(own).map(([name, value]) => ['eq', `$${name}`, value]),
    ],
  };
  const policy = Buffer.from(JSON.stringify(document)).toString('base64');
  return { ...own, policy, 'x-amz-signature': signature(signingKey(testKey.secretAccessKey, scope), policy) };
}

const any = [
  ['starts-with', '$x-amz-algorithm', ''],
  ['starts-with', '$x-amz-credential', ''],
  ['starts-with', '$x-amz-date', ''],
  ['eq', '$bucket', 'b'],
];

test('a form that keeps its policy is stored, with its fields as headers', async () => {
  const { status, headers, text, store } = await post({
    fields: { key: 'k', 'Content-Type': 'text/x', 'x-amz-meta-a': 'ü' },
  });
  assert.deepEqual([status, text], [204, '']);
  assert.equal(headers['ETag'], '"5d41402abc4b2a76b9719d911017c592"');
  assert.equal(headers['Location'], 'http://localhost:4566/b/k');
  const stored = store.buckets.get('b')?.get('k');
  assert.equal(stored?.bytes.toString(), 'hello');
  assert.equal(stored?.input.ContentType, 'text/x');
  assert.deepEqual({ ...stored?.input.Metadata }, { a: 'ü' });
  assert.equal(store.contexts[0]?.authType, 'POST');
  assert.equal(store.contexts[0]?.principal, principal);
});

test("the file's name goes into the key", async () => {
  const conditions = [...any, ['starts-with', '$key', 'up/']];
  const { status, store } = await post({ fields: { key: 'up/${filename}' }, conditions });
  assert.equal(status, 204);
  assert.deepEqual([...(store.buckets.get('b')?.keys() ?? [])], ['up/me.txt']);
});

test('answers as the form wishes', async () => {
  const created = await post({ fields: { key: 'a&b', success_action_status: '201' } });
  assert.equal(created.status, 201);
  assert.match(
    created.text,
    /<PostResponse><Location>http:\/\/localhost:4566\/b\/a%26b<\/Location><Bucket>b<\/Bucket><Key>a&amp;b<\/Key>/,
  );
  assert.equal((await post({ fields: { key: 'k', success_action_status: '200' } })).status, 200);
  assert.equal((await post({ fields: { key: 'k', success_action_status: '500' } })).status, 204);
  const redirected = await post({ fields: { key: 'k', success_action_redirect: 'http://x.example/done?a=1' } });
  assert.equal(redirected.status, 303);
  assert.equal(
    redirected.headers['Location'],
    'http://x.example/done?a=1&bucket=b&key=k&etag=%225d41402abc4b2a76b9719d911017c592%22',
  );
});

const refused: readonly { name: string; form: Form; status: number; code: string; message?: string }[] = [
  {
    name: 'a policy past its end',
    form: { expiration: new Date(testNowMs).toISOString() },
    status: 403,
    code: 'AccessDenied',
    message: 'Invalid according to Policy: Policy expired.',
  },
  {
    name: 'another key than allowed',
    form: { tampered: { key: 'other' } },
    status: 403,
    code: 'AccessDenied',
    message: 'Invalid according to Policy: Policy Condition failed: [&quot;eq&quot;, &quot;$key&quot;, &quot;k&quot;]',
  },
  {
    name: 'a key that does not begin as it must',
    form: { conditions: [...any, ['starts-with', '$key', 'up/']] },
    status: 403,
    code: 'AccessDenied',
  },
  {
    name: 'a field no condition names',
    form: { tampered: { 'x-amz-storage-class': 'STANDARD' } },
    status: 403,
    code: 'AccessDenied',
    message: 'Invalid according to Policy: Extra input fields: x-amz-storage-class',
  },
  {
    name: 'another bucket',
    form: { conditions: [{ bucket: 'other' }, ['starts-with', '$key', '']] },
    status: 403,
    code: 'AccessDenied',
  },
  {
    name: 'a policy that was changed',
    form: { tampered: { policy: Buffer.from('{}').toString('base64') } },
    status: 403,
    code: 'SignatureDoesNotMatch',
  },
  {
    name: 'a key nobody has',
    form: { tampered: { 'x-amz-credential': credential.replace('AKID', 'NONE') } },
    status: 403,
    code: 'InvalidAccessKeyId',
  },
  {
    name: 'half a credential',
    form: { tampered: { 'x-amz-credential': 'a/b' } },
    status: 400,
    code: 'AuthorizationQueryParametersError',
  },
  {
    name: 'a file too large',
    form: { conditions: [...any, ['eq', '$key', 'k'], ['content-length-range', 0, 4]] },
    status: 400,
    code: 'EntityTooLarge',
  },
  {
    name: 'a file too small',
    form: { conditions: [...any, ['eq', '$key', 'k'], ['content-length-range', 6, 9]] },
    status: 400,
    code: 'EntityTooSmall',
  },
  {
    name: 'a condition that is none',
    form: { conditions: [['like', '$key', 'k']] },
    status: 400,
    code: 'InvalidPolicyDocument',
  },
  { name: 'no key', form: { fields: {} }, status: 400, code: 'InvalidArgument' },
];

for (const { name, form, status, code, message } of refused) {
  test(`refused: ${name}`, async () => {
    const answer = await post(form);
    assert.deepEqual([answer.status, /<Code>(\w+)</.exec(answer.text)?.[1]], [status, code]);
    if (message !== undefined) assert.equal(/<Message>([^<]*)</.exec(answer.text)?.[1], message);
    assert.equal(answer.store.buckets.get('b')?.size, 0);
  });
}
