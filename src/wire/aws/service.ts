/**
 * What a service is to the wire: an id, its API model and one Operation per name of that model. The dispatcher is generic
 * over it, so a new service is a folder of its own and nothing else.
 */
import type { Allocate } from '../../base/http.ts';
import type { ServiceModel } from './model.ts';

export interface Principal {
  readonly account: string;
  /** The key the request was signed with, where it was. */
  readonly accessKeyId: string | undefined;
  readonly arn: string;
  /** AWS's unique id of the principal, as GetCallerIdentity shows it; the account for its root. */
  readonly userId: string;
  /** Of requests without a signature, which object stores take. */
  readonly isAnonymous?: true;
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
  /** Of REST services: scheme, host and path as the client wrote them. */
  readonly url?: string;
  /** How an object store was told who asks, in the words of its policies. */
  readonly authType?: AuthType;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

export type AuthType = 'REST-HEADER' | 'REST-QUERY-STRING' | 'POST';

/** What a policy is asked before the operation runs. */
export interface AccessNeed {
  /** Such as `kinesis:PutRecord`. */
  readonly action: string;
  /** ARNs; `*` where the action names no resource. */
  readonly resources: readonly string[];
}

/**
 * One operation of a service. `handle` is given an input that its model has decoded and validated; what it throws as
 * AwsError is answered as such, and everything else is a fault of ours: an opaque internal failure.
 *
 * Where the model says that a member of the output is a stream of events, `handle` gives an AsyncIterable there. It is drawn
 * from as the client takes events, and must end its waiting when `context.signal` aborts.
 */
export interface Operation<In, Out> {
  readonly access: (input: In, context: RequestContext) => AccessNeed;
  readonly handle: (input: In, context: RequestContext) => Promise<Out>;
  /** Of REST services: the status of a success, where the model's is not the only one. */
  // A method, so that an operation may answer with a narrower type than its model's output.
  status?(output: Out): number;
  /** Own codecs of a hot operation, over raw bytes; equal in result to the generic ones. */
  readonly codecs?: { readonly json?: HotCodec<In, Out>; readonly cbor?: HotCodec<In, Out> };
}

export interface HotCodec<In, Out> {
  /**
   * The input, valid by every constraint of the model; undefined where the body is not of the plain form the codec knows or
   * anything in it is wrong: the generic decoder takes it then, and words the errors. What `allocate` gives, and with it the
   * input's blobs, is used again once the operation has answered.
   */
  readonly decode: (body: Buffer, allocate?: Allocate) => In | undefined;
  /** The whole body; undefined hands the output to the generic encoder. */
  // A method, so that an operation may answer with a narrower type than its model's output.
  encode?(output: Out): Uint8Array | undefined;
}

/** Stands in the operations map for what the product lacks; the dispatcher answers it as a clear error. */
export interface Unsupported {
  readonly unsupported: string;
}

export function unsupported(reason: string): Unsupported {
  return { unsupported: reason };
}

/** The shape of the generated `Operations` interfaces: each operation's name with its types. */
export type OperationTypes<Names> = {
  readonly [Name in keyof Names]: { readonly input: unknown; readonly output: unknown };
};

/** What a service's map must satisfy: every operation of its model, each with its own types, or a reason why not. */
export type OperationMap<Types extends OperationTypes<Types>> = {
  readonly [Name in keyof Types]: MappedOperation<Types[Name]['input'], Types[Name]['output']> | Unsupported;
};

/** An operation may take more than its model's input of its own codecs, which is checked where it is made. */
type MappedOperation<In, Out> = Omit<Operation<In, Out>, 'codecs'> & Pick<AnyOperation, 'codecs'>;

/**
 * An operation as the dispatcher sees it. Its types were checked where it was made (OperationMap) and what it is handed was
 * decoded by its own model, so here they are not known any more.
 */
export interface AnyOperation {
  readonly access: (input: never, context: RequestContext) => AccessNeed;
  readonly handle: (input: never, context: RequestContext) => Promise<unknown>;
  readonly status?: (output: never) => number;
  readonly codecs?: { readonly json?: AnyHotCodec; readonly cbor?: AnyHotCodec };
}

export interface AnyHotCodec {
  readonly decode: (body: Buffer, allocate?: Allocate) => unknown;
  readonly encode?: (output: never) => Uint8Array | undefined;
}

/** What a page of another origin asks for. */
export interface CorsAsk {
  /** The bucket; undefined where the request names none. */
  readonly bucket: string | undefined;
  readonly origin: string;
  /** Of the request, or of the one that is to follow a preflight. */
  readonly method: string;
  /** Lower-case names that a preflight announces. */
  readonly headers: readonly string[];
  readonly isPreflight: boolean;
}

/** A value in a header, in the query or in an element of the body that its member's type does not take. */
export interface InvalidValue {
  readonly shape: string;
  readonly location: 'header' | 'querystring' | 'body';
  readonly locationName: string;
  readonly value: string;
}

/** What a service of a REST protocol says of its own beyond its model. */
export interface RestRules {
  /** Headers for the answer; throws AwsError to refuse a preflight. Without this, pages of other origins get nothing. */
  readonly cors?: (ask: CorsAsk) => Promise<Readonly<Record<string, string>> | undefined>;
  /** The service's own words; undefined for the common ones. */
  readonly invalidValue?: (fault: InvalidValue) => Error | undefined;
}

export type AnyOperations = Readonly<Record<string, AnyOperation | Unsupported>>;

export interface Service {
  /** Such as `kinesis`; also the prefix of its IAM actions. */
  readonly id: string;
  /** Loaded on first use. */
  readonly model: () => Promise<ServiceModel>;
  /** What `X-Amz-Target` starts with, before the dot; empty for services without one. */
  readonly targetPrefix: string;
  /** Names in the signature's scope that mean this service. */
  readonly signingNames: readonly string[];
  /** A longer request body is refused before it is read to its end. */
  readonly requestBytesMax: number;
  /** S3: found by path or host too, signs paths as sent, streams bodies, takes requests without a signature. */
  readonly isObjectStore?: boolean;
  readonly rest?: RestRules;
  /** The service sends `x-amz-crc32` with its answers, as DynamoDB does. */
  readonly answersCrc32?: boolean;
  readonly operations: AnyOperations;
  /** Further ones, loaded on first use as the model is: of a service with so many that reading them would hold up the start. */
  readonly moreOperations?: () => Promise<AnyOperations>;
}
