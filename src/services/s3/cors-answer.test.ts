import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLake, type S3Wire } from './s3-fixture.ts';

async function openShared(rules: string): Promise<S3Wire> {
  const s3 = await openLake();
  await s3.call('PUT /lake?cors', { body: `<CORSConfiguration>${rules}</CORSConfiguration>` });
  await s3.call('PUT /lake/k', { body: 'x' });
  return s3;
}

const rule =
  '<CORSRule><AllowedHeader>x-amz-*</AllowedHeader><AllowedMethod>PUT</AllowedMethod><AllowedMethod>GET</AllowedMethod>' +
  '<AllowedOrigin>https://*.example.com</AllowedOrigin><ExposeHeader>ETag</ExposeHeader><MaxAgeSeconds>60</MaxAgeSeconds></CORSRule>';

const preflight = (method: string, headers = '', origin = 'https://a.example.com') => ({
  isAnonymous: true,
  headers: {
    origin,
    'access-control-request-method': method,
    ...(headers === '' ? {} : { 'access-control-request-headers': headers }),
  },
});

test('a preflight that a rule fits', async () => {
  await using s3 = await openShared(rule);
  const { status, headers } = await s3.send('OPTIONS /lake/k', preflight('PUT', 'X-Amz-Date, x-amz-meta-a'));
  assert.deepEqual(
    [
      status,
      headers['access-control-allow-origin'],
      headers['access-control-allow-methods'],
      headers['access-control-allow-headers'],
      headers['access-control-expose-headers'],
      headers['access-control-max-age'],
    ],
    [200, 'https://a.example.com', 'PUT, GET', 'x-amz-date, x-amz-meta-a', 'ETag', '60'],
  );
});

test('preflights that no rule fits', async () => {
  await using s3 = await openShared(rule);
  for (const asked of [
    preflight('DELETE'),
    preflight('PUT', 'content-type'),
    preflight('PUT', '', 'https://example.org'),
  ])
    assert.match(await s3.refused('OPTIONS /lake/k', asked), /^403 AccessForbidden/);
});

test('the answer to the request itself names the origin, or anybody', async () => {
  await using s3 = await openShared(
    `${rule}<CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule>`,
  );
  const originOf = async (origin: string): Promise<string | undefined> =>
    (await s3.call('GET /lake/k', { headers: { origin } })).headers['access-control-allow-origin'];
  assert.equal(await originOf('https://a.example.com'), 'https://a.example.com');
  assert.equal(await originOf('https://example.org'), '*');
  assert.equal((await s3.call('GET /lake/k')).headers['access-control-allow-origin'], undefined);
});
