import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, deliveryArn, descriptions, output, roleArn, withEach } from '../wire-fixture.ts';

test('up to three outputs, each with the id of the version that brought it', () =>
  withEach(async (version) => {
    await create(version);
    const add = (to: object, at: number): object => ({
      ApplicationName: 'lab',
      CurrentApplicationVersionId: at,
      Output: to,
    });
    for (const at of [1, 2, 3]) await version.call('AddApplicationOutput', add(output(version), at));
    const shown = await descriptions(version, 'OutputDescriptions');
    assert.deepEqual(
      shown.map(({ OutputId }) => OutputId),
      ['2.1', '3.1', '4.1'],
    );
    assert.deepEqual(shown[0], {
      OutputId: '2.1',
      Name: 'OUT',
      KinesisFirehoseOutputDescription:
        version.name === 'v1' ? { ResourceARN: deliveryArn, RoleARN: roleArn } : { ResourceARN: deliveryArn },
      DestinationSchema: { RecordFormatType: 'JSON' },
    });
    assert.equal(
      await version.refused('AddApplicationOutput', add(output(version), 4)),
      'InvalidArgumentException: An application has at most 3 outputs.',
    );
  }));

test('a change is made to the newest version only', () =>
  withEach(async (version) => {
    await create(version);
    const call = { ApplicationName: 'lab', CurrentApplicationVersionId: 2, Output: output(version) };
    assert.equal(
      await version.refused('AddApplicationOutput', call),
      'ConcurrentModificationException: Application lab has the version 1; CurrentApplicationVersionId is 2.',
    );
    assert.equal(
      await version.refused('AddApplicationOutput', { ...call, ApplicationName: 'other' }),
      'ResourceNotFoundException: Application other not found under account 000000000000.',
    );
  }));

test('functions take no rows yet', () =>
  withEach(async (version) => {
    await create(version);
    const { KinesisFirehoseOutput: to, ...rest } = output(version) as { readonly KinesisFirehoseOutput: object };
    assert.match(
      await version.refused('AddApplicationOutput', {
        ApplicationName: 'lab',
        CurrentApplicationVersionId: 1,
        Output: { ...rest, LambdaOutput: to },
      }),
      /^UnsupportedOperationException: .*functions as outputs/,
    );
  }));
