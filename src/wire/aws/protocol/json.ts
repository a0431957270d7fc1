/** AWS's JSON 1.0 and 1.1: the operation in `X-Amz-Target`, one JSON object in the body. */
import { required } from '../../../base/assert.ts';
import type { AwsError } from '../aws-error.ts';
import { ShapeDecoder } from '../codec/decode.ts';
import { JsonEncoder } from '../codec/json-encode.ts';
import { jsonScalars } from '../codec/json-scalars.ts';
import { parseJson } from '../codec/parse-json.ts';
import { SerializationError } from '../codec/serialization-error.ts';
import type { ServiceModel } from '../model.ts';
import { mediaTypeOf } from '../request-head.ts';
import type { Protocol, ProtocolCodec } from './protocol.ts';
import { targetOperation } from './target.ts';

export function jsonProtocol(version: '1.0' | '1.1'): Protocol {
  const contentType = `application/x-amz-json-${version}`;
  return {
    hotCodec: 'json',
    contentType,
    isTargeted: true,
    matches: (request) => mediaTypeOf(request) === contentType,
    speaks: (model) => model.protocols.includes('json') && model.jsonVersion === version,
    operationName: targetOperation,
    isReadable,
    bind: (model) => new JsonCodec(model),
    encodeError: (error) => ({
      status: error.status,
      contentType,
      body: Buffer.from(JSON.stringify(errorFields(error))),
    }),
  };
}

class JsonCodec implements ProtocolCodec {
  readonly #model: ServiceModel;
  readonly #decoder: ShapeDecoder;
  readonly #encoder: JsonEncoder;

  constructor(model: ServiceModel) {
    this.#model = model;
    this.#decoder = new ShapeDecoder(model, jsonScalars);
    this.#encoder = new JsonEncoder(model);
  }

  decode(operation: string, body: Buffer): unknown {
    const { input } = required(this.#model.operations[operation], `the model has no operation ${operation}`);
    const value = parseJson(body);
    return input === undefined ? {} : this.#decoder.decode(input, value);
  }

  encode(operation: string, output: unknown): Uint8Array {
    const model = required(this.#model.operations[operation], `the model has no operation ${operation}`);
    // An operation that answers nothing has an empty body, not an empty object.
    return model.output === undefined ? Buffer.alloc(0) : this.encodeStructure(model.output, output);
  }

  encodeStructure(shape: string, value: unknown): Uint8Array {
    return Buffer.from(this.#encoder.encode(shape, value));
  }
}

function isReadable(body: Buffer): boolean {
  try {
    parseJson(body);
    return true;
  } catch (error) {
    if (error instanceof SerializationError) return false;
    throw error;
  }
}

/** AWS's parser writes `Message` where everything else writes `message`, and nothing where it has nothing to say. */
export function errorFields(error: AwsError): Readonly<Record<string, unknown>> {
  if (error.message === '') return { __type: error.code };
  const member = error.code === 'SerializationException' ? 'Message' : 'message';
  return { __type: error.code, [member]: error.message, ...error.members };
}
