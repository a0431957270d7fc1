/** From the published model to ours: only what the wire needs, in a stable order. */
import type {
  ErrorTraits,
  Member,
  OperationModel,
  ProtocolName,
  ServiceModel,
  Shape,
  StructureShape,
  TimestampFormat,
} from '../../src/wire/aws/model.ts';
import { compilePattern } from '../../src/wire/aws/validation/pattern.ts';
import type { PublishedMember, PublishedModel, PublishedOperation, PublishedShape } from './published.ts';
import type { ValidationOrder } from './validation-orders.ts';
import type { XmlNames } from './xml-names.ts';

export function reduceModel(published: PublishedModel, order: ValidationOrder, xml: XmlNames = {}): ServiceModel {
  const { metadata } = published;
  const names = Object.keys(published.shapes).toSorted();
  return compact({
    apiVersion: metadata.apiVersion,
    serviceId: metadata.serviceId,
    protocols: (metadata.protocols ?? [metadata.protocol]) as ProtocolName[],
    jsonVersion: metadata.jsonVersion,
    targetPrefix: metadata.targetPrefix,
    xmlNamespace: metadata.xmlNamespace ?? xml.namespace,
    operations: Object.fromEntries(
      Object.keys(published.operations)
        .filter((name) => !isReplaced(name, published))
        .toSorted()
        .map((name) => [name, reduceOperation(name, entry(published.operations, name), xml)]),
    ),
    shapes: Object.fromEntries(names.map((name) => [name, reduceShape(name, entry(published.shapes, name), order)])),
  });
}

/** A deprecated operation whose request is the same as that of the one that came after: nothing can tell them apart. */
function isReplaced(name: string, { operations }: PublishedModel): boolean {
  const { http, deprecated } = entry(operations, name);
  if (deprecated !== true) return false;
  return Object.values(operations).some(
    (other) => other.name !== name && other.http.method === http.method && other.http.requestUri === http.requestUri,
  );
}

function reduceOperation(name: string, operation: PublishedOperation, xml: XmlNames): OperationModel {
  const { http } = operation;
  const isPlainPost = http.method === 'POST' && http.requestUri === '/' && http.responseCode === undefined;
  return compact({
    input: operation.input?.shape,
    output: operation.output?.shape,
    resultWrapper: operation.output?.resultWrapper,
    errors: operation.errors?.map((error) => error.shape),
    http: isPlainPost ? undefined : compact({ ...http }),
    xmlRoot: xml.roots?.[name],
    isXmlRootText: flag(xml.textRoots?.includes(name)),
    isChecksumRequired: flag(operation.httpChecksum?.requestChecksumRequired),
  });
}

function reduceShape(name: string, shape: PublishedShape, order: ValidationOrder): Shape {
  const { min, max } = shape;
  switch (shape.type) {
    case 'structure':
      return reduceStructure(name, shape, order);
    case 'list':
      return compact({ type: 'list', member: reduceMember(shape.member), min, max, flattened: flag(shape.flattened) });
    case 'map':
      return compact({
        type: 'map',
        key: reduceMember(shape.key),
        value: reduceMember(shape.value),
        min,
        max,
        flattened: flag(shape.flattened),
      });
    case 'string':
      // A pattern that JavaScript reads differently from Java must show here and not in a request.
      if (shape.pattern !== undefined) compilePattern(shape.pattern);
      return compact({
        type: 'string',
        min,
        max,
        pattern: shape.pattern,
        enum: order.enums?.[name] ?? shape.enum,
      });
    case 'blob':
      return compact({ type: 'blob', min, max });
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return compact({ type: shape.type, min, max });
    case 'boolean':
      return { type: 'boolean' };
    case 'timestamp':
      return compact({ type: 'timestamp', timestampFormat: shape.timestampFormat as TimestampFormat | undefined });
    default:
      throw new Error(`shape ${name} has the unknown type ${shape.type}`);
  }
}

function reduceStructure(name: string, shape: PublishedShape, order: ValidationOrder): StructureShape {
  const members = shape.members ?? {};
  return compact({
    type: 'structure',
    members: Object.fromEntries(Object.entries(members).map(([key, member]) => [key, reduceMember(member)])),
    required: shape.required !== undefined && shape.required.length > 0 ? shape.required : undefined,
    order: order.members?.[name],
    error: shape.exception === true ? reduceError(shape) : undefined,
    union: flag(shape.union),
    payload: shape.payload,
    xmlNamespace: prefixed(shape.xmlNamespace),
    eventstream: flag(shape.eventstream),
    event: flag(shape.event),
  });
}

function reduceError(shape: PublishedShape): ErrorTraits {
  return compact({
    code: shape.error?.code,
    status: shape.error?.httpStatusCode,
    fault: flag(shape.fault),
  });
}

function reduceMember(member: PublishedMember | undefined): Member {
  if (member === undefined) throw new Error('a list or map without its member');
  const { shape, location, locationName, queryName, timestampFormat } = member;
  const reduced = compact({
    shape,
    location,
    locationName,
    queryName,
    timestampFormat,
    flattened: flag(member.flattened),
    xmlAttribute: flag(member.xmlAttribute),
    streaming: flag(member.streaming),
    eventheader: flag(member.eventheader),
    eventpayload: flag(member.eventpayload),
  });
  return Object.keys(reduced).length === 1 ? shape : (reduced as Member);
}

/** One without a prefix is the service's own. */
function prefixed(namespace: PublishedShape['xmlNamespace']): { prefix: string; uri: string } | undefined {
  return namespace?.prefix === undefined ? undefined : { prefix: namespace.prefix, uri: namespace.uri };
}

function flag(value: boolean | undefined): true | undefined {
  return value === true ? true : undefined;
}

/** The object without its undefined members. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

function entry<T>(record: Readonly<Record<string, T>>, name: string): T {
  const found = record[name];
  if (found === undefined) throw new Error(`${name} is missing`);
  return found;
}
