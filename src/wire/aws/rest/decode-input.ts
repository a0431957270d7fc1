/** An operation's input from the head of a request and, where it has one, its body. */
import { AwsError } from '../aws-error.ts';
import { unreachable } from '../../../base/assert.ts';
import type { ServiceModel, Shape } from '../model.ts';
import type { InvalidValue, RestRules } from '../service.ts';
import type { RequestBody } from '../streaming-body.ts';
import type { Bindings, PlacedMember } from './bindings.ts';
import { headerText } from './header-text.ts';
import { invalidArgument, invalidRequest, malformedXml, missingBody } from './rest-errors.ts';
import { readScalar } from './text-values.ts';
import { XmlDecoder } from './xml-decode.ts';

export interface InputSource {
  readonly labels: ReadonlyMap<string, string>;
  readonly query: ReadonlyMap<string, string>;
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** Whole where the operation does not stream. */
  readonly body: Uint8Array | RequestBody;
}

export class InputDecoder {
  readonly #xml: XmlDecoder;
  readonly #rules: RestRules;

  constructor(model: ServiceModel, rules: RestRules) {
    this.#xml = new XmlDecoder(model, rules);
    this.#rules = rules;
  }

  /** Throws S3's errors for what is missing or of a wrong type. */
  decode(bindings: Bindings, source: InputSource): unknown {
    const input: Record<string, unknown> = {};
    for (const { name, locationName } of bindings.labels) input[name] = source.labels.get(locationName);
    for (const placed of bindings.parameters)
      this.#set(input, placed, 'querystring', source.query.get(placed.locationName));
    for (const placed of bindings.headers)
      this.#set(input, placed, 'header', headerText(source.headers, placed.locationName.toLowerCase()));
    for (const { name, locationName } of bindings.prefixes) input[name] = prefixed(source.headers, locationName);
    this.#setBody(input, bindings, source.body);
    return input;
  }

  #set(
    input: Record<string, unknown>,
    placed: PlacedMember,
    location: 'header' | 'querystring',
    text: string | undefined,
  ): void {
    const { name, shape, locationName, isRequired } = placed;
    if (text === undefined || (text === '' && shape.type !== 'string')) {
      if (isRequired) throw missingMember(location, locationName);
      return;
    }
    const value = this.#value(placed, location, text);
    if (value !== undefined) input[name] = value;
  }

  #value(placed: PlacedMember, location: 'header' | 'querystring', text: string): unknown {
    const { shape, shapeName, locationName } = placed;
    const fault: InvalidValue = { shape: shapeName, location, locationName, value: text };
    switch (shape.type) {
      case 'list':
        return text.split(',').map((item) => item.trim());
      case 'structure':
      case 'map':
        throw new Error(`${placed.name}: a ${shape.type} has no form in a header or a query`);
      case 'string':
      case 'boolean':
      case 'integer':
      case 'long':
      case 'float':
      case 'double':
      case 'timestamp':
      case 'blob': {
        const value = readScalar(shape, plainText(locationName, text));
        // A condition with a date that is none is as if it were not there, as RFC 9110 has it.
        if (value === undefined && !(shape.type === 'timestamp' && shape.timestampFormat === undefined))
          throw this.#rules.invalidValue?.(fault) ?? invalidValue(shape, fault);
        return value === '' && locationName === 'Content-Encoding' ? undefined : value;
      }
      default:
        return unreachable(shape);
    }
  }

  #setBody(input: Record<string, unknown>, bindings: Bindings, body: Uint8Array | RequestBody): void {
    const { payload } = bindings;
    if (payload === undefined) {
      if (bindings.hasDocument && body instanceof Uint8Array) this.#setDocument(input, bindings.structure, body);
      return;
    }
    if (payload.isStreaming || !(body instanceof Uint8Array)) {
      input[payload.name] = body;
      // What is meant is the length of the content, not of the chunks it came in.
      const length = bindings.headers.find(({ locationName }) => locationName === 'Content-Length');
      if (length !== undefined && 'sizeBytes' in body) input[length.name] = body.sizeBytes;
      return;
    }
    if (body.length === 0) {
      if (payload.isRequired) throw missingBody();
      return;
    }
    if (payload.shape.type === 'structure')
      input[payload.name] = this.#xml.decode(payload.shapeName, payload.locationName, body);
    else if (payload.shape.type === 'string') input[payload.name] = Buffer.from(body).toString('utf8');
    else input[payload.name] = body;
  }

  /** The whole input as one document, with what stands in the head beside it. */
  #setDocument(input: Record<string, unknown>, structure: string, body: Uint8Array): void {
    if (body.length === 0) throw missingBody();
    try {
      Object.assign(input, this.#xml.decode(structure, structure, body));
    } catch (cause) {
      throw cause instanceof AwsError ? cause : malformedXml(cause);
    }
  }
}

/** The values of all headers with that prefix, by what follows it; AWS keeps these names in lower case. */
function prefixed(headers: InputSource['headers'], prefix: string): Readonly<Record<string, string>> | undefined {
  let found: Record<string, string> | undefined;
  for (const name of headers.keys()) {
    if (!name.startsWith(prefix) || name.length === prefix.length) continue;
    found ??= Object.create(null) as Record<string, string>;
    found[name.slice(prefix.length)] = headerText(headers, name) ?? '';
  }
  return found;
}

/** As it is meant: some headers are written in more than one way. */
function plainText(locationName: string, text: string): string {
  if (locationName === 'Content-Encoding') return withoutChunking(text);
  // AWS's SDK for C++, and with it pyarrow, writes `enabled`.
  return locationName === 'x-amz-checksum-mode' ? text.toUpperCase() : text;
}

/** `aws-chunked` is the framing of the request and no property of what was sent in it. */
function withoutChunking(text: string): string {
  return text
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'aws-chunked')
    .join(',');
}

function missingMember(location: 'header' | 'querystring', name: string): AwsError {
  const message = `Missing required ${location === 'header' ? 'header' : 'parameter'} for this request: ${name}`;
  return invalidRequest(message);
}

function invalidValue(shape: Shape, { locationName, value }: InvalidValue): AwsError {
  if (shape.type === 'integer' || shape.type === 'long')
    return invalidArgument(`Provided ${locationName} not an integer or within integer range`, locationName, value);
  return invalidArgument(`Invalid ${locationName}`, locationName, value);
}
