/** The account that a server takes the client's key for. */
import type { AwsClient } from './aws-client.ts';
import { CallError } from './errors.ts';

/** Errors: CallError. */
export async function callerAccount(client: AwsClient): Promise<string> {
  const { status, body } = await client.send({
    signingName: 'sts',
    method: 'POST',
    path: '/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from('Action=GetCallerIdentity&Version=2011-06-15'),
  });
  const text = body.toString('utf8');
  const account = /<Account>(\d{12})<\/Account>/.exec(text)?.[1];
  if (status === 200 && account !== undefined) return account;
  const code = /<Code>([^<]*)<\/Code>/.exec(text)?.[1] ?? `HTTP ${status}`;
  throw new CallError(code, /<Message>([^<]*)<\/Message>/.exec(text)?.[1] ?? code);
}
