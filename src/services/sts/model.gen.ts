// Written by tools/generate-models.ts from AWS's published API model (STS 2011-06-15). Do not edit.
import type { ServiceModel } from '../../wire/aws/model.ts';

export interface AssumeRoleRequest {
  readonly RoleArn: string;
  readonly RoleSessionName: string;
  readonly PolicyArns?: PolicyDescriptorListType | undefined;
  readonly Policy?: string | undefined;
  readonly DurationSeconds?: number | undefined;
  readonly Tags?: TagListType | undefined;
  readonly TransitiveTagKeys?: TagKeyListType | undefined;
  readonly ExternalId?: string | undefined;
  readonly SerialNumber?: string | undefined;
  readonly TokenCode?: string | undefined;
  readonly SourceIdentity?: string | undefined;
  readonly ProvidedContexts?: ProvidedContextsListType | undefined;
  readonly MinimumSessionTokenSize?: number | undefined;
}

export interface AssumeRoleResponse {
  readonly Credentials?: Credentials | undefined;
  readonly AssumedRoleUser?: AssumedRoleUser | undefined;
  readonly PackedPolicySize?: number | undefined;
  readonly SourceIdentity?: string | undefined;
  readonly SessionTokenUtilization?: number | undefined;
  readonly SessionTokenSize?: number | undefined;
}

export interface AssumeRoleWithSAMLRequest {
  readonly RoleArn: string;
  readonly PrincipalArn: string;
  readonly SAMLAssertion: string;
  readonly PolicyArns?: PolicyDescriptorListType | undefined;
  readonly Policy?: string | undefined;
  readonly DurationSeconds?: number | undefined;
  readonly MinimumSessionTokenSize?: number | undefined;
}

export interface AssumeRoleWithSAMLResponse {
  readonly Credentials?: Credentials | undefined;
  readonly AssumedRoleUser?: AssumedRoleUser | undefined;
  readonly PackedPolicySize?: number | undefined;
  readonly Subject?: string | undefined;
  readonly SubjectType?: string | undefined;
  readonly Issuer?: string | undefined;
  readonly Audience?: string | undefined;
  readonly NameQualifier?: string | undefined;
  readonly SourceIdentity?: string | undefined;
  readonly SessionTokenUtilization?: number | undefined;
  readonly SessionTokenSize?: number | undefined;
}

export interface AssumeRoleWithWebIdentityRequest {
  readonly RoleArn: string;
  readonly RoleSessionName: string;
  readonly WebIdentityToken: string;
  readonly ProviderId?: string | undefined;
  readonly PolicyArns?: PolicyDescriptorListType | undefined;
  readonly Policy?: string | undefined;
  readonly DurationSeconds?: number | undefined;
  readonly MinimumSessionTokenSize?: number | undefined;
}

export interface AssumeRoleWithWebIdentityResponse {
  readonly Credentials?: Credentials | undefined;
  readonly SubjectFromWebIdentityToken?: string | undefined;
  readonly AssumedRoleUser?: AssumedRoleUser | undefined;
  readonly PackedPolicySize?: number | undefined;
  readonly Provider?: string | undefined;
  readonly Audience?: string | undefined;
  readonly SourceIdentity?: string | undefined;
  readonly SessionTokenUtilization?: number | undefined;
  readonly SessionTokenSize?: number | undefined;
}

export interface AssumeRootRequest {
  readonly TargetPrincipal: string;
  readonly TaskPolicyArn: PolicyDescriptorType;
  readonly DurationSeconds?: number | undefined;
  readonly MinimumSessionTokenSize?: number | undefined;
}

export interface AssumeRootResponse {
  readonly Credentials?: Credentials | undefined;
  readonly SourceIdentity?: string | undefined;
  readonly SessionTokenUtilization?: number | undefined;
  readonly SessionTokenSize?: number | undefined;
}

