import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, signedRequest, testDispatcher } from '../../../wire/aws/dispatch-fixture.ts';
import { stsService } from '../service.ts';

async function answerTo(body: string): Promise<{ status: number; text: string }> {
  const { handler } = testDispatcher({ services: [stsService()] });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const response = await handler(signedRequest({ service: 'sts', headers, body }));
  return { status: response.status, text: (await bodyOf(response)).toString() };
}

test('no message is one of ours', async () => {
  const { status, text } = await answerTo('Action=DecodeAuthorizationMessage&EncodedMessage=abc');
  assert.equal(status, 400);
  assert.match(text, /<Code>InvalidAuthorizationMessageException<\/Code>\s*<Message>Message is not valid<\/Message>/);
});

test('the message is required', async () => {
  const { status, text } = await answerTo('Action=DecodeAuthorizationMessage');
  assert.equal(status, 400);
  assert.match(text, /<Code>ValidationError<\/Code>/);
  assert.match(text, /Value null at 'encodedMessage' failed to satisfy constraint: Member must not be null/);
});
