/**
 * Who may do what in a bucket. The bucket's own account may do everything that its policy does not deny, as identities have no
 * policies of their own yet; anybody else needs the policy's allow.
 */
import { conditionKeysOf, type RequestKeys } from './condition-keys.ts';
import { evaluate, type Caller, type Decision } from '../../engine/access/evaluate.ts';
import { parsePolicy, type Policy } from '../../engine/access/policy.ts';
import type { Bucket } from '../../engine/objects/bucket.ts';
import type { ObjectStore } from '../../engine/objects/open-objects.ts';
import type { RequestContext } from '../../wire/aws/service.ts';
import { accessDenied } from './errors.ts';
import { policiesKeptMax } from './limits.ts';
import { bucketArn, objectArn, ownerOf } from './resources.ts';

export interface Ask {
  readonly bucket: string;
  /** Such as `s3:GetObject`. */
  readonly action: string;
  /** Of actions on objects. */
  readonly key?: string | undefined;
  /** Condition keys of this request alone, such as `s3:prefix`. */
  readonly keys?: RequestKeys | undefined;
  /** `x-amz-expected-bucket-owner`. */
  readonly expectedOwner?: string | undefined;
}

/** Actions that the root of the bucket's account keeps, whatever the policy denies, so that nobody is locked out for ever. */
const policyActions: ReadonlySet<string> = new Set([
  's3:GetBucketPolicy',
  's3:PutBucketPolicy',
  's3:DeleteBucketPolicy',
]);

export class BucketGate {
  readonly #store: Pick<ObjectStore, 'buckets'>;
  /** Compiled, by their text; the oldest goes where there are too many. */
  readonly #policies = new Map<string, Policy>();

  constructor(store: Pick<ObjectStore, 'buckets'>) {
    this.#store = store;
  }

  /** The bucket, where the request may do that with it. Errors: AwsError, ObjectError NoSuchBucket. */
  async admit(ask: Ask, context: RequestContext): Promise<Bucket> {
    const bucket = this.#store.buckets.get(ask.bucket);
    if (ask.expectedOwner !== undefined && ask.expectedOwner !== bucket.account) throw accessDenied();
    const decision = await this.#decide(bucket, ask, context);
    const isOwner = context.account === bucket.account;
    if (decision === 'deny' && !(isOwner && policyActions.has(ask.action) && isRoot(context)))
      throw refused(ask, context, 'with an explicit deny in a resource-based policy');
    if (decision === 'none' && !isOwner)
      throw refused(ask, context, `because no resource-based policy allows the ${ask.action} action`);
    return bucket;
  }

  /** Whether one of several things that belong to one request is allowed; for the keys of DeleteObjects. */
  async isAllowed(ask: Ask, context: RequestContext): Promise<boolean> {
    const bucket = this.#store.buckets.get(ask.bucket);
    const decision = await this.#decide(bucket, ask, context);
    return decision === 'allow' || (decision === 'none' && context.account === bucket.account);
  }

  async #decide(bucket: Bucket, ask: Ask, context: RequestContext): Promise<Decision> {
    const text = await this.#store.buckets.setting(bucket.name, 'policy');
    if (typeof text !== 'string') return 'none';
    return evaluate(this.#compiled(text), {
      action: ask.action,
      resource: resourceOf(ask),
      caller: callerOf(context),
      keys: conditionKeysOf(context, ask.keys ?? {}),
    });
  }

  #compiled(text: string): Policy {
    const known = this.#policies.get(text);
    if (known !== undefined) return known;
    const policy = parsePolicy(text);
    const [oldest] = this.#policies.keys();
    if (this.#policies.size >= policiesKeptMax && oldest !== undefined) this.#policies.delete(oldest);
    this.#policies.set(text, policy);
    return policy;
  }
}

function resourceOf({ bucket, key }: Ask): string {
  return key === undefined ? bucketArn(bucket) : objectArn(bucket, key);
}

function callerOf({ principal, account }: RequestContext): Caller {
  return {
    isAnonymous: principal.isAnonymous === true,
    account,
    arn: principal.arn,
    canonicalUser: ownerOf(account).ID,
  };
}

function isRoot({ principal }: RequestContext): boolean {
  return principal.arn.endsWith(':root');
}

function refused(ask: Ask, { principal }: RequestContext, reason: string): Error {
  // AWS tells strangers nothing.
  if (principal.isAnonymous === true) return accessDenied();
  return accessDenied(
    `User: ${principal.arn} is not authorized to perform: ${ask.action} on resource: "${resourceOf(ask)}" ${reason}`,
  );
}
