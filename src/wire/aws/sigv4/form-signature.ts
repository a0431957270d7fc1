/** What a form's fields say about who signed its policy; nothing is verified here. */
import type { Scope } from './canonical-request.ts';
import { queryParametersError } from './object-auth-errors.ts';

export interface SignedForm {
  readonly accessKeyId: string;
  /** Absent with Version 2. */
  readonly scope: Scope | undefined;
  readonly signature: string;
  readonly securityToken: string | undefined;
}

export function readForm(fields: ReadonlyMap<string, string>): SignedForm {
  const securityToken = fields.get('x-amz-security-token');
  const old = fields.get('awsaccesskeyid');
  if (old !== undefined)
    return { accessKeyId: old, scope: undefined, signature: fields.get('signature') ?? '', securityToken };
  const [, accessKeyId, date, region, service] =
    /^([^/].*)\/(\d{8})\/([A-Za-z0-9-]{1,32})\/([a-z0-9-]+)\/aws4_request$/.exec(
      fields.get('x-amz-credential') ?? '',
    ) ?? [];
  if (accessKeyId === undefined || date === undefined || region === undefined || service === undefined)
    throw queryParametersError(
      'Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
    );
  return {
    accessKeyId,
    scope: { date, region, service },
    signature: fields.get('x-amz-signature') ?? '',
    securityToken,
  };
}
