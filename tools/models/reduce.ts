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

export function reduceModel(published: PublishedModel, order: ValidationOrder): ServiceModel {
  const { metadata } = published;
  const names = Object.keys(published.shapes).toSorted();
  return compact({
    apiVersion: metadata.apiVersion,
    serviceId: metadata.serviceId,
    protocols: (metadata.protocols ?? [metadata.protocol]) as ProtocolName[],
    jsonVersion: metadata.jsonVersion,
    targetPrefix: metadata.targetPrefix,
    xmlNamespace: metadata.xmlNamespace,
    operations: Object.fromEntries(
      Object.keys(published.operations)
        .toSorted()
        .map((name) => [name, reduceOperation(entry(published.operations, name))]),
    ),
    shapes: Object.fromEntries(names.map((name) => [name, reduceShape(name, entry(published.shapes, name), order)])),
  });
}

function reduceOperation(operation: PublishedOperation): OperationModel {
  const { http } = operation;
  const isPlainPost = http.method === 'POST' && http.requestUri === '/' && http.responseCode === undefined;
  return compact({
    input: operation.input?.shape,
    output: operation.output?.shape,
    resultWrapper: operation.output?.resultWrapper,
    errors: operation.errors?.map((error) => error.shape),
    http: isPlainPost ? undefined : compact({ ...http }),
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
