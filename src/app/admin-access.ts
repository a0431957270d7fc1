/** In server mode the admin API wants a signature as AWS's services do, for the service name `millstream`. */
import { BodyTooLargeError } from '../base/http.ts';
import type { HttpRequest, HttpResponse } from '../base/http.ts';
import { AwsError } from '../wire/aws/aws-error.ts';
import type { Authenticator } from '../wire/aws/sigv4/authenticator.ts';

const bodyBytesMax = 16 * 1024;
const rules = { signingNames: ['millstream'] };

/** Why the request may not pass; undefined where its signature is good. */
export async function refuseUnsigned(
  request: HttpRequest,
  authenticator: Authenticator,
): Promise<HttpResponse | undefined> {
  try {
    await authenticator.authenticate(request, await request.readBody(bodyBytesMax), rules);
    return undefined;
  } catch (error) {
    if (error instanceof AwsError) return refusal(error.status, error.code, error.message);
    if (error instanceof BodyTooLargeError) return refusal(413, 'RequestTooLarge', 'The body is too large.');
    throw error;
  }
}

function refusal(status: number, code: string, message: string): HttpResponse {
  const body = Buffer.from(`${JSON.stringify({ __type: code, message })}\n`);
  return { status, headers: { 'content-type': 'application/json' }, body };
}
