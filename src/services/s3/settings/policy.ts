/** The policy of a bucket: checked when it is put, evaluated by the gate. */
import { isOperator } from '../../../engine/access/conditions.ts';
import { isPublic } from '../../../engine/access/evaluate.ts';
import {
  parsePolicy,
  PolicyError,
  type Policy,
  type PolicyFault,
  type Statement,
} from '../../../engine/access/policy.ts';
import type { Operation, RequestContext } from '../../../wire/aws/service.ts';
import { unreachable } from '../../../base/assert.ts';
import { accessDenied, malformedPolicy, settingMissing } from '../errors.ts';
import { policyBytesMax } from '../limits.ts';
import type {
  DeleteBucketPolicyRequest,
  GetBucketPolicyOutput,
  GetBucketPolicyRequest,
  GetBucketPolicyStatusOutput,
  GetBucketPolicyStatusRequest,
  PutBucketPolicyRequest,
} from '../model.gen.ts';
import { onBucket } from '../operation.ts';
import type { S3Parts } from '../parts.ts';
import { bucketArn } from '../resources.ts';
import { publicAccessBlock } from './public-access-block.ts';

const settingName = 'policy';

export function getBucketPolicy(parts: S3Parts): Operation<GetBucketPolicyRequest, GetBucketPolicyOutput> {
  return onBucket(parts, {
    action: 's3:GetBucketPolicy',
    run: async ({ name }) => ({ Policy: await keptPolicy(parts, name) }),
  });
}

export function putBucketPolicy(parts: S3Parts): Operation<PutBucketPolicyRequest, void> {
  const operation = onBucket<PutBucketPolicyRequest, void>(parts, {
    action: 's3:PutBucketPolicy',
    run: async ({ name }, { Policy: text }, context) => {
      const policy = checkedPolicy(text, name);
      const block = await publicAccessBlock(parts.store, name);
      if (block?.BlockPublicPolicy === true && isPublic(policy)) throw publicPolicy(name, context);
      await parts.store.buckets.putSetting(name, settingName, text);
    },
  });
  // The model does not say so, AWS's answers do.
  return { ...operation, status: () => 204 };
}

export function deleteBucketPolicy(parts: S3Parts): Operation<DeleteBucketPolicyRequest, void> {
  return onBucket(parts, {
    action: 's3:DeleteBucketPolicy',
    run: ({ name }) => parts.store.buckets.putSetting(name, settingName, undefined),
  });
}

export function getBucketPolicyStatus(
  parts: S3Parts,
): Operation<GetBucketPolicyStatusRequest, GetBucketPolicyStatusOutput> {
  return onBucket(parts, {
    action: 's3:GetBucketPolicyStatus',
    run: async ({ name }) => ({ PolicyStatus: { IsPublic: isPublic(parsePolicy(await keptPolicy(parts, name))) } }),
  });
}

async function keptPolicy({ store }: S3Parts, bucket: string): Promise<string> {
  const text = await store.buckets.setting(bucket, settingName);
  if (typeof text === 'string') return text;
  throw settingMissing('NoSuchBucketPolicy', 'The bucket policy does not exist', bucket);
}

function publicPolicy(bucket: string, { principal }: RequestContext): Error {
  return accessDenied(
    `User: ${principal.arn} is not authorized to perform: s3:PutBucketPolicy on resource: "${bucketArn(bucket)}" ` +
      'because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
  );
}

/** Errors: AwsError MalformedPolicy. */
export function checkedPolicy(text: string, bucket: string): Policy {
  if (Buffer.byteLength(text, 'utf8') > policyBytesMax)
    throw malformedPolicy('Normalized policy document exceeds the maximum allowed size of 20480 bytes.');
  const policy = parsed(text);
  for (const statement of policy.statements) checkStatement(statement, bucket);
  return policy;
}

function parsed(text: string): Policy {
  try {
    return parsePolicy(text);
  } catch (error) {
    if (error instanceof PolicyError) throw fromFault(error.fault);
    throw error;
  }
}

function fromFault(fault: PolicyFault): Error {
  switch (fault.code) {
    case 'NotJson':
      return malformedPolicy("Policies must be valid JSON and the first byte must be '{'");
    case 'MissingField':
      return malformedPolicy(`Missing required field ${fault.field}`);
    case 'UnknownField':
      return malformedPolicy(`Unknown field ${fault.field}`);
    case 'BadValue':
      return malformedPolicy(`Invalid policy syntax: ${fault.field}`);
    case 'BadPrincipal':
      return malformedPolicy('Invalid principal in policy', { Detail: fault.detail });
    default:
      return unreachable(fault);
  }
}

function checkStatement({ actions, resources, conditions }: Statement, bucket: string): void {
  if (!actions.patterns.every((action) => action === '*' || /^s3:[a-z*?]+$/i.test(action)))
    throw malformedPolicy('Policy has invalid action');
  const arn = bucketArn(bucket);
  const isOwn = (resource: string): boolean =>
    resource === '*' || resource === arn || resource === `${arn}*` || resource.startsWith(`${arn}/`);
  if (!resources.patterns.every(isOwn)) throw malformedPolicy('Policy has invalid resource');
  const unknown = conditions.find(({ operator }) => !isOperator(operator));
  if (unknown !== undefined) throw malformedPolicy(`Invalid Condition type : ${unknown.operator}`);
}
