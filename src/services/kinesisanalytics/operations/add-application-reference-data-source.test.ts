import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, descriptions, roleArn, schema, withEach } from '../wire-fixture.ts';

test('one reference table, which the code then knows', () =>
  withEach(async (version) => {
    await create(version);
    const place = { BucketARN: 'arn:aws:s3:::names', FileKey: 'names.json' };
    const reference = {
      TableName: 'NAMES',
      S3ReferenceDataSource: version.name === 'v1' ? { ...place, ReferenceRoleARN: roleArn } : place,
      ReferenceSchema: schema,
    };
    const add = (at: number): object => ({
      ApplicationName: 'lab',
      CurrentApplicationVersionId: at,
      ReferenceDataSource: reference,
    });
    await version.call('AddApplicationReferenceDataSource', add(1));
    assert.deepEqual(await descriptions(version, 'ReferenceDataSourceDescriptions'), [
      {
        ReferenceId: '2.1',
        TableName: 'NAMES',
        S3ReferenceDataSourceDescription: reference.S3ReferenceDataSource,
        ReferenceSchema: schema,
      },
    ]);
    assert.equal(
      await version.refused('AddApplicationReferenceDataSource', add(2)),
      'InvalidArgumentException: An application has at most 1 reference data source.',
    );
  }));

test('a table needs its object', () =>
  withEach(async (version) => {
    await create(version);
    assert.equal(
      await version.refused('AddApplicationReferenceDataSource', {
        ApplicationName: 'lab',
        CurrentApplicationVersionId: 1,
        ReferenceDataSource: { TableName: 'NAMES', ReferenceSchema: schema },
      }),
      'InvalidArgumentException: ReferenceDataSource NAMES needs S3ReferenceDataSource with BucketARN and FileKey.',
    );
  }));
