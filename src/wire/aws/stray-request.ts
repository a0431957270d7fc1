/**
 * Answers to requests that reach no operation: an unknown target, no body, another method or media type. AWS's front door
 * answers them before any service does, in forms of its own; recorded in kinesalite's tests against AWS.
 */
import type { HttpRequest } from '../../base/http.ts';
import { AwsError } from './aws-error.ts';
import { escapeXml } from './codec/xml-encode.ts';
import type { EncodedAnswer, Protocol } from './protocol/protocol.ts';
import { targetOf } from './protocol/target.ts';
import { mediaTypeOf } from './request-head.ts';
import { readSignedRequest } from './sigv4/signed-request.ts';

export interface StrayRequest {
  readonly request: HttpRequest;
  readonly body: Buffer;
  readonly requestId: string;
  /** Service and operation exist; something else is wrong. */
  readonly isOperationKnown: boolean;
  /** What the request calls the operation, where it does. */
  readonly operation: string | undefined;
  /** What the media type says; undefined where it is none that a target goes with. */
  readonly protocol: Protocol | undefined;
  /** What AWS answers in where the media type says nothing. */
  readonly fallback: Protocol;
  /** Reads what has the media type of plain JSON. */
  readonly json: Protocol;
}

export function answerStray(stray: StrayRequest): EncodedAnswer {
  const { request, body, requestId, protocol } = stray;
  if (protocol?.isTargeted === false) return protocol.encodeError(unknownAction(stray), requestId);
  if (request.method !== 'POST') return refusal(request);
  if (body.length === 0) {
    const code = stray.isOperationKnown ? 'SerializationException' : 'UnknownOperationException';
    return (protocol ?? stray.fallback).encodeError(new AwsError(code, ''), requestId);
  }
  if (protocol !== undefined) {
    const code = protocol.isReadable(body) ? 'UnknownOperationException' : 'SerializationException';
    return protocol.encodeError(new AwsError(code, ''), requestId);
  }
  if (mediaTypeOf(request) === 'application/json') return coralAnswer(stray.json.isReadable(body));
  const target = targetOf(request);
  if (target === undefined || target.prefix === '' || target.operation === '') return refusal(request);
  return markup(404, '<UnknownOperationException/>\n');
}

function unknownAction(stray: StrayRequest): AwsError {
  const fault = authenticationFault(stray.request);
  if (fault !== undefined) return fault;
  if (stray.operation === undefined) return new AwsError('MissingAction', 'Missing Action');
  return new AwsError('InvalidAction', `Could not find operation ${stray.operation}`);
}

/** An older protocol of AWS's own framework answers plain JSON. */
function coralAnswer(isReadable: boolean): EncodedAnswer {
  const name = isReadable ? 'UnknownOperationException' : 'SerializationException';
  const answer = { Output: { __type: `com.amazon.coral.service#${name}` }, Version: '1.0' };
  return { status: isReadable ? 404 : 400, contentType: 'application/json', body: Buffer.from(JSON.stringify(answer)) };
}

function refusal(request: HttpRequest): EncodedAnswer {
  const fault = authenticationFault(request) ?? {
    code: 'AccessDeniedException',
    message: 'Unable to determine service/operation name to be authorized',
  };
  const text = `<${fault.code}>\n  <Message>${escapeXml(fault.message)}</Message>\n</${fault.code}>\n`;
  return markup(403, text);
}

function authenticationFault(request: HttpRequest): AwsError | undefined {
  try {
    readSignedRequest(request);
    return undefined;
  } catch (error) {
    if (error instanceof AwsError) return error;
    throw error;
  }
}

/** AWS sends these without a content type. */
function markup(status: number, text: string): EncodedAnswer {
  return { status, contentType: '', body: Buffer.from(text) };
}
