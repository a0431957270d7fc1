import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, signedRequest, testDispatcher, testRequest } from '../../../wire/aws/dispatch-fixture.ts';
import { stsService } from '../service.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

function identity(account: string): string {
  return (
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n' +
    `  <GetCallerIdentityResult>\n<UserId>${account}</UserId>\n<Account>${account}</Account>\n` +
    `<Arn>arn:aws:iam::${account}:root</Arn>\n  </GetCallerIdentityResult>\n` +
    '  <ResponseMetadata>\n    <RequestId>00010203-0405-4607-8809-0a0b0c0d0e0f</RequestId>\n  </ResponseMetadata>\n' +
    '</GetCallerIdentityResponse>\n'
  );
}

test('GetCallerIdentity answers the default account', async () => {
  const dispatcher = testDispatcher({ services: [stsService()] });
  const body = 'Action=GetCallerIdentity&Version=2011-06-15';
  const response = await dispatcher.handler(signedRequest({ service: 'sts', headers: form, body }));
  assert.equal(response.status, 200);
  assert.equal(response.headers['Content-Type'], 'text/xml');
  assert.equal((await bodyOf(response)).toString(), identity('000000000000'));
});

test('an access key of 12 digits is the account', async () => {
  const dispatcher = testDispatcher({ services: [stsService()] });
  const request = signedRequest({
    service: 'sts',
    headers: form,
    body: 'Action=GetCallerIdentity',
    accessKeyId: '123456789012',
  });
  assert.equal((await bodyOf(await dispatcher.handler(request))).toString(), identity('123456789012'));
});

test('a presigned GET is a call too', async () => {
  const dispatcher = testDispatcher({ services: [stsService()] });
  const credential = encodeURIComponent('123456789012/20261121/eu-west-1/sts/aws4_request');
  const query =
    `Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${credential}` +
    '&X-Amz-Date=20261121T050000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=00';
  const response = await dispatcher.handler(testRequest({ method: 'GET', query }));
  assert.equal((await bodyOf(response)).toString(), identity('123456789012'));
});
