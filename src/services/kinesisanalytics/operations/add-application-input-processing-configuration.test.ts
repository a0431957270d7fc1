import assert from 'node:assert/strict';
import { test } from 'node:test';
import { create, descriptions, roleArn, withEach } from '../wire-fixture.ts';

const ResourceARN = 'arn:aws:lambda:us-east-1:000000000000:function:clean';

test('a function is kept with the input and shown', () =>
  withEach(async (version) => {
    await create(version);
    const processor = version.name === 'v1' ? { ResourceARN, RoleARN: roleArn } : { ResourceARN };
    const call = {
      ApplicationName: 'lab',
      CurrentApplicationVersionId: 1,
      InputId: '1.1',
      InputProcessingConfiguration: { InputLambdaProcessor: processor },
    };
    assert.equal(
      await version.refused('AddApplicationInputProcessingConfiguration', { ...call, InputId: '2.1' }),
      'ResourceNotFoundException: The application has nothing with the id 2.1.',
    );
    await version.call('AddApplicationInputProcessingConfiguration', call);
    const [input] = await descriptions(version, 'InputDescriptions');
    assert.deepEqual(input?.['InputProcessingConfigurationDescription'], {
      InputLambdaProcessorDescription: processor,
    });
  }));
