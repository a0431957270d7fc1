/** `application/x-amz-cbor-1.1`: JSON 1.1's head with a CBOR body, as the AWS SDKs for Java speak it with Kinesis. */
import { required } from '../../../base/assert.ts';
import { CborError, decodeCbor } from '../../../format/cbor.ts';
import { CborWriter } from '../../../format/cbor-writer.ts';
import type { AwsError } from '../aws-error.ts';
import { CborEncoder } from '../codec/cbor-encode.ts';
import { cborScalars } from '../codec/cbor-scalars.ts';
import { isFields, ShapeDecoder } from '../codec/decode.ts';
import { SerializationError } from '../codec/serialization-error.ts';
import type { ServiceModel } from '../model.ts';
import { mediaTypeOf } from '../request-head.ts';
import { errorFields } from './json.ts';
import type { Protocol, ProtocolCodec } from './protocol.ts';
import { targetOperation } from './target.ts';

const contentType = 'application/x-amz-cbor-1.1';

export const cborProtocol: Protocol = {
  hotCodec: 'cbor',
  contentType,
  isTargeted: true,
  matches: (request) => mediaTypeOf(request) === contentType,
  speaks: (model) => model.protocols.includes('json') && model.jsonVersion === '1.1',
  operationName: targetOperation,
  isReadable,
  bind: (model) => new CborCodec(model),
  encodeError: (error) => ({ status: error.status, contentType, body: errorBytes(error) }),
};

class CborCodec implements ProtocolCodec {
  readonly #model: ServiceModel;
  readonly #decoder: ShapeDecoder;
  readonly #encoder: CborEncoder;

  constructor(model: ServiceModel) {
    this.#model = model;
    this.#decoder = new ShapeDecoder(model, cborScalars);
    this.#encoder = new CborEncoder(model);
  }

  decode(operation: string, body: Buffer): unknown {
    const { input } = required(this.#model.operations[operation], `the model has no operation ${operation}`);
    const value = parse(body);
    return input === undefined ? {} : this.#decoder.decode(input, value);
  }

  encode(operation: string, output: unknown): Uint8Array {
    const model = required(this.#model.operations[operation], `the model has no operation ${operation}`);
    return model.output === undefined ? Buffer.alloc(0) : this.encodeStructure(model.output, output);
  }

  encodeStructure(shape: string, value: unknown): Uint8Array {
    return this.#encoder.encode(shape, value);
  }
}

function isReadable(body: Buffer): boolean {
  try {
    parse(body);
    return true;
  } catch (error) {
    if (error instanceof SerializationError) return false;
    throw error;
  }
}

function parse(body: Buffer): unknown {
  try {
    const value = decodeCbor(body);
    if (isFields(value)) return value;
  } catch (error) {
    if (!(error instanceof CborError)) throw error;
  }
  throw new SerializationError('');
}

/** Members of errors are texts and numbers, or values that no error of a service with CBOR has. */
function errorBytes(error: AwsError): Uint8Array {
  const writer = new CborWriter();
  writer.openMap();
  for (const [name, value] of Object.entries(errorFields(error))) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    writer.text(name);
    if (typeof value === 'string') writer.text(value);
    else writer.number(value);
  }
  writer.close();
  return writer.finish();
}