export interface AssumedRoleUser {
  readonly AssumedRoleId: string;
  readonly Arn: string;
}

export interface Credentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  readonly Expiration: number;
}

export interface DecodeAuthorizationMessageRequest {
  readonly EncodedMessage: string;
}

export interface DecodeAuthorizationMessageResponse {
  readonly DecodedMessage?: string | undefined;
}

export interface ExpiredTokenException {
  readonly message?: string | undefined;
}

export interface ExpiredTradeInTokenException {
  readonly message?: string | undefined;
}

export interface FederatedUser {
  readonly FederatedUserId: string;
  readonly Arn: string;
}

export interface GetAccessKeyInfoRequest {
  readonly AccessKeyId: string;
}

export interface GetAccessKeyInfoResponse {
  readonly Account?: string | undefined;
}

export interface GetCallerIdentityRequest {}

export interface GetCallerIdentityResponse {
  readonly UserId?: string | undefined;
  readonly Account?: string | undefined;
  readonly Arn?: string | undefined;
}

export interface GetDelegatedAccessTokenRequest {
  readonly TradeInToken: string;
}

export interface GetDelegatedAccessTokenResponse {
  readonly Credentials?: Credentials | undefined;
  readonly PackedPolicySize?: number | undefined;
  readonly AssumedPrincipal?: string | undefined;
}

export interface GetFederationTokenRequest {
  readonly Name: string;
  readonly Policy?: string | undefined;
  readonly PolicyArns?: PolicyDescriptorListType | undefined;
  readonly DurationSeconds?: number | undefined;
  readonly Tags?: TagListType | undefined;
  readonly MinimumSessionTokenSize?: number | undefined;
}

export interface GetFederationTokenResponse {
  readonly Credentials?: Credentials | undefined;
  readonly FederatedUser?: FederatedUser | undefined;
  readonly PackedPolicySize?: number | undefined;
  readonly SessionTokenUtilization?: number | undefined;
  readonly SessionTokenSize?: number | undefined;
}

export interface GetSessionTokenRequest {
  readonly DurationSeconds?: number | undefined;
  readonly SerialNumber?: string | undefined;
  readonly TokenCode?: string | undefined;
  readonly MinimumSessionTokenSize?: number | undefined;
}

export interface GetSessionTokenResponse {
  readonly Credentials?: Credentials | undefined;
  readonly SessionTokenUtilization?: number | undefined;
  readonly SessionTokenSize?: number | undefined;
}

export interface GetWebIdentityTokenRequest {
  readonly Audience: WebIdentityTokenAudienceListType;
  readonly DurationSeconds?: number | undefined;
  readonly SigningAlgorithm: string;
  readonly Tags?: TagListType | undefined;
}

export interface GetWebIdentityTokenResponse {
  readonly WebIdentityToken?: string | undefined;
  readonly Expiration?: number | undefined;
}

export interface IDPCommunicationErrorException {
  readonly message?: string | undefined;
}

export interface IDPRejectedClaimException {
  readonly message?: string | undefined;
}

export interface InvalidAuthorizationMessageException {
  readonly message?: string | undefined;
}

export interface InvalidIdentityTokenException {
  readonly message?: string | undefined;
}

export interface JWTPayloadSizeExceededException {
  readonly message?: string | undefined;
}

export interface MalformedPolicyDocumentException {
  readonly message?: string | undefined;
}

export interface OutboundWebIdentityFederationDisabledException {
  readonly message?: string | undefined;
}

export interface PackedPolicyTooLargeException {
  readonly message?: string | undefined;
}

export interface PolicyDescriptorType {
  readonly arn?: string | undefined;
}

export interface ProvidedContext {
  readonly ProviderArn?: string | undefined;
  readonly ContextAssertion?: string | undefined;
}

export type ProvidedContextsListType = readonly ProvidedContext[];

export interface RegionDisabledException {
  readonly message?: string | undefined;
}

