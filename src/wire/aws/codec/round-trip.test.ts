/** What a service encodes and a client sends back must be the same, for every shape of a real model, in each format. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { unreachable } from '../../../base/assert.ts';
import { model } from '../../../services/kinesis/model.gen.ts';
import { AwsError } from '../aws-error.ts';
import { shapeNameOf } from '../model.ts';
import type { Member, Shape } from '../model.ts';
import { cborProtocol } from '../protocol/cbor.ts';
import { jsonProtocol } from '../protocol/json.ts';
import { Validator } from '../validation/validator.ts';

const integerMax = 2_147_483_647;

function shapeOf(member: Member): Shape {
  const shape = model.shapes[shapeNameOf(member)];
  assert.ok(shape !== undefined);
  return shape;
}

function valueOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'structure': {
      const members = Object.entries(shape.members).filter(([, member]) => !isEventStream(shapeOf(member)));
      return fc.record(Object.fromEntries(members.map(([name, member]) => [name, valueOf(shapeOf(member))])), {
        requiredKeys: [],
        noNullPrototype: true,
      });
    }
    case 'list':
      return fc.array(valueOf(shapeOf(shape.member)), { maxLength: 3 });
    case 'map':
      return fc
        .dictionary(fc.string(), valueOf(shapeOf(shape.value)), { maxKeys: 3 })
        .map((entries) => Object.assign(Object.create(null) as object, entries));
    case 'blob':
      return fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes));
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: -integerMax, max: integerMax });
    case 'long':
      return fc.maxSafeInteger();
    case 'timestamp':
      return fc.integer({ min: 0, max: 4_102_444_800_000 });
    case 'float':
    case 'double':
      return fc.double({ noDefaultInfinity: true, noNaN: true });
    case 'string':
      return fc.string({ unit: 'grapheme' });
    default:
      return unreachable(shape);
  }
}

function isEventStream(shape: Shape): boolean {
  return shape.type === 'structure' && shape.eventstream === true;
}

const formats = { json: jsonProtocol('1.1').bind(model), cbor: cborProtocol.bind(model) };

for (const [format, codec] of Object.entries(formats)) {
  test(`${format}: every input of the model comes back as it went`, () => {
    for (const [operation, { input }] of Object.entries(model.operations)) {
      if (input === undefined) continue;
      fc.assert(
        fc.property(valueOf(shapeOf(input)), (value) => {
          const body = Buffer.from(codec.encodeStructure(input, value));
          assert.deepEqual(codec.decode(operation, body, ''), value);
        }),
        { numRuns: 10 },
      );
    }
  });

  test(`${format}: garbage is refused with AWS's errors, never with others`, () => {
    const operations = Object.keys(model.operations);
    const validator = new Validator(model);
    fc.assert(
      fc.property(fc.constantFrom(...operations), bodies(format), (operation, body) => {
        try {
          const input = codec.decode(operation, body, '');
          const shape = model.operations[operation]?.input;
          if (shape !== undefined) validator.validate(shape, input);
        } catch (error) {
          assert.ok(error instanceof AwsError, String(error));
        }
      }),
      { numRuns: 1000 },
    );
  });
}

/** Bytes; and documents whose members are the model's, with values of any type. */
function bodies(format: string): fc.Arbitrary<Buffer> {
  const bytes = fc.uint8Array({ maxLength: 300 }).map((raw) => Buffer.from(raw));
  if (format === 'cbor') return bytes;
  const names = [
    ...new Set(
      Object.values(model.shapes).flatMap((shape) => (shape.type === 'structure' ? Object.keys(shape.members) : [])),
    ),
  ];
  const document = fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 3 }));
  return fc.oneof(
    bytes,
    document.map((value) => Buffer.from(JSON.stringify(value))),
  );
}
