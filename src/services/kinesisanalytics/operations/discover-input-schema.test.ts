import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SourceGone } from '../../../engine/delivery/record-source.ts';
import type { RecordSource, SourceRecord } from '../../../engine/delivery/record-source.ts';
import { roleArn, streamArn, withEach, type Version } from '../wire-fixture.ts';

/** One lane with these records. */
function sourceOf(texts: readonly string[]): RecordSource {
  const records: SourceRecord[] = texts.map((text, offset) => ({ data: Buffer.from(text), offset, arrivalMs: 0 }));
  const read = async () => ({ records, next: records.length, atTip: true, atEnd: false });
  const lane = { id: 'direct', start: 0, read };
  return {
    begin: async () => ({ direct: { next: 0, done: false } }),
    lanes: async () => [lane],
    lane: async () => lane,
    tidied: (cursors) => cursors,
    watch: () => () => undefined,
    behindMs: async () => 0,
  };
}

const role = (version: Version): object =>
  version.name === 'v1' ? { RoleARN: roleArn } : { ServiceExecutionRole: roleArn };

test('a schema of the records of a stream', () =>
  withEach(async (version, { streams }) => {
    const texts = ['{"sensor_id":"sensor-001","timestamp":"2026-01-01T00:00:00.1","degrees":1.5}', '{"sensor_id":"x"}'];
    streams.set(streamArn, sourceOf(texts));
    const answer = await version.call('DiscoverInputSchema', {
      ResourceARN: streamArn,
      ...role(version),
      InputStartingPositionConfiguration: { InputStartingPosition: 'NOW' },
    });
    assert.deepEqual(answer, {
      InputSchema: {
        RecordFormat: {
          RecordFormatType: 'JSON',
          MappingParameters: { JSONMappingParameters: { RecordRowPath: '$' } },
        },
        RecordEncoding: 'UTF-8',
        RecordColumns: [
          { Name: 'sensor_id', Mapping: '$.sensor_id', SqlType: 'VARCHAR(16)' },
          { Name: 'COL_timestamp', Mapping: '$.timestamp', SqlType: 'VARCHAR(64)' },
          { Name: 'degrees', Mapping: '$.degrees', SqlType: 'DOUBLE' },
        ],
      },
      ParsedInputRecords: [
        ['sensor-001', '2026-01-01T00:00:00.1', '1.5'],
        ['x', 'null', 'null'],
      ],
      ProcessedInputRecords: texts,
      RawInputRecords: texts,
    });
  }));

test('a schema of the lines of an object', () =>
  withEach(async (version, { objects }) => {
    objects.set('names/n.csv', Buffer.from('id,name\n1,Amber\n2,Cyan\n'));
    const object = { BucketARN: 'arn:aws:s3:::names', FileKey: 'n.csv' };
    const { InputSchema } = await version.call('DiscoverInputSchema', {
      ...role(version),
      S3Configuration: version.name === 'v1' ? { ...object, RoleARN: roleArn } : object,
    });
    const { RecordFormat, RecordColumns } = InputSchema as {
      readonly RecordFormat: { readonly RecordFormatType: string };
      readonly RecordColumns: unknown;
    };
    assert.equal(RecordFormat.RecordFormatType, 'CSV');
    assert.deepEqual(RecordColumns, [
      { Name: 'id', SqlType: 'TINYINT' },
      { Name: 'name', SqlType: 'VARCHAR(16)' },
    ]);
  }));

test('JSON documents of an object may go over lines', () =>
  withEach(async (version, { objects }) => {
    objects.set('names/n.json', Buffer.from('{\n  "id": 1,\n  "name": "Amber"\n}\n{ "id": 2 }\n'));
    const object = { BucketARN: 'arn:aws:s3:::names', FileKey: 'n.json' };
    const answer = await version.call('DiscoverInputSchema', {
      ...role(version),
      S3Configuration: version.name === 'v1' ? { ...object, RoleARN: roleArn } : object,
    });
    assert.deepEqual(answer['ParsedInputRecords'], [
      ['1', 'Amber'],
      ['2', 'null'],
    ]);
    assert.equal((answer['RawInputRecords'] as readonly string[])[1], '  "id": 1,\n');
  }));

test('from NOW, the first records are waited for', () =>
  withEach(async (version, { streams }) => {
    const empty = sourceOf([]);
    const full = sourceOf(['{"a":1}']);
    let isThere = false;
    streams.set(streamArn, {
      ...empty,
      lanes: (cursors) => (isThere ? full : empty).lanes(cursors),
      watch: (listener) => {
        isThere = true;
        setImmediate(listener);
        return () => undefined;
      },
    });
    const { ParsedInputRecords } = await version.call('DiscoverInputSchema', {
      ResourceARN: streamArn,
      ...role(version),
    });
    assert.deepEqual(ParsedInputRecords, [['1']]);
  }));

test('what cannot be discovered is said', () =>
  withEach(async (version, { streams, monotonic }) => {
    const refused = (input: object): Promise<string> =>
      version.refused('DiscoverInputSchema', { ...role(version), ...input });
    assert.equal(
      await refused({}),
      'InvalidArgumentException: Exactly one of ResourceARN and S3Configuration must be provided.',
    );
    assert.match(await refused({ ResourceARN: streamArn }), /^ResourceNotFoundException: /);
    const gone = (): Promise<never> => Promise.reject(new SourceGone('deleted meanwhile'));
    streams.set(streamArn, { ...sourceOf([]), begin: gone });
    assert.match(await refused({ ResourceARN: streamArn }), /^ResourceNotFoundException: /);
    streams.set(streamArn, sourceOf([]));
    const none = refused({ ResourceARN: streamArn });
    const waited = setInterval(() => monotonic.advance(5_000), 1);
    assert.match(await none, /^UnableToDetectSchemaException: There are no records/);
    clearInterval(waited);
  }));
