import { unsupported } from '../../wire/aws/service.ts';
import type { OperationMap, Service } from '../../wire/aws/service.ts';
import { requestBytesMax } from './limits.ts';
import type { Operations } from './model.gen.ts';
import { decodeAuthorizationMessage } from './operations/decode-authorization-message.ts';
import { getCallerIdentity } from './operations/get-caller-identity.ts';

const noRoles = unsupported('there are no roles yet, so there is nothing to assume');
const noTokens = unsupported('temporary credentials are not issued yet');

export function stsService(): Service {
  const operations = {
    AssumeRole: noRoles,
    AssumeRoleWithSAML: noRoles,
    AssumeRoleWithWebIdentity: noRoles,
    AssumeRoot: noRoles,
    DecodeAuthorizationMessage: decodeAuthorizationMessage(),
    GetAccessKeyInfo: unsupported('access keys are not listed yet'),
    GetCallerIdentity: getCallerIdentity(),
    GetDelegatedAccessToken: noTokens,
    GetFederationToken: noTokens,
    GetSessionToken: noTokens,
    GetWebIdentityToken: noTokens,
  } satisfies OperationMap<Operations>;
  return {
    id: 'sts',
    model: async () => (await import('./model.gen.ts')).model,
    targetPrefix: '',
    signingNames: ['sts'],
    requestBytesMax,
    operations,
  };
}
