import assert from 'node:assert/strict';
import { test } from 'node:test';
import { code, create, descriptions, input, schema, streamArn, withEach } from '../wire-fixture.ts';

test('an application made without an input gets one, with the id of its version', () =>
  withEach(async (version) => {
    await create(
      version,
      version.name === 'v1' ? { Inputs: [], ApplicationCode: '' } : { ApplicationConfiguration: {} },
    );
    const answer = await version.call('AddApplicationInput', {
      ApplicationName: 'lab',
      CurrentApplicationVersionId: 1,
      Input: input(version),
    });
    const shown = await descriptions(version, 'InputDescriptions');
    const [{ KinesisStreamsInputDescription: from, ...rest } = {}] = shown;
    assert.equal((from as { ResourceARN: string }).ResourceARN, streamArn);
    assert.deepEqual(rest, {
      InputId: '2.1',
      NamePrefix: 'SOURCE_SQL_STREAM',
      InAppStreamNames: ['SOURCE_SQL_STREAM_001'],
      InputSchema: schema,
      InputParallelism: { Count: 1 },
      InputStartingPositionConfiguration: { InputStartingPosition: 'NOW' },
    });
    assert.deepEqual(
      answer,
      version.name === 'v1' ? {} : { ...answer, ApplicationVersionId: 2, InputDescriptions: shown },
    );
  }));

test('one input is the most, and it has one source', () =>
  withEach(async (version) => {
    await create(version);
    const call = { ApplicationName: 'lab', CurrentApplicationVersionId: 1 };
    assert.equal(
      await version.refused('AddApplicationInput', { ...call, Input: input(version) }),
      'InvalidArgumentException: An application has at most 1 input.',
    );
    assert.equal(
      await version.refused('AddApplicationInput', { ...call, Input: { NamePrefix: 'A', InputSchema: schema } }),
      'InvalidArgumentException: Input must have exactly one of KinesisStreamsInput, KinesisFirehoseInput.',
    );
  }));

test('the code is checked against the input that comes', () =>
  withEach(async (version) => {
    await create(
      version,
      version.name === 'v1'
        ? { Inputs: [] }
        : {
            ApplicationConfiguration: {
              ApplicationCodeConfiguration: { CodeContentType: 'PLAINTEXT', CodeContent: { TextContent: code } },
            },
          },
    );
    const other = { ...input(version), NamePrefix: 'OTHER' };
    assert.match(
      await version.refused('AddApplicationInput', {
        ApplicationName: 'lab',
        CurrentApplicationVersionId: 1,
        Input: other,
      }),
      /^CodeValidationException: SQL error: From line 2, column \d+ to line 2, column \d+: .*SOURCE_SQL_STREAM_001/,
    );
  }));
