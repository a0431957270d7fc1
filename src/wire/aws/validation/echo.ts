/** A value as AWS's messages show it: the text Java gives for it. */
import { crc32 } from 'node:zlib';
import { required, unreachable } from '../../../base/assert.ts';
import { shapeNameOf } from '../model.ts';
import type { Member, ServiceModel, Shape } from '../model.ts';

export function echo(value: unknown, shape: Shape, model: ServiceModel): string {
  if (value === null || value === undefined) return 'null';
  switch (shape.type) {
    case 'blob': {
      const { length } = value as Uint8Array;
      return `java.nio.HeapByteBuffer[pos=0 lim=${length} cap=${length}]`;
    }
    case 'list':
      return `[${(value as unknown[]).map((item) => echoMember(item, shape.member, model)).join(', ')}]`;
    case 'map': {
      const entries = Object.entries(value as Readonly<Record<string, unknown>>);
      return `{${entries.map(([key, item]) => `${key}=${echoMember(item, shape.value, model)}`).join(', ')}}`;
    }
    case 'structure':
      return 'structure';
    case 'string':
    case 'boolean':
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
    case 'timestamp':
      return `${value as string | number | boolean}`;
    default:
      return unreachable(shape);
  }
}

function echoMember(value: unknown, member: Member, model: ServiceModel): string {
  const name = shapeNameOf(member);
  const shape = required(model.shapes[name], `the model has no shape ${name}`);
  if (shape.type !== 'structure' || value === null) return echo(value, shape, model);
  // AWS shows the class and the hash of an object's contents. Nobody can foresee the hash, so any stable number does.
  const version = model.apiVersion.replaceAll('-', '');
  const hash = crc32(name).toString(16);
  return `com.amazonaws.${model.serviceId.toLowerCase().replaceAll(' ', '')}.v${version}.${name}@${hash}`;
}
