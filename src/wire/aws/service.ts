/**
 * What a service is to the wire: an id, the protocols it speaks, its API model and one Operation per name of that model.
 * The dispatcher is generic over it, so a new service is a folder of its own and nothing else.
 */
import type { HttpRequest } from './http.ts';
import type { ServiceModel } from './model.ts';

export interface Principal {
  readonly account: string;
  /** The key the request was signed with, where it was. */
  readonly accessKeyId: string | undefined;
  readonly arn: string;
}

/** Who asks, for where, and how; the same for every service. */
export interface RequestContext {
  readonly requestId: string;
  readonly principal: Principal;
  /** The account and the region a name without an ARN means. */
  readonly account: string;
  readonly region: string;
  readonly sourceAddress: string;
  readonly userAgent: string;
  readonly isTls: boolean;
  readonly vpcEndpointId?: string;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

/** What a policy is asked before the operation runs. */
export interface AccessNeed {
  /** Such as `kinesis:PutRecord`. */
  readonly action: string;
  /** ARNs; `*` where the action names no resource. */
  readonly resources: readonly string[];
}

export interface Operation<In = never, Out = unknown> {
  readonly access: (input: In, context: RequestContext) => AccessNeed;
  readonly handle: (input: In, context: RequestContext) => Promise<Out>;
  /** Own codecs of a hot operation, over raw bytes; equal in result to the generic ones. */
  readonly codec?: HotCodec<In, Out>;
}

export interface HotCodec<In, Out> {
  /** undefined where the body is not of the plain form the codec knows: the generic decoder takes it then. */
  decode(body: Buffer): In | undefined;
  encode(output: Out): Uint8Array;
}

/** Stands in the operations map for what the product lacks; the dispatcher answers it as a clear error. */
export interface Unsupported {
  readonly unsupported: string;
}

export function unsupported(reason: string): Unsupported {
  return { unsupported: reason };
}

export interface Service {
  readonly id: string;
  /** Loaded on first use. */
  readonly model: () => Promise<ServiceModel>;
  /** From the model: what `X-Amz-Target` starts with, before the dot; empty for services without one. */
  readonly targetPrefix: string;
  /** Names in the signature's scope that mean this service. */
  readonly signingNames: readonly string[];
  // Each operation's types are checked where it is made (`satisfies Record<OperationName, …>`); the dispatcher hands each
  // the input its own model decoded.
  readonly operations: Readonly<Record<string, Operation | Unsupported>>;
}

export type { HttpRequest };
