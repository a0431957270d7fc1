/** An operation's output as the head and the body of an answer. */
import { unreachable } from '../../../base/assert.ts';
import type { OperationModel, ServiceModel } from '../model.ts';
import type { ResponseBody } from '../streaming-body.ts';
import type { Bindings, PlacedMember } from './bindings.ts';
import { encodeHeader, encodeMetadata } from './header-text.ts';
import { timestampFormatOf, writeScalar } from './text-values.ts';
import { RestXmlEncoder } from './xml-encode.ts';

export interface EncodedOutput {
  readonly headers: Record<string, string>;
  readonly body: ResponseBody;
}

export const noBody = Buffer.alloc(0);

export class OutputEncoder {
  readonly #xml: RestXmlEncoder;

  constructor(model: ServiceModel) {
    this.#xml = new RestXmlEncoder(model);
  }

  encode(operation: OperationModel, bindings: Bindings, output: unknown): EncodedOutput {
    const fields = (output ?? {}) as Readonly<Record<string, unknown>>;
    const headers: Record<string, string> = {};
    const body = this.#body(operation, bindings, fields, headers);
    for (const placed of bindings.headers) {
      const value = fields[placed.name];
      if (value !== undefined && value !== null) headers[placed.locationName] = headerValue(placed, value);
    }
    for (const { name, locationName } of bindings.prefixes) {
      const values = fields[name] as Readonly<Record<string, string>> | undefined;
      for (const [key, value] of Object.entries(values ?? {})) headers[locationName + key] = encodeMetadata(value);
    }
    return { headers, body };
  }

  #body(
    operation: OperationModel,
    bindings: Bindings,
    fields: Readonly<Record<string, unknown>>,
    headers: Record<string, string>,
  ): ResponseBody {
    const { payload, structure } = bindings;
    if (payload !== undefined) {
      const value = fields[payload.name];
      if (value === undefined || value === null) return noBody;
      if (payload.isStreaming) return value as ResponseBody;
      if (payload.shape.type === 'structure') {
        headers['Content-Type'] = xmlType;
        return Buffer.from(this.#xml.document(payload.locationName, payload.shapeName, value));
      }
      if (payload.shape.type !== 'string') return value as Uint8Array;
      headers['Content-Type'] = 'application/json';
      return Buffer.from(value as string);
    }
    const { xmlRoot } = operation;
    if (xmlRoot === undefined) return noBody;
    headers['Content-Type'] = xmlType;
    if (operation.isXmlRootText !== true) return Buffer.from(this.#xml.document(xmlRoot, structure, fields));
    const [text] = Object.values(fields);
    return Buffer.from(this.#xml.textDocument(xmlRoot, typeof text === 'string' ? text : ''));
  }
}

export const xmlType = 'application/xml';

function headerValue(placed: PlacedMember, value: unknown): string {
  const { shape, member } = placed;
  switch (shape.type) {
    case 'list':
      return encodeHeader((value as readonly unknown[]).join(', '));
    case 'structure':
    case 'map':
      throw new Error(`${placed.name}: a ${shape.type} has no form in a header`);
    case 'string':
    case 'boolean':
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
    case 'timestamp':
    case 'blob':
      return encodeHeader(writeScalar(shape, value, timestampFormatOf(member, 'rfc822')));
    default:
      return unreachable(shape);
  }
}
