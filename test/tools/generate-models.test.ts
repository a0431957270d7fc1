import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublishedModel } from '../../tools/models/published.ts';
import { reduceModel } from '../../tools/models/reduce.ts';
import { renderModel } from '../../tools/models/render.ts';

const published: PublishedModel = {
  metadata: {
    apiVersion: '2020-01-02',
    serviceId: 'Toys',
    protocol: 'json',
    jsonVersion: '1.1',
    targetPrefix: 'Toys_2020',
  },
  operations: {
    PutToy: {
      name: 'PutToy',
      http: { method: 'POST', requestUri: '/' },
      input: { shape: 'PutToyInput' },
      errors: [{ shape: 'ToyBroken' }],
    },
    GetToy: {
      name: 'GetToy',
      http: { method: 'GET', requestUri: '/toys/{Name}' },
      output: { shape: 'GetToyOutput' },
    },
  },
  shapes: {
    PutToyInput: {
      type: 'structure',
      required: ['Name'],
      members: {
        Name: { shape: 'name' },
        Sizes: { shape: 'SizeList' },
        Made: { shape: 'Time' },
        Color: { shape: 'Color' },
      },
    },
    GetToyOutput: { type: 'structure', members: { Events: { shape: 'ToyEvents' }, Tags: { shape: 'TagMap' } } },
    ToyEvents: {
      type: 'structure',
      eventstream: true,
      members: { Record: { shape: 'Record' }, ToyBroken: { shape: 'ToyBroken' } },
    },
    Record: { type: 'structure', event: true, members: { Data: { shape: 'Bytes' } } },
    ToyBroken: { type: 'structure', exception: true, error: { httpStatusCode: 404 }, members: {} },
    SizeList: { type: 'list', member: { shape: 'Size' }, max: 3 },
    TagMap: { type: 'map', key: { shape: 'name' }, value: { shape: 'name', locationName: 'v' } },
    name: { type: 'string', min: 1, pattern: "[a-z'\\d]+" },
    Color: { type: 'string', enum: ['RED', 'BLUE'] },
    Size: { type: 'long' },
    Time: { type: 'timestamp' },
    Bytes: { type: 'blob' },
  },
};

const rendered = `// Written by tools/generate-models.ts from AWS's published API model (Toys 2020-01-02). Do not edit.
import type { ServiceModel } from '../../wire/aws/model.ts';

export type Color = 'BLUE' | 'RED';

export interface GetToyOutput {
  readonly Events?: AsyncIterable<ToyEvents> | undefined;
  readonly Tags?: TagMap | undefined;
}

export interface PutToyInput {
  readonly Name: string;
  readonly Sizes?: SizeList | undefined;
  readonly Made?: number | undefined;
  readonly Color?: Color | undefined;
}

export interface RecordShape {
  readonly Data?: Uint8Array | undefined;
}

export type SizeList = readonly number[];

export type TagMap = Readonly<Record<string, string>>;

export interface ToyBroken {}

export type ToyEvents = { readonly Record: RecordShape };

export interface Operations {
  GetToy: { input: {}; output: GetToyOutput };
  PutToy: { input: PutToyInput; output: void };
}

export type OperationName = keyof Operations;

export const model: ServiceModel = {
  apiVersion: "2020-01-02",
  serviceId: "Toys",
  protocols: ["json"],
  jsonVersion: "1.1",
  targetPrefix: "Toys_2020",
  operations: {
    GetToy: { output: 'GetToyOutput', http: { method: 'GET', requestUri: '/toys/{Name}' } },
    PutToy: { input: 'PutToyInput', errors: ['ToyBroken'] },
  },
  shapes: {
    Bytes: { type: 'blob' },
    Color: { type: 'string', enum: ['BLUE', 'RED'] },
    GetToyOutput: { type: 'structure', members: { Events: 'ToyEvents', Tags: 'TagMap' } },
    PutToyInput: { type: 'structure', members: { Name: 'name', Sizes: 'SizeList', Made: 'Time', Color: 'Color' }, required: ['Name'], order: ['Sizes', 'Name'] },
    Record: { type: 'structure', members: { Data: 'Bytes' }, event: true },
    Size: { type: 'long' },
    SizeList: { type: 'list', member: 'Size', max: 3 },
    TagMap: { type: 'map', key: 'name', value: { shape: 'name', locationName: 'v' } },
    Time: { type: 'timestamp' },
    ToyBroken: { type: 'structure', members: {}, error: { status: 404 } },
    ToyEvents: { type: 'structure', members: { Record: 'Record', ToyBroken: 'ToyBroken' }, eventstream: true },
    name: { type: 'string', min: 1, pattern: '[a-z\\'\\\\d]+' },
  },
};
`;

const order = { members: { PutToyInput: ['Sizes', 'Name'] }, enums: { Color: ['BLUE', 'RED'] } };

test('a model as types and as data', () => {
  assert.equal(renderModel(reduceModel(published, order)), rendered);
  const deeper = rendered.replaceAll('../../wire/aws/', '../../../wire/aws/');
  assert.equal(renderModel(reduceModel(published, order), '../../../wire/aws/'), deeper);
});

test('patterns that JavaScript cannot read, and names that would clash, stop the generator', () => {
  const withShapes = (shapes: PublishedModel['shapes']) => ({
    ...published,
    shapes: { ...published.shapes, ...shapes },
  });
  assert.throws(() => reduceModel(withShapes({ Odd: { type: 'string', pattern: '(?>a)' } }), {}), SyntaxError);
  assert.throws(
    () => reduceModel(withShapes({ Odd: { type: 'bigDecimal' } }), {}),
    /Odd has the unknown type bigDecimal/,
  );
  assert.throws(
    () => renderModel(reduceModel(withShapes({ sizeList: { type: 'list', member: { shape: 'Size' } } }), {})),
    /shapes SizeList and sizeList would share the type SizeList/,
  );
});
