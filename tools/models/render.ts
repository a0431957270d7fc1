/** Our model as TypeScript: a type per shape, the operations with their types, and the data itself. */
import { unreachable } from '../../src/base/assert.ts';
import { shapeNameOf } from '../../src/wire/aws/model.ts';
import type { Member, OperationModel, ServiceModel, Shape, StructureShape } from '../../src/wire/aws/model.ts';

/** `wireFolder` is where the file finds `wire/aws/`, with its slash. */
export function renderModel(model: ServiceModel, wireFolder = '../../wire/aws/'): string {
  const types = Object.entries(model.shapes)
    .map(([name, shape]) => ({ name, text: renderShape(name, shape, model) }))
    .filter(({ text }) => text !== '');
  refuseSharedNames(types.map(({ name }) => name));
  return [
    `// Written by tools/generate-models.ts from AWS's published API model (${model.serviceId} ${model.apiVersion}). Do not edit.`,
    `import type { ServiceModel } from '${wireFolder}model.ts';`,
    ...(isStreaming(model) ? [`import type { RequestBody, ResponseBody } from '${wireFolder}streaming-body.ts';`] : []),
    '',
    ...types.map(({ text }) => text),
    renderOperations(model),
    renderData(model),
    '',
  ].join('\n');
}

function renderShape(name: string, shape: Shape, model: ServiceModel): string {
  if (shape.type === 'structure') {
    if (shape.eventstream === true) return renderEventStream(name, shape, model);
    return `export interface ${typeName(name)} ${renderMembers(name, shape, model)}\n`;
  }
  if (shape.type === 'string' && shape.enum !== undefined) {
    return `export type ${typeName(name)} = ${shape.enum.map((value) => quote(value)).join(' | ')};\n`;
  }
  if (shape.type === 'list') return `export type ${typeName(name)} = readonly ${typeOf(shape.member, model)}[];\n`;
  if (shape.type === 'map') {
    return `export type ${typeName(name)} = Readonly<Record<string, ${typeOf(shape.value, model)}>>;\n`;
  }
  return '';
}

function renderMembers(structure: string, shape: StructureShape, model: ServiceModel): string {
  const isInput = Object.values(model.operations).some(({ input }) => input === structure);
  const lines = Object.entries(shape.members).map(([name, member]) => {
    // A body that streams is always there, be it empty.
    if (isStream(member) && isInput) return `  readonly ${name}: RequestBody;`;
    const type = isStream(member) ? 'ResponseBody' : memberType(member, model);
    const isRequired = shape.required?.includes(name) === true;
    return isRequired ? `  readonly ${name}: ${type};` : `  readonly ${name}?: ${type} | undefined;`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
}

function isStreaming(model: ServiceModel): boolean {
  return Object.values(model.shapes).some(
    (shape) => shape.type === 'structure' && Object.values(shape.members).some((member) => isStream(member)),
  );
}

function isStream(member: Member): boolean {
  return typeof member === 'object' && member.streaming === true;
}

/** Errors within a stream are thrown, not yielded, so they are no events here. */
function renderEventStream(name: string, shape: StructureShape, model: ServiceModel): string {
  const events = Object.entries(shape.members).filter(([, member]) => !isError(member, model));
  const union = events.map(([event, member]) => `{ readonly ${event}: ${typeOf(member, model)} }`);
  return `export type ${typeName(name)} = ${union.join(' | ')};\n`;
}

function memberType(member: Member, model: ServiceModel): string {
  const shape = model.shapes[shapeNameOf(member)];
  const type = typeOf(member, model);
  return shape?.type === 'structure' && shape.eventstream === true ? `AsyncIterable<${type}>` : type;
}

function typeOf(member: Member, model: ServiceModel): string {
  const name = shapeNameOf(member);
  const shape = model.shapes[name];
  if (shape === undefined) throw new Error(`shape ${name} is missing`);
  switch (shape.type) {
    case 'string':
      return shape.enum === undefined ? 'string' : typeName(name);
    case 'blob':
      return 'Uint8Array';
    case 'boolean':
      return 'boolean';
    case 'structure':
    case 'list':
    case 'map':
      return typeName(name);
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
    case 'timestamp':
      return 'number';
    default:
      return unreachable(shape);
  }
}

function renderOperations(model: ServiceModel): string {
  const lines = Object.entries(model.operations).map(
    ([name, operation]) =>
      `  ${name}: { input: ${inputType(operation, model)}; output: ${outputType(operation, model)} };`,
  );
  return `export interface Operations {\n${lines.join('\n')}\n}\n\nexport type OperationName = keyof Operations;\n`;
}

function inputType(operation: OperationModel, model: ServiceModel): string {
  return operation.input === undefined ? '{}' : typeOf(operation.input, model);
}

function outputType(operation: OperationModel, model: ServiceModel): string {
  return operation.output === undefined ? 'void' : typeOf(operation.output, model);
}

function isError(member: Member, model: ServiceModel): boolean {
  const shape = model.shapes[shapeNameOf(member)];
  return shape?.type === 'structure' && shape.error !== undefined;
}

/** One line a shape keeps differences between versions of the data readable. */
function renderData(model: ServiceModel): string {
  const { operations, shapes, ...head } = model;
  const lines = [
    ...Object.entries(head).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`),
    '  operations: {',
    ...Object.entries(operations).map(([name, operation]) => `    ${name}: ${literal(operation)},`),
    '  },',
    '  shapes: {',
    ...Object.entries(shapes).map(([name, shape]) => `    ${name}: ${literal(shape)},`),
    '  },',
  ];
  return `export const model: ServiceModel = {\n${lines.join('\n')}\n};`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item)).join(', ')}]`;
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([key, member]) => `${propertyName(key)}: ${literal(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Two shapes whose types would have one name. */
function refuseSharedNames(names: readonly string[]): void {
  const shapes = new Map<string, string>();
  for (const name of names) {
    const other = shapes.get(typeName(name));
    if (other !== undefined) throw new Error(`shapes ${other} and ${name} would share the type ${typeName(name)}`);
    shapes.set(typeName(name), name);
  }
}

/** Shape names may start in lower case or be names of JavaScript's own types. */
function typeName(name: string): string {
  const own = new Set([
    'Record',
    'Date',
    'Map',
    'Set',
    'Error',
    'Object',
    'Array',
    'String',
    'Number',
    'Boolean',
    'Function',
    'Symbol',
  ]);
  const upper = name.charAt(0).toUpperCase() + name.slice(1);
  return own.has(upper) ? `${upper}Shape` : upper;
}
