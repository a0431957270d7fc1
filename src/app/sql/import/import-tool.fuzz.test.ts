/** Files of other tools, with anything in any place of them, are taken or refused with a sentence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { bringHome } from './here.ts';
import { checkDefinition } from './check.ts';
import { ImportError } from './definition.ts';
import { readDefinition } from './read-definition.ts';

const scope = { account: '000000000000', region: 'us-east-1', parameters: new Map<string, string>() };
const home = { ...scope, mapped: new Map<string, string>() };

const schema = {
  RecordFormat: { RecordFormatType: 'JSON', MappingParameters: { JSONMappingParameters: { RecordRowPath: '$' } } },
  RecordColumns: [{ Name: 'a', Mapping: '$.a', SqlType: 'VARCHAR(16)' }],
};
const link = {
  ResourceARN: 'arn:aws:kinesis:eu-west-1:111122223333:stream/s',
  RoleARN: 'arn:aws:iam::111122223333:role/r',
};
const code = 'CREATE STREAM "O" ("a" VARCHAR(16)); CREATE PUMP "P" AS INSERT INTO "O" SELECT STREAM "a" FROM "S_001";';

const files: readonly unknown[] = [
  {
    ApplicationDetail: {
      ApplicationName: 'lab',
      ApplicationARN: 'arn:aws:kinesisanalytics:eu-west-1:111122223333:application/lab',
      InputDescriptions: [{ NamePrefix: 'S', KinesisStreamsInputDescription: link, InputSchema: schema }],
      OutputDescriptions: [
        { Name: 'O', KinesisStreamsOutputDescription: link, DestinationSchema: { RecordFormatType: 'JSON' } },
      ],
      ApplicationCode: code,
    },
  },
  {
    Resources: {
      Stream: {
        Type: 'AWS::Kinesis::Stream',
        Properties: { Name: { 'Fn::Join': ['', ['s', { Ref: 'AWS::Region' }]] } },
      },
      App: {
        Type: 'AWS::KinesisAnalytics::Application',
        Properties: {
          ApplicationCode: code,
          Inputs: [
            {
              NamePrefix: 'S',
              InputSchema: schema,
              KinesisStreamsInput: { ...link, ResourceARN: { 'Fn::GetAtt': ['Stream', 'Arn'] } },
            },
          ],
        },
      },
    },
  },
  {
    version: 4,
    terraform_version: '1.9.0',
    resources: [
      {
        mode: 'managed',
        type: 'aws_kinesis_analytics_application',
        instances: [
          {
            attributes: {
              name: 'lab',
              code,
              inputs: [
                {
                  name_prefix: 'S',
                  kinesis_stream: [{ resource_arn: link.ResourceARN, role_arn: link.RoleARN }],
                  schema: [
                    {
                      record_columns: [{ name: 'a', mapping: '$.a', sql_type: 'VARCHAR(16)' }],
                      record_format: [{ record_format_type: 'JSON', mapping_parameters: [] }],
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
    ],
  },
];

/** The file with one place of it, found by the numbers, made something else. */
function altered(value: unknown, path: readonly number[], instead: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return instead;
  const entries = Object.entries(value);
  const entry = entries[step % Math.max(1, entries.length)];
  if (entry === undefined) return instead;
  const changed = entries.map(([name, member]) =>
    name === entry[0] ? ([name, altered(member, rest, instead)] as const) : ([name, member] as const),
  );
  return Array.isArray(value) ? changed.map(([, member]) => member) : Object.fromEntries(changed);
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    { Ref: 'constructor' },
    { 'Fn::GetAtt': ['App', 'Arn'] },
    { 'Fn::Join': null },
    { 'Fn::Sub': '${constructor.Arn}' },
    { Type: 'constructor' },
    'constructor',
    '__proto__',
    'arn:',
    '$[0:][0:]',
    'VARCHAR(0)',
  ),
);

test('any file is taken or refused with a sentence', () => {
  const read = (text: string): void => {
    const { definition } = readDefinition(text, undefined, scope);
    checkDefinition(bringHome(definition, home).definition);
  };
  for (const file of files) read(JSON.stringify(file));
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }),
      odd,
      (file, path, instead) => {
        try {
          read(JSON.stringify(altered(file, path, instead)));
        } catch (error) {
          assert.ok(error instanceof ImportError, String(error instanceof Error ? error.stack : error));
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('any text is taken or refused with a sentence', () => {
  const piece = fc.constantFrom(
    'a: ',
    '- ',
    '!Ref x',
    '!GetAtt a.b',
    '&x ',
    '*x',
    '\n',
    '  ',
    '{',
    '[',
    '"',
    ': ',
    '<<: ',
    'Resources:',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        readDefinition(pieces.join(''), undefined, scope);
      } catch (error) {
        assert.ok(error instanceof ImportError, String(error instanceof Error ? error.stack : error));
      }
    }),
    { numRuns: 1_000 },
  );
});
