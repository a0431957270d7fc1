/** The query protocol: a form with `Action`, an answer in XML. STS, and later SQS's and SNS's older clients, speak it. */
import { required } from '../../../base/assert.ts';
import type { AwsError } from '../aws-error.ts';
import { QueryDecoder } from '../codec/query-decode.ts';
import { escapeXml, XmlEncoder } from '../codec/xml-encode.ts';
import type { ServiceModel } from '../model.ts';
import { formFields, mediaTypeOf } from '../request-head.ts';
import type { Protocol, ProtocolCodec } from './protocol.ts';

export const queryProtocol: Protocol = {
  hotCodec: undefined,
  contentType: 'text/xml',
  isTargeted: false,
  matches: (request) =>
    request.method === 'POST'
      ? mediaTypeOf(request) === 'application/x-www-form-urlencoded'
      : request.method === 'GET' && request.rawQuery.includes('Action='),
  speaks: (model) => model.protocols.includes('query'),
  operationName: (request, body) => new Map(fieldsOf(request.rawQuery, body)).get('Action'),
  isReadable: () => true,
  bind: (model) => new QueryCodec(model),
  encodeError: (error, requestId) => encodeError(error, requestId),
};

class QueryCodec implements ProtocolCodec {
  readonly #model: ServiceModel;
  readonly #decoder: QueryDecoder;
  readonly #encoder: XmlEncoder;

  constructor(model: ServiceModel) {
    this.#model = model;
    this.#decoder = new QueryDecoder(model);
    this.#encoder = new XmlEncoder(model);
  }

  decode(operation: string, body: Buffer, rawQuery: string): unknown {
    const { input } = required(this.#model.operations[operation], `the model has no operation ${operation}`);
    return input === undefined ? {} : this.#decoder.decode(input, fieldsOf(rawQuery, body));
  }

  encode(operation: string, output: unknown, requestId: string): Uint8Array {
    const model = required(this.#model.operations[operation], `the model has no operation ${operation}`);
    const members = model.output === undefined ? '' : this.#encoder.members(model.output, output);
    const wrapper = model.resultWrapper;
    const result = wrapper === undefined ? members : `  <${wrapper}>\n${members}  </${wrapper}>\n`;
    return Buffer.from(
      `<${operation}Response xmlns="${escapeXml(this.#model.xmlNamespace ?? '')}">\n${result}` +
        `  <ResponseMetadata>\n    <RequestId>${requestId}</RequestId>\n  </ResponseMetadata>\n</${operation}Response>\n`,
    );
  }

  encodeStructure(shape: string, value: unknown): Uint8Array {
    return Buffer.from(this.#encoder.members(shape, value));
  }
}

function fieldsOf(rawQuery: string, body: Buffer): readonly (readonly [string, string])[] {
  return [...formFields(rawQuery), ...formFields(body.toString('utf8'))];
}

/** Errors of the front door have other names here, and another status. */
const renamed: Readonly<Record<string, { readonly code: string; readonly status: number }>> = {
  AccessDeniedException: { code: 'AccessDenied', status: 403 },
  ExpiredTokenException: { code: 'ExpiredToken', status: 403 },
  IncompleteSignatureException: { code: 'IncompleteSignature', status: 403 },
  InvalidSignatureException: { code: 'SignatureDoesNotMatch', status: 403 },
  MissingAuthenticationTokenException: { code: 'MissingAuthenticationToken', status: 403 },
  UnrecognizedClientException: { code: 'InvalidClientTokenId', status: 403 },
  ValidationException: { code: 'ValidationError', status: 400 },
};

function encodeError(error: AwsError, requestId: string): ReturnType<Protocol['encodeError']> {
  const { code, status } = renamed[error.code] ?? error;
  const type = status >= 500 ? 'Receiver' : 'Sender';
  const text =
    `<ErrorResponse>\n  <Error>\n    <Type>${type}</Type>\n    <Code>${escapeXml(code)}</Code>\n` +
    `    <Message>${escapeXml(error.message)}</Message>\n  </Error>\n  <RequestId>${requestId}</RequestId>\n</ErrorResponse>\n`;
  return { status, contentType: 'text/xml', body: Buffer.from(text) };
}
