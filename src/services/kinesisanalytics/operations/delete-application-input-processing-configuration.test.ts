import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, descriptions, roleArn, withEach } from '../wire-fixture.ts';

test('an input goes on without its function', () =>
  withEach(async (version) => {
    await create(version);
    const ResourceARN = 'arn:aws:lambda:us-east-1:000000000000:function:clean';
    const call = { ApplicationName: 'lab', InputId: '1.1' };
    await version.call('AddApplicationInputProcessingConfiguration', {
      ...call,
      CurrentApplicationVersionId: 1,
      InputProcessingConfiguration: {
        InputLambdaProcessor: version.name === 'v1' ? { ResourceARN, RoleARN: roleArn } : { ResourceARN },
      },
    });
    await version.call('DeleteApplicationInputProcessingConfiguration', { ...call, CurrentApplicationVersionId: 2 });
    const [input] = await descriptions(version, 'InputDescriptions');
    assert.equal(input?.['InputProcessingConfigurationDescription'], undefined);
    assert.equal(input?.['InputId'], '1.1');
  }));