export interface SessionDurationEscalationException {
  readonly message?: string | undefined;
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export type PolicyDescriptorListType = readonly PolicyDescriptorType[];

export type TagKeyListType = readonly string[];

export type TagListType = readonly Tag[];

export type WebIdentityTokenAudienceListType = readonly string[];

export interface Operations {
  AssumeRole: { input: AssumeRoleRequest; output: AssumeRoleResponse };
  AssumeRoleWithSAML: { input: AssumeRoleWithSAMLRequest; output: AssumeRoleWithSAMLResponse };
  AssumeRoleWithWebIdentity: { input: AssumeRoleWithWebIdentityRequest; output: AssumeRoleWithWebIdentityResponse };
  AssumeRoot: { input: AssumeRootRequest; output: AssumeRootResponse };
  DecodeAuthorizationMessage: { input: DecodeAuthorizationMessageRequest; output: DecodeAuthorizationMessageResponse };
  GetAccessKeyInfo: { input: GetAccessKeyInfoRequest; output: GetAccessKeyInfoResponse };
  GetCallerIdentity: { input: GetCallerIdentityRequest; output: GetCallerIdentityResponse };
  GetDelegatedAccessToken: { input: GetDelegatedAccessTokenRequest; output: GetDelegatedAccessTokenResponse };
  GetFederationToken: { input: GetFederationTokenRequest; output: GetFederationTokenResponse };
  GetSessionToken: { input: GetSessionTokenRequest; output: GetSessionTokenResponse };
  GetWebIdentityToken: { input: GetWebIdentityTokenRequest; output: GetWebIdentityTokenResponse };
}

export type OperationName = keyof Operations;

export const model: ServiceModel = {
  apiVersion: "2011-06-15",
  serviceId: "STS",
  protocols: ["query"],
  xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
  operations: {
    AssumeRole: { input: 'AssumeRoleRequest', output: 'AssumeRoleResponse', resultWrapper: 'AssumeRoleResult', errors: ['MalformedPolicyDocumentException', 'PackedPolicyTooLargeException', 'RegionDisabledException', 'ExpiredTokenException'] },
    AssumeRoleWithSAML: { input: 'AssumeRoleWithSAMLRequest', output: 'AssumeRoleWithSAMLResponse', resultWrapper: 'AssumeRoleWithSAMLResult', errors: ['MalformedPolicyDocumentException', 'PackedPolicyTooLargeException', 'IDPRejectedClaimException', 'InvalidIdentityTokenException', 'ExpiredTokenException', 'RegionDisabledException'] },
    AssumeRoleWithWebIdentity: { input: 'AssumeRoleWithWebIdentityRequest', output: 'AssumeRoleWithWebIdentityResponse', resultWrapper: 'AssumeRoleWithWebIdentityResult', errors: ['MalformedPolicyDocumentException', 'PackedPolicyTooLargeException', 'IDPRejectedClaimException', 'IDPCommunicationErrorException', 'InvalidIdentityTokenException', 'ExpiredTokenException', 'RegionDisabledException'] },
    AssumeRoot: { input: 'AssumeRootRequest', output: 'AssumeRootResponse', resultWrapper: 'AssumeRootResult', errors: ['RegionDisabledException', 'ExpiredTokenException'] },
    DecodeAuthorizationMessage: { input: 'DecodeAuthorizationMessageRequest', output: 'DecodeAuthorizationMessageResponse', resultWrapper: 'DecodeAuthorizationMessageResult', errors: ['InvalidAuthorizationMessageException'] },
    GetAccessKeyInfo: { input: 'GetAccessKeyInfoRequest', output: 'GetAccessKeyInfoResponse', resultWrapper: 'GetAccessKeyInfoResult' },
    GetCallerIdentity: { input: 'GetCallerIdentityRequest', output: 'GetCallerIdentityResponse', resultWrapper: 'GetCallerIdentityResult' },
    GetDelegatedAccessToken: { input: 'GetDelegatedAccessTokenRequest', output: 'GetDelegatedAccessTokenResponse', resultWrapper: 'GetDelegatedAccessTokenResult', errors: ['ExpiredTradeInTokenException', 'RegionDisabledException', 'PackedPolicyTooLargeException'] },
    GetFederationToken: { input: 'GetFederationTokenRequest', output: 'GetFederationTokenResponse', resultWrapper: 'GetFederationTokenResult', errors: ['MalformedPolicyDocumentException', 'PackedPolicyTooLargeException', 'RegionDisabledException'] },
    GetSessionToken: { input: 'GetSessionTokenRequest', output: 'GetSessionTokenResponse', resultWrapper: 'GetSessionTokenResult', errors: ['RegionDisabledException'] },
    GetWebIdentityToken: { input: 'GetWebIdentityTokenRequest', output: 'GetWebIdentityTokenResponse', resultWrapper: 'GetWebIdentityTokenResult', errors: ['SessionDurationEscalationException', 'OutboundWebIdentityFederationDisabledException', 'JWTPayloadSizeExceededException'] },
  },
  shapes: {
    AssumeRoleRequest: { type: 'structure', members: { RoleArn: 'arnType', RoleSessionName: 'roleSessionNameType', PolicyArns: 'policyDescriptorListType', Policy: 'unrestrictedSessionPolicyDocumentType', DurationSeconds: 'roleDurationSecondsType', Tags: 'tagListType', TransitiveTagKeys: 'tagKeyListType', ExternalId: 'externalIdType', SerialNumber: 'serialNumberType', TokenCode: 'tokenCodeType', SourceIdentity: 'sourceIdentityType', ProvidedContexts: 'ProvidedContextsListType', MinimumSessionTokenSize: 'minimumSessionTokenSizeType' }, required: ['RoleArn', 'RoleSessionName'] },
    AssumeRoleResponse: { type: 'structure', members: { Credentials: 'Credentials', AssumedRoleUser: 'AssumedRoleUser', PackedPolicySize: 'nonNegativeIntegerType', SourceIdentity: 'sourceIdentityType', SessionTokenUtilization: 'sessionTokenUtilizationType', SessionTokenSize: 'sessionTokenSizeType' } },
    AssumeRoleWithSAMLRequest: { type: 'structure', members: { RoleArn: 'arnType', PrincipalArn: 'arnType', SAMLAssertion: 'SAMLAssertionType', PolicyArns: 'policyDescriptorListType', Policy: 'sessionPolicyDocumentType', DurationSeconds: 'roleDurationSecondsType', MinimumSessionTokenSize: 'minimumSessionTokenSizeType' }, required: ['RoleArn', 'PrincipalArn', 'SAMLAssertion'] },
    AssumeRoleWithSAMLResponse: { type: 'structure', members: { Credentials: 'Credentials', AssumedRoleUser: 'AssumedRoleUser', PackedPolicySize: 'nonNegativeIntegerType', Subject: 'Subject', SubjectType: 'SubjectType', Issuer: 'Issuer', Audience: 'Audience', NameQualifier: 'NameQualifier', SourceIdentity: 'sourceIdentityType', SessionTokenUtilization: 'sessionTokenUtilizationType', SessionTokenSize: 'sessionTokenSizeType' } },
    AssumeRoleWithWebIdentityRequest: { type: 'structure', members: { RoleArn: 'arnType', RoleSessionName: 'roleSessionNameType', WebIdentityToken: 'clientTokenType', ProviderId: 'urlType', PolicyArns: 'policyDescriptorListType', Policy: 'sessionPolicyDocumentType', DurationSeconds: 'roleDurationSecondsType', MinimumSessionTokenSize: 'minimumSessionTokenSizeType' }, required: ['RoleArn', 'RoleSessionName', 'WebIdentityToken'] },
    AssumeRoleWithWebIdentityResponse: { type: 'structure', members: { Credentials: 'Credentials', SubjectFromWebIdentityToken: 'webIdentitySubjectType', AssumedRoleUser: 'AssumedRoleUser', PackedPolicySize: 'nonNegativeIntegerType', Provider: 'Issuer', Audience: 'Audience', SourceIdentity: 'sourceIdentityType', SessionTokenUtilization: 'sessionTokenUtilizationType', SessionTokenSize: 'sessionTokenSizeType' } },
    AssumeRootRequest: { type: 'structure', members: { TargetPrincipal: 'TargetPrincipalType', TaskPolicyArn: 'PolicyDescriptorType', DurationSeconds: 'RootDurationSecondsType', MinimumSessionTokenSize: 'minimumSessionTokenSizeType' }, required: ['TargetPrincipal', 'TaskPolicyArn'] },
    AssumeRootResponse: { type: 'structure', members: { Credentials: 'Credentials', SourceIdentity: 'sourceIdentityType', SessionTokenUtilization: 'sessionTokenUtilizationType', SessionTokenSize: 'sessionTokenSizeType' } },
    AssumedRoleUser: { type: 'structure', members: { AssumedRoleId: 'assumedRoleIdType', Arn: 'arnType' }, required: ['AssumedRoleId', 'Arn'] },
    Audience: { type: 'string' },
    Credentials: { type: 'structure', members: { AccessKeyId: 'accessKeyIdType', SecretAccessKey: 'accessKeySecretType', SessionToken: 'tokenType', Expiration: 'dateType' }, required: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'] },
    DecodeAuthorizationMessageRequest: { type: 'structure', members: { EncodedMessage: 'encodedMessageType' }, required: ['EncodedMessage'] },
    DecodeAuthorizationMessageResponse: { type: 'structure', members: { DecodedMessage: 'decodedMessageType' } },
    ExpiredTokenException: { type: 'structure', members: { message: 'expiredIdentityTokenMessage' }, error: { code: 'ExpiredTokenException', status: 400 } },
    ExpiredTradeInTokenException: { type: 'structure', members: { message: 'expiredTradeInTokenExceptionMessage' }, error: { code: 'ExpiredTradeInTokenException', status: 400 } },
    FederatedUser: { type: 'structure', members: { FederatedUserId: 'federatedIdType', Arn: 'arnType' }, required: ['FederatedUserId', 'Arn'] },
    GetAccessKeyInfoRequest: { type: 'structure', members: { AccessKeyId: 'accessKeyIdType' }, required: ['AccessKeyId'] },
    GetAccessKeyInfoResponse: { type: 'structure', members: { Account: 'accountType' } },
    GetCallerIdentityRequest: { type: 'structure', members: {} },
    GetCallerIdentityResponse: { type: 'structure', members: { UserId: 'userIdType', Account: 'accountType', Arn: 'arnType' } },
    GetDelegatedAccessTokenRequest: { type: 'structure', members: { TradeInToken: 'tradeInTokenType' }, required: ['TradeInToken'] },
    GetDelegatedAccessTokenResponse: { type: 'structure', members: { Credentials: 'Credentials', PackedPolicySize: 'nonNegativeIntegerType', AssumedPrincipal: 'arnType' } },
    GetFederationTokenRequest: { type: 'structure', members: { Name: 'userNameType', Policy: 'sessionPolicyDocumentType', PolicyArns: 'policyDescriptorListType', DurationSeconds: 'durationSecondsType', Tags: 'tagListType', MinimumSessionTokenSize: 'minimumSessionTokenSizeType' }, required: ['Name'] },
    GetFederationTokenResponse: { type: 'structure', members: { Credentials: 'Credentials', FederatedUser: 'FederatedUser', PackedPolicySize: 'nonNegativeIntegerType', SessionTokenUtilization: 'sessionTokenUtilizationType', SessionTokenSize: 'sessionTokenSizeType' } },
    GetSessionTokenRequest: { type: 'structure', members: { DurationSeconds: 'durationSecondsType', SerialNumber: 'serialNumberType', TokenCode: 'tokenCodeType', MinimumSessionTokenSize: 'minimumSessionTokenSizeType' } },
    GetSessionTokenResponse: { type: 'structure', members: { Credentials: 'Credentials', SessionTokenUtilization: 'sessionTokenUtilizationType', SessionTokenSize: 'sessionTokenSizeType' } },
    GetWebIdentityTokenRequest: { type: 'structure', members: { Audience: 'webIdentityTokenAudienceListType', DurationSeconds: 'webIdentityTokenDurationSecondsType', SigningAlgorithm: 'jwtAlgorithmType', Tags: 'tagListType' }, required: ['Audience', 'SigningAlgorithm'] },
    GetWebIdentityTokenResponse: { type: 'structure', members: { WebIdentityToken: 'webIdentityTokenType', Expiration: 'dateType' } },
    IDPCommunicationErrorException: { type: 'structure', members: { message: 'idpCommunicationErrorMessage' }, error: { code: 'IDPCommunicationError', status: 400 } },
    IDPRejectedClaimException: { type: 'structure', members: { message: 'idpRejectedClaimMessage' }, error: { code: 'IDPRejectedClaim', status: 403 } },
    InvalidAuthorizationMessageException: { type: 'structure', members: { message: 'invalidAuthorizationMessage' }, error: { code: 'InvalidAuthorizationMessageException', status: 400 } },
    InvalidIdentityTokenException: { type: 'structure', members: { message: 'invalidIdentityTokenMessage' }, error: { code: 'InvalidIdentityToken', status: 400 } },
    Issuer: { type: 'string' },
    JWTPayloadSizeExceededException: { type: 'structure', members: { message: 'jwtPayloadSizeExceededException' }, error: { code: 'JWTPayloadSizeExceededException', status: 400 } },
    MalformedPolicyDocumentException: { type: 'structure', members: { message: 'malformedPolicyDocumentMessage' }, error: { code: 'MalformedPolicyDocument', status: 400 } },
    NameQualifier: { type: 'string' },
    OutboundWebIdentityFederationDisabledException: { type: 'structure', members: { message: 'outboundWebIdentityFederationDisabledException' }, error: { code: 'OutboundWebIdentityFederationDisabledException', status: 403 } },
    PackedPolicyTooLargeException: { type: 'structure', members: { message: 'packedPolicyTooLargeMessage' }, error: { code: 'PackedPolicyTooLarge', status: 400 } },
    PolicyDescriptorType: { type: 'structure', members: { arn: 'arnType' } },
    ProvidedContext: { type: 'structure', members: { ProviderArn: 'arnType', ContextAssertion: 'contextAssertionType' } },
    ProvidedContextsListType: { type: 'list', member: 'ProvidedContext', min: 1, max: 5 },
    RegionDisabledException: { type: 'structure', members: { message: 'regionDisabledMessage' }, error: { code: 'RegionDisabledException', status: 403 } },
    RootDurationSecondsType: { type: 'integer', min: 0, max: 900 },
    SAMLAssertionType: { type: 'string', min: 4, max: 100000 },
    SessionDurationEscalationException: { type: 'structure', members: { message: 'sessionDurationEscalationException' }, error: { code: 'SessionDurationEscalationException', status: 403 } },
    Subject: { type: 'string' },
    SubjectType: { type: 'string' },
    Tag: { type: 'structure', members: { Key: 'tagKeyType', Value: 'tagValueType' }, required: ['Key', 'Value'] },
    TargetPrincipalType: { type: 'string', min: 12, max: 2048 },
    accessKeyIdType: { type: 'string', min: 16, max: 128, pattern: '[\\w]*' },
    accessKeySecretType: { type: 'string' },
    accountType: { type: 'string' },
    arnType: { type: 'string', min: 20, max: 2048, pattern: '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+' },
    assumedRoleIdType: { type: 'string', min: 2, max: 193, pattern: '[\\w+=,.@:-]*' },
    clientTokenType: { type: 'string', min: 4, max: 20000 },
    contextAssertionType: { type: 'string', min: 4, max: 2048 },
    dateType: { type: 'timestamp' },
    decodedMessageType: { type: 'string' },
    durationSecondsType: { type: 'integer', min: 900, max: 129600 },
    encodedMessageType: { type: 'string', min: 1, max: 10240 },
    expiredIdentityTokenMessage: { type: 'string' },
    expiredTradeInTokenExceptionMessage: { type: 'string' },
    externalIdType: { type: 'string', min: 2, max: 1224, pattern: '[\\w+=,.@:\\/-]*' },
    federatedIdType: { type: 'string', min: 2, max: 193, pattern: '[\\w+=,.@\\:-]*' },
    idpCommunicationErrorMessage: { type: 'string' },
    idpRejectedClaimMessage: { type: 'string' },
    invalidAuthorizationMessage: { type: 'string' },
    invalidIdentityTokenMessage: { type: 'string' },
    jwtAlgorithmType: { type: 'string', min: 5, max: 5 },
    jwtPayloadSizeExceededException: { type: 'string' },
    malformedPolicyDocumentMessage: { type: 'string' },
    minimumSessionTokenSizeType: { type: 'integer', min: 0, max: 4096 },
    nonNegativeIntegerType: { type: 'integer', min: 0 },
    outboundWebIdentityFederationDisabledException: { type: 'string' },
    packedPolicyTooLargeMessage: { type: 'string' },
    policyDescriptorListType: { type: 'list', member: 'PolicyDescriptorType' },
    regionDisabledMessage: { type: 'string' },
    roleDurationSecondsType: { type: 'integer', min: 900, max: 43200 },
    roleSessionNameType: { type: 'string', min: 2, max: 64, pattern: '[\\w+=,.@-]*' },
    serialNumberType: { type: 'string', min: 9, max: 256, pattern: '[\\w+=/:,.@-]*' },
    sessionDurationEscalationException: { type: 'string' },
    sessionPolicyDocumentType: { type: 'string', min: 1, max: 2048, pattern: '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+' },
    sessionTokenSizeType: { type: 'integer', min: 0 },
    sessionTokenUtilizationType: { type: 'integer', min: 0 },
    sourceIdentityType: { type: 'string', min: 2, max: 64, pattern: '[\\w+=,.@-]*' },
    tagKeyListType: { type: 'list', member: 'tagKeyType', max: 50 },
    tagKeyType: { type: 'string', min: 1, max: 128, pattern: '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+' },
    tagListType: { type: 'list', member: 'Tag', max: 50 },
    tagValueType: { type: 'string', min: 0, max: 256, pattern: '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*' },
    tokenCodeType: { type: 'string', min: 6, max: 6, pattern: '[\\d]*' },
    tokenType: { type: 'string' },
    tradeInTokenType: { type: 'string' },
    unrestrictedSessionPolicyDocumentType: { type: 'string', min: 1, pattern: '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+' },
    urlType: { type: 'string', min: 4, max: 2048 },
    userIdType: { type: 'string' },
    userNameType: { type: 'string', min: 2, max: 32, pattern: '[\\w+=,.@-]*' },
    webIdentitySubjectType: { type: 'string', min: 6, max: 255 },
    webIdentityTokenAudienceListType: { type: 'list', member: 'webIdentityTokenAudienceStringType', min: 1, max: 10 },
    webIdentityTokenAudienceStringType: { type: 'string', min: 1, max: 1000 },
    webIdentityTokenDurationSecondsType: { type: 'integer', min: 60, max: 3600 },
    webIdentityTokenType: { type: 'string' },
  },
};
