import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, descriptions, roleArn, schema, withEach } from '../wire-fixture.ts';

test('a reference table goes by its id', () =>
  withEach(async (version) => {
    await create(version);
    const place = { BucketARN: 'arn:aws:s3:::names', FileKey: 'names.json' };
    const call = { ApplicationName: 'lab' };
    await version.call('AddApplicationReferenceDataSource', {
      ...call,
      CurrentApplicationVersionId: 1,
      ReferenceDataSource: {
        TableName: 'NAMES',
        S3ReferenceDataSource: version.name === 'v1' ? { ...place, ReferenceRoleARN: roleArn } : place,
        ReferenceSchema: schema,
      },
    });
    const gone = { ...call, CurrentApplicationVersionId: 2, ReferenceId: '2.1' };
    await version.call('DeleteApplicationReferenceDataSource', gone);
    assert.deepEqual(await descriptions(version, 'ReferenceDataSourceDescriptions'), []);
  }));
