/**
 * A protocol turns requests into inputs and outputs into answers, by a service's model and without knowing the service. A
 * new one is one file that implements this, and a line where the dispatcher lists them.
 */
import type { HttpRequest } from '../../../base/http.ts';
import type { AwsError } from '../aws-error.ts';
import type { ServiceModel } from '../model.ts';

export interface Protocol {
  /** Whether a request is of this protocol; from its head alone. */
  matches(request: HttpRequest): boolean;
  /** Whether the service of that model understands it. */
  speaks(model: ServiceModel): boolean;
  /** Whether the operation is in the target header: such requests are POSTs with a body, and strays have forms of their own. */
  readonly isTargeted: boolean;
  /** The operation a request names; `undefined` where it names none. From the head where that holds it. */
  operationName(request: HttpRequest, body: Buffer): string | undefined;
  /** Compiled for one model; made once a service. */
  bind(model: ServiceModel): ProtocolCodec;
  encodeError(error: AwsError, requestId: string): EncodedAnswer;
  /** Whether the body can be read at all; what stands in it is not looked at. */
  isReadable(body: Buffer): boolean;
  /** Which of an operation's own codecs speaks this protocol. */
  readonly hotCodec: 'json' | 'cbor' | undefined;
  readonly contentType: string;
}

export interface ProtocolCodec {
  /** The operation's input with its types checked, not yet validated. Throws SerializationError. */
  decode(operation: string, body: Buffer, rawQuery: string): unknown;
  encode(operation: string, output: unknown, requestId: string): Uint8Array;
  /** A structure on its own: the payload of an event. */
  encodeStructure(shape: string, value: unknown): Uint8Array;
}

export interface EncodedAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}
