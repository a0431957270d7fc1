/**
 * An AWS API model as the generator in tools/ writes it: shapes, constraints and operations, without documentation. It is
 * plain data; what decodes, validates and encodes by it is compiled from it on first use.
 */
export type ProtocolName = 'json' | 'query' | 'ec2' | 'rest-json' | 'rest-xml' | 'smithy-rpc-v2-cbor';

export interface ServiceModel {
  readonly apiVersion: string;
  readonly serviceId: string;
  /** In the order of AWS's preference. */
  readonly protocols: readonly ProtocolName[];
  /** Of the JSON protocol: `1.0` or `1.1`. */
  readonly jsonVersion?: string;
  readonly targetPrefix?: string;
  /** Of the XML protocols. */
  readonly xmlNamespace?: string;
  readonly operations: Readonly<Record<string, OperationModel>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

export interface OperationModel {
  /** Names of structures; an operation may have no input or no output members at all. */
  readonly input?: string;
  readonly output?: string;
  /** Of the query protocol: the element around the result. */
  readonly resultWrapper?: string;
  /** Names of error structures. */
  readonly errors?: readonly string[];
  /** Where it is not `POST /`. */
  readonly http?: HttpTrait;
  /** Of the XML protocols: the root element of an answer whose members are elements of their own. */
  readonly xmlRoot?: string;
  /** The answer's only member is the text of the root element. */
  readonly isXmlRootText?: true;
  /** A request without a checksum of its body is refused. */
  readonly isChecksumRequired?: true;
}

export interface HttpTrait {
  readonly method: string;
  /** Such as `/{Bucket}/{Key+}?uploads`: labels, a greedy one at the end, and what the query must hold. */
  readonly requestUri: string;
  readonly responseCode?: number;
}

export type Shape = StructureShape | ListShape | MapShape | ScalarShape;

export type ScalarShape = StringShape | BlobShape | NumberShape | BooleanShape | TimestampShape;

/** A shape's name, or an object where the member has traits of its own. */
export type Member = string | MemberTraits;

export interface MemberTraits {
  readonly shape: string;
  /** Of the HTTP bindings and the XML and query protocols. */
  readonly location?: 'header' | 'headers' | 'uri' | 'querystring' | 'statusCode';
  readonly locationName?: string;
  readonly queryName?: string;
  readonly flattened?: true;
  readonly xmlAttribute?: true;
  readonly streaming?: true;
  readonly timestampFormat?: TimestampFormat;
  /** Of an event: the member travels as a header, or is the whole payload. */
  readonly eventheader?: true;
  readonly eventpayload?: true;
}

export interface StructureShape {
  readonly type: 'structure';
  readonly members: Readonly<Record<string, Member>>;
  readonly required?: readonly string[];
  /** Order in which AWS names violations of its members, where it is known to differ from the rule. */
  readonly order?: readonly string[];
  readonly error?: ErrorTraits;
  readonly union?: true;
  /** The member that is the whole body. */
  readonly payload?: string;
  /** Declared on its element, for the attributes that need it. */
  readonly xmlNamespace?: { readonly prefix: string; readonly uri: string };
  /** A union of events that are sent one after the other. */
  readonly eventstream?: true;
  readonly event?: true;
}

export interface ErrorTraits {
  /** Where it is not the shape's name. */
  readonly code?: string;
  readonly status?: number;
  /** The server's fault. */
  readonly fault?: true;
}

export interface ListShape extends Lengths {
  readonly type: 'list';
  readonly member: Member;
  readonly flattened?: true;
}

export interface MapShape extends Lengths {
  readonly type: 'map';
  readonly key: Member;
  readonly value: Member;
  readonly flattened?: true;
}

export interface StringShape extends Lengths {
  readonly type: 'string';
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

export interface BlobShape extends Lengths {
  readonly type: 'blob';
}

export interface NumberShape extends Lengths {
  readonly type: 'integer' | 'long' | 'float' | 'double';
}

export interface BooleanShape {
  readonly type: 'boolean';
}

export type TimestampFormat = 'iso8601' | 'rfc822' | 'unixTimestamp';

export interface TimestampShape {
  readonly type: 'timestamp';
  readonly timestampFormat?: TimestampFormat;
}

/** Both ends included: of the length, or of the value of a number. */
export interface Lengths {
  readonly min?: number;
  readonly max?: number;
}

export function shapeNameOf(member: Member): string {
  return typeof member === 'string' ? member : member.shape;
}
