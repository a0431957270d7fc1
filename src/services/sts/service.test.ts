import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, signedRequest, testDispatcher, testRequest } from '../../wire/aws/dispatch-fixture.ts';
import { stsService } from './service.ts';

const { handler } = testDispatcher({ services: [stsService()] });
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };

test('errors are XML with the names of the query protocol', async () => {
  const cases = [
    {
      request: testRequest({ headers: form, body: 'Action=GetCallerIdentity' }),
      status: 403,
      code: 'MissingAuthenticationToken',
    },
    {
      request: signedRequest({ service: 'sts', headers: form, body: 'Action=Nothing' }),
      status: 400,
      code: 'InvalidAction',
    },
    { request: signedRequest({ service: 'sts', headers: form, body: '' }), status: 400, code: 'MissingAction' },
    {
      request: signedRequest({ service: 'sts', headers: form, body: 'Action=AssumeRoot' }),
      status: 400,
      code: 'UnsupportedOperationException',
    },
  ];
  for (const { request, status, code } of cases) {
    const response = await handler(request);
    const text = (await bodyOf(response)).toString();
    assert.equal(response.status, status, code);
    assert.match(text, new RegExp(`<Code>${code}</Code>`));
  }
});
