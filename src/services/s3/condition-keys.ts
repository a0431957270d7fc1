/** What a bucket policy's conditions may ask of a request. */
import type { ConditionKeys } from '../../engine/access/conditions.ts';
import type { RequestContext } from '../../wire/aws/service.ts';

/** Keys of single operations, by their names in lower case, where the request has them. */
export type RequestKeys = Readonly<Record<string, string | readonly string[] | undefined>>;

export function conditionKeysOf(context: RequestContext, own: RequestKeys): ConditionKeys {
  const { principal, account } = context;
  const isSigned = principal.isAnonymous !== true;
  const common: RequestKeys = {
    // Behind a VPC endpoint AWS has the address under another name.
    'aws:sourceip': context.vpcEndpointId === undefined ? context.sourceAddress : undefined,
    'aws:vpcsourceip': context.vpcEndpointId === undefined ? undefined : context.sourceAddress,
    'aws:sourcevpce': context.vpcEndpointId,
    'aws:securetransport': String(context.isTls),
    'aws:useragent': context.userAgent === '' ? undefined : context.userAgent,
    'aws:requestedregion': context.region,
    'aws:principalaccount': isSigned ? account : undefined,
    'aws:principalarn': isSigned ? principal.arn : undefined,
    'aws:principaltype': isSigned ? 'Account' : 'Anonymous',
    'aws:userid': isSigned ? principal.userId : 'anonymous',
    'aws:viaawsservice': 'false',
    's3:authtype': context.authType,
  };
  return new Map(
    Object.entries({ ...common, ...own }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? [value] : value] as const],
    ),
  );
}
